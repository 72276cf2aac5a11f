import { DIFF_FORMAT_IDS, type DiffFormatId } from '../../diff/format/format-ids.ts';
import { DIFF_PARTS } from '../../diff/select-changes.ts';
import { extensionIn } from '../../export/index.ts';
import type { Context } from '../context.ts';
import { readTarget, refuseTarget, type Target } from '../target.ts';

type Part = (typeof DIFF_PARTS)[number];

/** What the command line of `qcdc diff` asks for. */
export interface DiffRequest extends Target {
  readonly old: string;
  readonly new: string;
  readonly format: DiffFormatId | 'text';
  readonly stat: boolean;
  readonly parts: readonly Part[];
  readonly yearShift: number | 'auto';
  readonly exitZero: boolean;
}

/** What the options ask for, or why it cannot be done; nothing has been read yet. */
export function readDiffRequest(
  paths: readonly string[],
  given: Readonly<Record<string, unknown>>,
  context: Context,
): DiffRequest | string {
  const words = context.say.diff.wrong;
  const text = (name: string) => (given[name] as string | undefined) ?? null;
  const [old, fresh, ...more] = paths;
  if (old === undefined || fresh === undefined || more.length > 0) return words.twoFiles(paths.length);
  if (old === '-' && fresh === '-') return words.stdinTwice;
  const target = readTarget(given);
  const refused = refuseTarget(target, paths, context);
  if (refused !== null) return refused;
  const parts = readParts(text('only'));
  if (typeof parts === 'string') return words.only(parts, DIFF_PARTS.join(', '));
  const yearShift = readYearShift(text('yearShift'));
  if (yearShift === null) return words.yearShift(text('yearShift') ?? '');
  return {
    old,
    new: fresh,
    format: (text('format') as DiffRequest['format'] | null) ?? formatOf(target.output),
    stat: given['stat'] === true,
    parts,
    yearShift,
    exitZero: given['exitZero'] === true,
    ...target,
  };
}

/** `ket-qua.html` is HTML. */
function formatOf(output: string | null): DiffRequest['format'] {
  const extension = extensionIn(output ?? '');
  return DIFF_FORMAT_IDS.find((id) => id === extension || (id === 'html' && extension === 'htm')) ?? 'text';
}

/** `tasks,deadlines`; a string is the name that there is none of. */
function readParts(list: string | null): readonly Part[] | string {
  if (list === null) return DIFF_PARTS;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !DIFF_PARTS.some((part) => part === name));
  return unknown ?? DIFF_PARTS.filter((part) => names.includes(part));
}

function readYearShift(value: string | null): number | 'auto' | null {
  if (value === null || value === 'auto') return 'auto';
  if (value === 'none') return 0;
  return /^[+-]?\d{1,3}$/.test(value) ? Number(value) : null;
}
