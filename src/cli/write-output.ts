import { type Context, complain } from './context.ts';

export interface Target {
  /** Null for standard output. */
  readonly output: string | null;
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
}

/** What the system's errors mean to a user. */
const SYSTEM_ERRORS: Readonly<Record<string, 'exists' | 'folder' | 'missing' | 'denied' | 'full'>> = {
  EEXIST: 'exists',
  EISDIR: 'folder',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
};

/** Puts the whole output where it belongs; false when that cannot be done, and then the user has been told why. */
export function writeOutput(content: string | Uint8Array, { output, force }: Target, context: Context): boolean {
  const { io, say } = context;
  if (output === null) {
    io.stdout.write(content);
    return true;
  }
  try {
    io.write(output, content, force);
    if (io.stderr.isTTY) io.stderr.write(`${say.output.written(output)}\n`);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const known = SYSTEM_ERRORS[code];
    complain(context, known === undefined ? say.output.unwritable(output, code) : say.output[known](output));
    return false;
  }
}
