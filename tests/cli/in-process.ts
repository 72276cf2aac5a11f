import type { Engine } from '../../src/cli/engine.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';
import { fullPlan } from '../sample-plan.ts';

export interface World {
  /** Files by path, `-` for standard input: bytes, text, or the code of the system's error. */
  readonly files?: Readonly<Record<string, string | Uint8Array | { readonly code: string }>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly engine?: Partial<Engine>;
}

export interface Outcome {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A parser that finds the same plan in every text; its path and the language of its sentences are as asked. */
const ENGINE: Engine = {
  async parse(_, { path = null, language }) {
    const plan = fullPlan();
    return { plan: { ...plan, source: { ...plan.source, path, encoding: language } }, tree: () => 'root\n  preface' };
  },
};

/** Runs a command line in a made-up world. */
export async function qcdc(line: string, world: World = {}): Promise<Outcome> {
  const { files = {}, env = {}, terminal = false, columns } = world;
  const out: string[] = [];
  const err: string[] = [];
  const output = (lines: string[]) => ({ isTTY: terminal, columns, write: (text: string) => void lines.push(text) });
  const io: Io = {
    env,
    stdinIsTTY: () => terminal,
    stdout: output(out),
    stderr: output(err),
    async read(path) {
      const file = files[path] ?? { code: 'ENOENT' };
      if (typeof file === 'string') return Buffer.from(file);
      if (file instanceof Uint8Array) return file;
      throw Object.assign(new Error(file.code), file);
    },
  };
  const exit = await run(line.split(' ').filter(Boolean), io, { ...ENGINE, ...world.engine });
  return { exit, out: out.join(''), err: err.join('') };
}

/** `text` as bytes of another encoding, one byte a letter. */
export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
