import { dirname, join } from 'node:path';
import type { Config } from '../../config/index.ts';
import { RULES } from '../../validate/index.ts';
import { type Context, complain } from '../context.ts';
import { readInput } from '../input.ts';

export interface FoundConfig {
  readonly path: string;
  /** What its globs and file names are seen from. */
  readonly folder: string;
  readonly config: Config;
}

export interface ConfigFinder {
  /** The configuration for a file, by its absolute path; null for none, false for one that is wrong: then the user has been told. */
  find(file: string): Promise<FoundConfig | null | false>;
}

const NAMES = ['qcdc.yaml', 'qcdc.yml'];

/** Looks upwards from each file, and in each folder once. */
export function createConfigFinder(context: Context): ConfigFinder {
  const known = new Map<string, Promise<FoundConfig | null | false>>();
  const inFolder = (folder: string): Promise<FoundConfig | null | false> => {
    const looked = known.get(folder) ?? lookIn(folder);
    known.set(folder, looked);
    return looked;
  };
  const lookIn = async (folder: string): Promise<FoundConfig | null | false> => {
    const path = NAMES.map((name) => join(folder, name)).find((path) => context.io.isFile(path));
    if (path !== undefined) return openConfig(path, context);
    return dirname(folder) === folder ? null : inFolder(dirname(folder));
  };
  return { find: (file) => inFolder(dirname(file)) };
}

/** One configuration for every file, as `--config` names it; null for `--no-config`. */
export async function fixedConfig(path: string | null, context: Context): Promise<ConfigFinder> {
  const config = path === null ? null : await openConfig(path, context);
  return { find: async () => config };
}

async function openConfig(path: string, context: Context): Promise<FoundConfig | false> {
  const text = await readConfigText(path, context);
  if (text === null) return false;
  const { readConfig } = await import('../../config/read-config.ts');
  const read = readConfig(text, RULES, context.language);
  if (read.ok) return { path, folder: dirname(path), config: read.data };
  for (const { line, column, message } of read.problems) complain(context, `${path}:${line}:${column}: ${message}`);
  return false;
}

async function readConfigText(path: string, context: Context): Promise<string | null> {
  const input = await readInput(path, context.io);
  if (input.ok) return new TextDecoder().decode(input.bytes);
  // Nothing configured is a configuration too.
  if (input.problem.code === 'empty') return '';
  const sentence = context.say.input[input.problem.code] as (args: unknown) => string;
  complain(context, `${path}: ${sentence(input.problem.args)}`);
  return null;
}
