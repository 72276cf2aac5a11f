import picomatch from 'picomatch';
import type { Config } from './config-schema.ts';

type Rules = NonNullable<Config['rules']>;
type Setting = NonNullable<Rules[string]>;

/** What holds for one file. */
export interface Settings {
  readonly regime: 'state' | 'party' | undefined;
  /** Only rules that do not stand as they are by themselves. */
  readonly severities: Readonly<Record<string, Exclude<Setting, 'on'>>>;
}

/** What a configuration says of a file; `path` is seen from the configuration's folder, with `/` between names. */
export function settingsFor({ regime, rules, overrides = [] }: Config, path: string): Settings {
  const applying = overrides.filter(({ files }) => matches(files, path));
  const merged = Object.assign({}, rules, ...applying.map((override) => override.rules)) as Rules;
  const severities = Object.entries(merged).flatMap(([id, setting]) => (setting === undefined || setting === 'on' ? [] : [[id, setting]]));
  return {
    regime: applying.findLast((override) => override.regime !== undefined)?.regime ?? regime,
    severities: Object.fromEntries(severities),
  };
}

/** A glob without a slash is of the file’s name, whatever folder it is in. */
const matches = (globs: readonly string[], path: string): boolean =>
  picomatch(
    globs.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)),
    { dot: true, noextglob: true },
  )(path);
