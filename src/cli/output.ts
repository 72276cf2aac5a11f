import { fstatSync, writeSync } from 'node:fs';
import process from 'node:process';

export interface Output {
  readonly isTTY: boolean;
  /** Width of the terminal in columns; undefined where there is none. */
  readonly columns: number | undefined;
  write(content: string | Uint8Array): void;
}

/** Standard output or standard error. */
export interface OpenOutput extends Output {
  /** Whether all that was written is certain to have left the process. */
  isWritten(): boolean;
}

/** The system does not take the output: the disk is full, for instance. */
export class OutputError extends Error {
  readonly code: string;

  constructor(cause: NodeJS.ErrnoException) {
    super(cause.message, { cause });
    this.code = cause.code ?? '';
  }
}

/**
 * Files and pipes are written to directly; Node's streams are made for terminals and for pipes that are full, and only then:
 * making one takes a tenth of the time that Node itself takes to start.
 */
export function openOutput(descriptor: 1 | 2): OpenOutput {
  let direct: boolean | undefined;
  let opened: NodeJS.WriteStream | undefined;
  const isDirect = () => {
    direct ??= isFileOrPipe(descriptor);
    return direct;
  };
  const stream = () => {
    opened ??= (descriptor === 1 ? process.stdout : process.stderr).on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') leave();
      throw error;
    });
    return opened;
  };
  return {
    get isTTY() {
      return !isDirect() && stream().isTTY === true;
    },
    get columns() {
      return isDirect() ? undefined : stream().columns;
    },
    write(content) {
      const rest = isDirect() ? writeDirectly(descriptor, content) : content;
      if (rest.length === 0) return;
      direct = false;
      stream().write(rest);
    },
    isWritten: () => opened === undefined,
  };
}

/** On Windows only streams know how to write to each of the kinds of output. */
function isFileOrPipe(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  const stat = fstatSync(descriptor);
  return stat.isFile() || stat.isFIFO() || stat.isSocket();
}

/** What is left over of `content` when a pipe is full that does not wait for its reader. */
function writeDirectly(descriptor: number, content: string | Uint8Array): Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code === 'EPIPE') leave();
    if (failure.code !== 'EAGAIN') throw new OutputError(failure);
  }
  return bytes.subarray(written);
}

/** The reader of a pipe may leave early (`qcdc parse … | head`): then there is nobody left to tell. */
function leave(): never {
  process.exit();
}
