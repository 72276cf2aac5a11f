import {
  closeSync,
  createReadStream,
  existsSync,
  linkSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Output, openOutput } from './output.ts';

/** The world outside as the commands see it. Tests hand in one of their own, so the whole command line runs in-process. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  stdinIsTTY(): boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The bytes of a file, of standard input for `-`; no more than `limit` + 1 of them. Rejects with the system's error. */
  read(path: string, limit: number): Promise<Uint8Array>;
  /** The files under a folder, at any depth, in order of their names; null for what is no folder. Hidden ones are left out. */
  list(path: string): Promise<readonly string[] | null>;
  /** The folder that relative paths are seen from. */
  cwd(): string;
  /** Today in Việt Nam, wherever the computer is: `2023-03-10`. */
  today(): string;
  /** Whether there is a file at `path` that writing would replace. */
  isFile(path: string): boolean;
  /** Makes a file with the whole of `content`, or throws the system's error and leaves everything as it was. */
  write(path: string, content: string | Uint8Array, overwrite: boolean): void;
}

export interface NodeIo extends Io {
  /** Ends the process, at once when all output is written: Node takes its time to clear up. */
  end(exit: number): void;
}

/** The real world: the only place that touches the file system and the process. */
export function nodeIo(): NodeIo {
  const stdout = openOutput(1);
  const stderr = openOutput(2);
  return {
    env: process.env,
    stdinIsTTY: () => process.stdin.isTTY === true,
    stdout,
    stderr,
    async read(path, limit) {
      if (path === '-') return collect(process.stdin, limit);
      const stat = statSync(path);
      if (stat.isDirectory()) throw failure('EISDIR', path);
      return stat.isFile() && stat.size > 0 && stat.size <= limit ? readWhole(path, stat.size) : collect(createReadStream(path), limit);
    },
    list: async (path) => (statSync(path, { throwIfNoEntry: false })?.isDirectory() ? filesUnder(path) : null),
    cwd: () => process.cwd(),
    today: () => new Date(Date.now() + HOURS_AHEAD_OF_UTC * 3_600_000).toISOString().slice(0, 10),
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
    write: writeWhole,
    end(exit) {
      process.exitCode = exit;
      if (stdout.isWritten() && stderr.isWritten()) process.exit();
    },
  };
}

const HOURS_AHEAD_OF_UTC = 7;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
    });
}

/** What `readFileSync` does with a file, by the functions alone that `bin/qcdc.js` has had compiled before. */
function readWhole(path: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  const file = openSync(path, 'r');
  try {
    let end = 0;
    let read: number;
    do {
      read = readSync(file, bytes, end, size - end, end);
      end += read;
    } while (read > 0 && end < size);
    return bytes.subarray(0, end);
  } finally {
    closeSync(file);
  }
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

/** Written beside its place and then moved there, so that nobody ever sees a part of it. */
function writeWhole(path: string, content: string | Uint8Array, overwrite: boolean): void {
  const known = statSync(path, { throwIfNoEntry: false });
  if (known?.isDirectory()) throw failure('EISDIR', path);
  // A device or a pipe is written to, never replaced.
  if (known !== undefined && !known.isFile()) {
    writeFileSync(path, content);
    return;
  }
  if (known !== undefined && !overwrite) throw failure('EEXIST', path);
  const target = known === undefined ? path : realpathSync(path);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content, { flag: 'wx', ...(known !== undefined && { mode: known.mode }) });
    if (overwrite) renameSync(temporary, target);
    else place(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Moves a file to a place that is free: one that has been taken in the meantime is left alone. */
function place(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
    unlinkSync(temporary);
  } catch (error) {
    // A memory stick has no links: there it can only be looked whether the place is free.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(target)) throw failure('EEXIST', target);
    renameSync(temporary, target);
  }
}

const failure = (code: string, path: string) => Object.assign(new Error(`${code}: ${path}`), { code });
