import type { Messages } from '../messages/index.ts';

type Frequency = keyof Messages['recurrence']['every'];

/**
 * An RRULE in words, null for one that is none of a plan's kinds.
 *
 * `FREQ=MONTHLY;INTERVAL=3` → hằng quý; `FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=29` → hằng năm, chậm nhất ngày 29/10.
 * `latest`: the day is the last one that is still on time, not the day itself.
 */
export function recurrenceInWords(rrule: string, latest: boolean, say: Messages): string | null {
  const rule = new Map(rrule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const frequency = rule.get('FREQ') as Frequency;
  if (!Object.hasOwn(say.recurrence.every, frequency)) return null;
  const interval = Number(rule.get('INTERVAL') ?? 1);
  const months = list(rule.get('BYMONTH'));
  const when = rule.has('BYSETPOS')
    ? workingDayInWords(months, rule, say)
    : whenInWords(months, list(rule.get('BYMONTHDAY')), rule.get('BYDAY')?.split(',') ?? [], say);
  if (when === null) return null;
  // Months by name come back once a year.
  const every = everyInWords(frequency === 'MONTHLY' && months.length > 0 ? 'YEARLY' : frequency, interval, say);
  return when === '' ? every : say.recurrence.with(every, latest, when);
}

const list = (value: string | undefined): number[] => value?.split(',').map(Number) ?? [];

function everyInWords(frequency: Frequency, interval: number, say: Messages): string {
  if (frequency === 'MONTHLY' && interval === 3) return say.recurrence.quarterly;
  return interval === 1 ? say.recurrence.every[frequency] : say.recurrence.interval[frequency](interval);
}

/** The days of which plans count working days. */
const WORKING_DAYS = 'MO,TU,WE,TH,FR';

/** “ngày làm việc cuối cùng”; null for a set of other days. */
function workingDayInWords(months: number[], rule: ReadonlyMap<string, string>, say: Messages): string | null {
  if (rule.get('BYDAY') !== WORKING_DAYS || rule.has('BYMONTHDAY')) return null;
  return ofMonths(list(rule.get('BYSETPOS')).map(say.recurrence.workingDay), months, say);
}

function ofMonths(days: readonly string[], months: number[], say: Messages): string {
  if (months.length === 0) return days.join(', ');
  return days.length === 0 ? say.recurrence.months(months) : say.recurrence.monthDays(days.join(', '), months);
}

function whenInWords(months: number[], days: number[], weekdays: string[], say: Messages): string {
  if (weekdays.length > 0) return weekdays.map((name) => say.calendar.weekdays[name] ?? name).join(', ');
  const [day = 0, month = 0] = [days[0], months[0]];
  if (days.length === 1 && months.length === 1 && day > 0) return say.calendar.dayOfYear(day, month);
  return ofMonths(days.map(say.recurrence.monthDay), months, say);
}
