import { LineCounter, parseDocument, Scalar, visit } from 'yaml';
import * as z from 'zod';
import { addDays, type Day, daysBetween, isDay } from './day.ts';
import { MOST_DAYS_OFF, type OfficeDays } from './days-off.ts';

export interface OfficeDaysProblem {
  readonly line: number;
  readonly message: string;
}

export type OfficeDaysResult =
  | { readonly ok: true; readonly days: OfficeDays }
  | { readonly ok: false; readonly problems: readonly OfficeDaysProblem[] };

const SENTENCES = {
  vi: {
    ...z.locales.vi(),
    noDay: 'Cần một ngày có trong lịch, dạng 2026-05-02',
    reversed: 'Ngày “to” đứng trước ngày “from”',
    tooLong: `Khoảng nghỉ dài quá ${MOST_DAYS_OFF} ngày`,
  },
  en: {
    ...z.locales.en(),
    noDay: 'A day of the calendar is needed, as 2026-05-02',
    reversed: '“to” comes before “from”',
    tooLong: `More than ${MOST_DAYS_OFF} days off in one row`,
  },
};

/** `date`, or `from` and `to`, both off; `name` is shown beside the day. */
function schema(say: (typeof SENTENCES)[keyof typeof SENTENCES]) {
  const day = z.string(say.noDay).refine(isDay, say.noDay);
  const name = z.string().optional();
  const range = z
    .strictObject({ from: day, to: day, name })
    .refine(({ from, to }) => !isDay(from) || !isDay(to) || from <= to, { error: say.reversed, path: ['to'] })
    .refine(({ from, to }) => !isDay(from) || !isDay(to) || daysBetween(from, to) < MOST_DAYS_OFF, { error: say.tooLong, path: ['to'] });
  // Which of the two a row is meant to be is known by its keys, so that what is wrong with it can be said.
  const row = z.unknown().transform((value, context) => {
    const read = (typeof value === 'object' && value !== null && 'from' in value ? range : z.strictObject({ date: day, name })).safeParse(
      value,
    );
    if (read.success) return 'date' in read.data ? { from: read.data.date, to: read.data.date, name: read.data.name } : read.data;
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  });
  return z.strictObject({ off: z.array(row).default([]), work: z.array(row).default([]) });
}

/**
 * An office’s days off, in YAML: compensatory days and swaps, as each year’s notice has them.
 *
 *     off:
 *       - { date: 2026-01-02, name: Nghỉ hoán đổi }
 *     work:
 *       - { date: 2026-01-10, name: Làm bù }
 */
export function readOfficeDays(text: string, language: keyof typeof SENTENCES = 'vi'): OfficeDaysResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
  const faults = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message: message.split('\n')[0] as string }));
  if (faults.length > 0) return { ok: false, problems: faults };
  const say = SENTENCES[language];
  // An alias is left standing as what it is, which is no day: a few of them can stand for a whole memory.
  visit(document, { Alias: (_, { source }) => new Scalar(`*${source}`) });
  const result = schema(say).safeParse(document.toJS() ?? {}, { error: say.localeError });
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => ({ line: lineAt(startOf(document, path)), message }));
    return { ok: false, problems: problems.sort((a, b) => a.line - b.line) };
  }
  const { off, work } = result.data;
  return {
    ok: true,
    days: {
      off: new Map(off.flatMap((row) => daysOf(row).map((day) => [day, row.name ?? null] as const))),
      work: new Set(work.flatMap(daysOf)),
    },
  };
}

/** Where the value at a path begins; of a value that is missing, the one it should be in. */
function startOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] | null } | undefined;
    if (node?.range != null) return node.range[0];
  }
  return document.contents?.range?.[0];
}

function daysOf({ from, to }: { from: Day; to: Day }): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}
