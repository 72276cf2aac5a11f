import { addDays, type CalendarDate, formatDate } from './calendar-date.ts';
import { edtfOf, type Stretch } from './calendar-series.ts';
import type { Lead, LeadBound } from './lead.ts';
import { yearlyRule } from './rrule.ts';
import { type Bound, type TimeExpression, type TimeForm, timeExpression } from './time-expression.ts';

type Meaning = Pick<TimeExpression, 'kind' | 'bound' | 'date' | 'due' | 'startDate' | 'endDate'>;

/** What a date without a stretch means. */
function moment(bound: Bound, date: string | null, due: string | null, startDate: string | null = null): Meaning {
  return { kind: 'date', bound, date, due, startDate, endDate: null };
}

const written = (date: CalendarDate | null): string | null => (date === null ? null : formatDate(date));
const shifted = (date: CalendarDate | null, days: number): string | null => (date === null ? null : formatDate(addDays(date, days)));

function formOf({ parts, link }: Stretch): TimeForm {
  const part = parts[0];
  if (part === undefined || part.unit === 'day') return link === null ? 'day' : link === 'to' ? 'day-range' : 'day-list';
  if (part.unit === 'week') return 'week';
  if (part.unit === 'year') return link === null ? 'year' : 'year-span';
  return part.months === 1 ? 'month' : part.noun === 'quarter' ? 'quarter' : 'half-year';
}

/** “trước cuối tháng 6”, “đến giữa tháng 9”: the first, the fifteenth or the last day (Bộ luật Dân sự 2015, Điều 146). */
function limitOf({ parts, first, last }: Stretch): CalendarDate | null {
  const part = parts[0];
  if (part?.edge === 'start') return first;
  if (part?.edge !== 'middle' || first === null) return last;
  return part.unit === 'year' ? { ...first, month: 6, day: 30 } : { ...first, day: 15 };
}

function dayMeaning(stretch: Stretch, lead: LeadBound | null, timed: boolean): Meaning {
  const date = edtfOf(stretch);
  switch (lead) {
    case 'before':
      // “trước 16 giờ ngày 20/5”: the morning of that day is still on time.
      return moment('before', date, timed ? date : shifted(stretch.first, -1));
    case 'by':
      return moment('by', date, date);
    case 'from':
      return timed ? moment('on', date, date) : moment('from', date, null, date);
    case 'after':
      return moment('from', date, null, shifted(stretch.first, 1));
    default:
      return moment('on', date, date);
  }
}

function stretchMeaning(stretch: Stretch, lead: LeadBound | null): Meaning {
  const { first, last, link, parts } = stretch;
  const days = parts[0]?.unit === 'day';
  const date = edtfOf(stretch);
  if (!days && link !== 'to') {
    const edge = parts[0]?.edge ?? null;
    if (lead === 'before') return moment('before', date, shifted(edge === null ? first : limitOf(stretch), -1));
    if (lead === 'by') return moment('by', date, written(limitOf(stretch)));
    if (lead === 'from') return moment('from', date, null, written(first));
    if (lead === 'after') return moment('from', date, null, shifted(last, 1));
  }
  const bound: Bound = days && link === 'and' ? 'on' : 'within';
  return { kind: 'period', bound, date, due: written(last), startDate: written(first), endDate: written(last) };
}

/** “trước ngày 25/10 hằng năm”: due each year, and in the plan's year; “tháng 11 hằng năm” names no day. */
function yearly(stretch: Stretch, lead: LeadBound | null, plain: Meaning): Partial<TimeExpression> {
  const part = stretch.parts[0];
  const bound = plain.bound === 'within' ? null : plain.bound;
  if (part?.unit === 'day' && part.month !== null && part.day !== null && stretch.parts.length === 1) {
    const rrule = stretch.impossible || stretch.lunar === true ? null : yearlyRule(part.month, part.day, lead === 'before');
    return { ...plain, bound, startDate: null, rrule, inferred: stretch.inferred };
  }
  const last = stretch.parts.at(-1);
  if (part === undefined || part.unit !== 'month' || part.month === null || last === undefined) return { bound, rrule: 'FREQ=YEARLY' };
  const end = (last.month ?? part.month) + last.months - 1;
  return {
    bound,
    rrule: lead === 'before' ? yearlyRule(part.month, 1, true) : `FREQ=YEARLY;BYMONTH=${end}${lead === 'by' ? ';BYMONTHDAY=-1' : ''}`,
  };
}

export interface Wording {
  readonly start: number;
  readonly end: number;
  readonly lead: Lead;
  readonly time: string | null;
  /** “hằng năm” stands behind. */
  readonly everyYear: boolean;
}

/** What a stretch of the calendar means behind the words in front of it. */
export function expressStretch(text: string, stretch: Stretch, { start, end, lead, time, everyYear }: Wording): TimeExpression {
  const single = stretch.parts[0]?.unit === 'day' && stretch.link === null;
  const plain = single ? dayMeaning(stretch, lead.bound, time !== null) : stretchMeaning(stretch, lead.bound);
  const { impossible, inferred } = stretch;
  if (everyYear) {
    return timeExpression(text, { start, end, time, impossible, form: 'yearly', ...yearly(stretch, lead.bound, plain), kind: 'recurring' });
  }
  const { kind, bound, date, due, startDate, endDate } = plain;
  return timeExpression(text, {
    start,
    end,
    time,
    impossible,
    inferred,
    form: formOf(stretch),
    kind,
    bound,
    date,
    due,
    startDate,
    endDate,
  });
}
