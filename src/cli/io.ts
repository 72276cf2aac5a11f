import { createReadStream, readFileSync, statSync } from 'node:fs';
import process from 'node:process';

export interface Output {
  readonly isTTY: boolean;
  /** Width of the terminal in columns; undefined where there is none. */
  readonly columns: number | undefined;
  write(text: string): void;
}

/** The world outside as the commands see it. Tests hand in one of their own, so the whole command line runs in-process. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  stdinIsTTY(): boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The bytes of a file, of standard input for `-`; no more than `limit` + 1 of them. Rejects with the system's error. */
  read(path: string, limit: number): Promise<Uint8Array>;
}

/**
 * The real world: the only place that touches the file system and the process. A stream is made when it is first asked
 * for, since making one costs more time than parsing a plan.
 */
export function nodeIo(): Io {
  return {
    env: process.env,
    stdinIsTTY: () => process.stdin.isTTY === true,
    stdout: output(() => process.stdout),
    stderr: output(() => process.stderr),
    async read(path, limit) {
      if (path === '-') return collect(process.stdin, limit);
      const stat = statSync(path);
      if (stat.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
      return stat.isFile() && stat.size <= limit ? readFileSync(path) : collect(createReadStream(path), limit);
    },
  };
}

function output(open: () => NodeJS.WriteStream): Output {
  let stream: NodeJS.WriteStream | undefined;
  const opened = () => {
    // The reader of a pipe may leave early (`qcdc parse … | head`): then there is nobody left to tell.
    stream ??= open().on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
    return stream;
  };
  return {
    get isTTY() {
      return opened().isTTY === true;
    },
    get columns() {
      return opened().columns;
    },
    write: (text) => void opened().write(text),
  };
}

async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}
