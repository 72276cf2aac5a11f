import type { Engine, Reading } from '../../src/cli/engine.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';
import type { Plan } from '../../src/model/plan.ts';
import { parseText } from '../../src/parse.ts';
import { fullPlan } from '../sample-plan.ts';

export interface World {
  /** Files by path, `-` for standard input: bytes, text, or the code of the system's error. */
  readonly files?: Readonly<Record<string, string | Uint8Array | { readonly code: string }>>;
  /** Files under a folder, by its path. */
  readonly folders?: Readonly<Record<string, readonly string[]>>;
  /** Files that cannot be written, with the code of the system's error. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Left out: 1 August 2031. */
  readonly today?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly engine?: Partial<Engine>;
}

export interface Outcome {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** What was written, by path; left out when nothing was. */
  readonly written?: Readonly<Record<string, string | Uint8Array>>;
}

/** What a parser says that found this plan, in a text of no consequence. */
export const reading = (plan: Plan, tree = ''): Reading => ({ plan, parsed: { ...parseText(''), plan }, tree: () => tree });

/** A parser that finds the same plan in every text; its path and the language of its sentences are as asked. */
const ENGINE: Engine = {
  async parse(_, { path = null, language }) {
    const model = fullPlan();
    const plan = { ...model, source: { ...model.source, path, encoding: language } };
    return reading(plan, 'root\n  preface');
  },
};

/** The folder that it runs in. */
const HERE = '/w';

/** Runs a command line, given as words where one of them has a space in it, in a made-up world. */
export async function qcdc(line: string | readonly string[], world: World = {}): Promise<Outcome> {
  const { files = {}, folders = {}, refused = {}, today = '2031-08-01', env = {}, terminal = false, columns } = world;
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string | Uint8Array> = {};
  const output = (lines: string[]) => ({
    isTTY: terminal,
    columns,
    write: (content: string | Uint8Array) =>
      void lines.push(typeof content === 'string' ? content : Buffer.from(content).toString('latin1')),
  });
  // Files of the world are named as they are seen from its folder.
  const named = (path: string) => (path.startsWith(`${HERE}/`) ? path.slice(HERE.length + 1) : path);
  const fileAt = (path: string) => written[named(path)] ?? files[named(path)];
  const has = (path: string) => typeof fileAt(path) === 'string' || fileAt(path) instanceof Uint8Array;
  const io: Io = {
    env,
    stdinIsTTY: () => terminal,
    stdout: output(out),
    stderr: output(err),
    async read(path) {
      const file = fileAt(path) ?? { code: 'ENOENT' };
      if (typeof file === 'string') return Buffer.from(file);
      if (file instanceof Uint8Array) return file;
      throw Object.assign(new Error(file.code), file);
    },
    list: async (path) => folders[path] ?? null,
    cwd: () => HERE,
    today: () => today,
    isFile: has,
    write(path, content, overwrite) {
      const code = refused[named(path)];
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      const file = fileAt(path);
      if (has(path) && !overwrite) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
      if (file !== undefined && !has(path)) throw Object.assign(new Error('refused'), file);
      written[named(path)] = content;
    },
  };
  const words = typeof line === 'string' ? line.split(' ').filter(Boolean) : line;
  const exit = await run(words, io, { ...ENGINE, ...world.engine });
  return { exit, out: out.join(''), err: err.join(''), ...(Object.keys(written).length > 0 && { written }) };
}

/** `text` as bytes of another encoding, one byte a letter. */
export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
