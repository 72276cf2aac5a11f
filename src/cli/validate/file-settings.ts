import { join, relative, resolve, sep } from 'node:path';
import { type Settings, settingsFor } from '../../config/index.ts';
import type { Context } from '../context.ts';
import { type ConfigFinder, createConfigFinder, type FoundConfig, fixedConfig } from './find-config.ts';
import type { ValidateRequest } from './options.ts';

/** What holds for one file, the command line having the last word. */
export interface FileSettings extends Settings {
  readonly found: FoundConfig | null;
  /** Absolute paths of the registers that are added to the project’s own. */
  readonly registers: readonly string[];
}

/** Paths as reports write them: `/` between names. */
const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** Seen from a folder, where it is in it; absolute otherwise. */
export function seenFrom(folder: string, path: string): string {
  const inside = relative(folder, path);
  return slashed(inside.startsWith('..') || inside === '' ? path : inside);
}

/** Answers what holds for a file; false when its configuration is wrong, and then the user has been told. */
export type SettingsOf = (path: string) => Promise<FileSettings | false>;

export async function createSettings(request: ValidateRequest, context: Context): Promise<SettingsOf> {
  const cwd = context.io.cwd();
  const finder = await finderFor(request, context);
  return async (path) => {
    const absolute = path === '-' ? join(cwd, '-') : resolve(cwd, path);
    const found = await finder.find(absolute);
    if (found === false) return false;
    const settings = settingsFor(found?.config ?? {}, seenFrom(found?.folder ?? cwd, absolute));
    const own = (found?.config.register ?? []).map((file) => resolve(found?.folder ?? cwd, file));
    return {
      ...settings,
      regime: request.regime ?? settings.regime,
      found,
      registers: [...own, ...request.registers.map((file) => resolve(cwd, file))],
    };
  };
}

async function finderFor({ config }: ValidateRequest, context: Context): Promise<ConfigFinder> {
  if (config === null) return createConfigFinder(context);
  return fixedConfig(config === false ? null : resolve(context.io.cwd(), config), context);
}
