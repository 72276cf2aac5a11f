import type { FailLevel } from '../../config/fail-levels.ts';
import type { FormatId } from '../../report/format-ids.ts';
import type { Context } from '../context.ts';
import { readTarget, refuseTarget, type Target } from '../target.ts';
import type { FixRequest } from './fix-file.ts';

/** What the command line asks for. What it leaves open the configuration may say. */
export interface ValidateRequest extends Target {
  readonly format: FormatId;
  readonly quiet: boolean;
  readonly exitZero: boolean;
  readonly failOn: FailLevel | null;
  readonly maxWarnings: number | null;
  readonly regime: 'state' | 'party' | null;
  readonly registers: readonly string[];
  /** Null: looked for upwards from each file; false: none. */
  readonly config: string | false | null;
  readonly printConfig: boolean;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  /** Null where nothing is to be mended. */
  readonly fix: FixRequest | null;
}

/** What the options ask for, or why it cannot be done; nothing has been read yet. */
export function readRequest(
  given: Readonly<Record<string, unknown>>,
  paths: readonly string[],
  context: Context,
): ValidateRequest | string {
  const text = (name: string) => (given[name] as string | undefined) ?? null;
  const on = (name: string) => given[name] === true;
  const words = context.say.validate.wrong;
  const maxWarnings = text('maxWarnings');
  if (maxWarnings !== null && !/^\d{1,9}$/.test(maxWarnings)) return words.maxWarnings(maxWarnings);
  const target = readTarget(given);
  const refused = refuseTarget(target, paths, context);
  if (refused !== null) return refused;
  const fix = on('fix') || on('diff') ? { write: !on('diff'), unsafe: on('unsafeFixes') } : null;
  if (on('unsafeFixes') && fix === null) return words.unsafeAlone;
  if (fix?.write === true && paths.includes('-')) return words.fixStdin;
  return {
    format: text('format') as FormatId,
    ...target,
    quiet: on('quiet'),
    exitZero: on('exitZero'),
    failOn: text('failOn') as FailLevel | null,
    maxWarnings: maxWarnings === null ? null : Number(maxWarnings),
    regime: text('regime') as 'state' | 'party' | null,
    registers: (given['register'] as string[] | undefined) ?? [],
    config: given['config'] === false ? false : text('config'),
    printConfig: on('printConfig'),
    baseline: text('baseline'),
    updateBaseline: on('updateBaseline'),
    fix,
  };
}
