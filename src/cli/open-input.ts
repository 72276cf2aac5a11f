import { type Context, complain } from './context.ts';
import { readInput } from './input.ts';
import { OutputError } from './output.ts';

/** An input whose bytes can be a document. */
export interface OpenInput {
  /** What to call it: its path, or the words for standard input. */
  readonly name: string;
  /** Left out for standard input. */
  readonly path?: string;
  readonly bytes: Uint8Array;
}

/** What `path` (`-` for standard input) holds, null when it cannot be read; then the user has been told why. */
export async function openInput(path: string, context: Context): Promise<OpenInput | null> {
  const { io, say } = context;
  const fromStdin = path === '-';
  const name = fromStdin ? say.stdin : path;
  if (fromStdin && io.stdinIsTTY()) io.stderr.write(`${say.typingHint}\n`);
  const input = await readInput(path, io, context.reading);
  if (input.ok) return { name, bytes: input.bytes, ...(!fromStdin && { path }) };
  const sentence = say.input[input.problem.code] as (args: unknown) => string;
  complain(context, `${name}: ${sentence(input.problem.args)}`);
  return null;
}

/** What `use` makes of an input; null when it cannot be read or the program fails at it, and then the user has been told why. */
export async function withInput<T>(path: string, context: Context, use: (input: OpenInput) => Promise<T | null>): Promise<T | null> {
  const input = await openInput(path, context);
  if (input === null) return null;
  try {
    return await use(input);
  } catch (error) {
    complainOfFault(input.name, error, context);
    return null;
  }
}

/** Says that the program itself is at fault: in one line, or the whole of it for those who set QCDC_DEBUG. */
export function complainOfFault(name: string, error: unknown, context: Context): void {
  if (error instanceof OutputError) throw error;
  const message = error instanceof Error ? error.message : String(error);
  const reason = error instanceof Error && context.io.env['QCDC_DEBUG'] ? String(error.stack) : message;
  complain(context, `${name}: ${context.say.internal(reason)}`);
}
