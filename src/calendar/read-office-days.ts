import * as z from 'zod';
import { readYaml, type YamlProblem } from '../config/read-yaml.ts';
import { addDays, type Day, daysBetween, isDay } from './day.ts';
import { MOST_DAYS_OFF, type OfficeDays } from './days-off.ts';

export type OfficeDaysProblem = YamlProblem;

export type OfficeDaysResult =
  | { readonly ok: true; readonly days: OfficeDays }
  | { readonly ok: false; readonly problems: readonly OfficeDaysProblem[] };

const SENTENCES = {
  vi: {
    noDay: 'Cần một ngày có trong lịch, dạng 2026-05-02',
    reversed: 'Ngày “to” đứng trước ngày “from”',
    tooLong: `Khoảng nghỉ dài quá ${MOST_DAYS_OFF} ngày`,
  },
  en: {
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
  const result = readYaml(text, schema(SENTENCES[language]), language);
  if (!result.ok) return result;
  const { off, work } = result.data;
  return {
    ok: true,
    days: {
      off: new Map(off.flatMap((row) => daysOf(row).map((day) => [day, row.name ?? null] as const))),
      work: new Set(work.flatMap(daysOf)),
    },
  };
}

function daysOf({ from, to }: { from: Day; to: Day }): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}
