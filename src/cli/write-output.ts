import { type Context, complain } from './context.ts';
import { codeOf, WRITE_ERRORS } from './system-errors.ts';
import type { Target } from './target.ts';

/**
 * Puts the whole output where it belongs; false when that cannot be done, and then the user has been told why. `silent`: nothing is
 * said of what is written.
 */
export function writeOutput(
  content: string | Uint8Array,
  { output, force, silent = false }: Target & { readonly silent?: boolean },
  context: Context,
): boolean {
  const { io, say } = context;
  if (output === null) {
    io.stdout.write(content);
    return true;
  }
  try {
    io.write(output, content, force);
    if (io.stderr.isTTY && !silent) io.stderr.write(`${say.output.written(output)}\n`);
    return true;
  } catch (error) {
    const code = codeOf(error);
    const known = WRITE_ERRORS[code];
    complain(context, known === undefined ? say.output.unwritable(output, code) : say.output[known](output));
    return false;
  }
}
