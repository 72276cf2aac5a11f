import type { Span } from '../../source/span.ts';
import { spanSet } from '../../source/span-set.ts';
import { type WrittenOut, writeOutMonths } from './abbreviated-months.ts';
import { type Addressee, findAddressee, type Named, Receivers } from './addressee.ts';
import { clauseAt, type Sentences, splitSentences } from './clauses.ts';
import { columnNoun, monthsInShort } from './column-noun.ts';
import { scanTimes } from './find-times.ts';
import { judgeCadence } from './judge-cadence.ts';
import { chooseLabelled } from './labelled-time.ts';
import { type Chosen, chooseInRunningText } from './running-text.ts';
import type { TimeContext, TimeExpression } from './time-expression.ts';

/** Where a text stands, which decides what of its times counts. */
export type TimePlace =
  | 'task'
  | 'timed-row'
  | 'timed-item'
  | 'time-label'
  | 'time-cell'
  | 'heading'
  | 'statement'
  | 'title'
  | 'preamble'
  | 'purpose';

export interface DeadlineDraft extends TimeExpression {
  readonly submitTo: Named | null;
  readonly via: Named | null;
}

export interface DeadlineSelection {
  readonly deadlines: DeadlineDraft[];
  /** Limits that belong to no task: a reader should look at them. */
  readonly unread: TimeExpression[];
  /** Times that limit nothing: a report's quarter, the plan's year, a feast, a date of the past. */
  readonly harmless: TimeExpression[];
}

/**
 * The time limits in a text.
 *
 * - `task`: explicit dates and limits, and cadences of reporting, meeting and reviewing (`chooseInRunningText`)
 * - `timed-row`: as in a task, but for cadences: the time column says when, and “Sơ kết học kỳ I” names the work
 * - `timed-item`: as in a task, but for school terms: the label “Thời gian:” says when, and “… đầu năm học” names the work
 * - `time-label`, `time-cell`: any time (`chooseLabelled`)
 * - `heading`: cadences, hours, the day before which all is due and, in brackets, by which; its year, quarter or day is the section's period (`readPeriod`)
 * - elsewhere none; what would be one in a task is `unread`
 *
 * `excluded` are stretches with other readers: citations with their dates and titles.
 */
export function selectDeadlines(text: string, place: TimePlace, context: TimeContext, excluded: readonly Span[]): DeadlineSelection {
  const bare = place === 'time-label' || place === 'time-cell';
  if (place === 'time-cell') {
    const noun = columnNoun(text, context.column);
    if (noun !== null) return selectBehindNoun(noun, text, context);
    const months = monthsInShort(text, context.column);
    if (months !== null) return selectInFull(months, text, context);
  }
  const full = bare && excluded.length === 0 ? writeOutMonths(text, context.column ?? context.label ?? null) : null;
  if (full !== null) return selectWrittenOut(full, text, place, context);
  const times = scanTimes(text, { context, bare }, spanSet(excluded));
  if (times.length === 0 && !bare) return NOTHING;
  const sentences = splitSentences(text);
  if (bare) return withAddressees(sentences, { deadlines: chooseLabelled(text, times, context), unread: [], harmless: [] });
  if (place === 'task') return withAddressees(sentences, chooseInRunningText(sentences, times, context));
  if (place === 'timed-row' || place === 'timed-item') {
    const { deadlines, unread, harmless } = chooseInRunningText(sentences, times, context);
    const named = [...deadlines, ...unread].filter(({ form }) => form === 'term' || (form === 'cadence' && place === 'timed-row'));
    const others = (chosen: TimeExpression[]) => chosen.filter((time) => !named.includes(time));
    return withAddressees(sentences, { deadlines: others(deadlines), unread: others(unread), harmless: [...harmless, ...named] });
  }
  if (place === 'heading') {
    const chosen: Chosen = { deadlines: [], unread: [], harmless: [] };
    for (const time of times) (countsInHeading(sentences, time) ? chosen.deadlines : chosen.harmless).push(time);
    return withAddressees(sentences, chosen);
  }
  const unread = new Set(chooseInRunningText(sentences, times, context).deadlines.filter(isStrayLimit));
  return { deadlines: [], unread: [...unread], harmless: times.filter((time) => !unread.has(time)) };
}

/** The times of a cell with the noun of its column's head in front, at the places that they have without it. */
function selectBehindNoun(noun: string, cell: string, context: TimeContext): DeadlineSelection {
  const at = (offset: number) => Math.max(0, offset - noun.length);
  const { deadlines, ...others } = selectDeadlines(noun + cell.trimStart(), 'time-label', context, []);
  const blank = cell.length - cell.trimStart().length;
  const placed = deadlines.map((time) => {
    const [start, end] = [at(time.start) + blank, at(time.end) + blank];
    return { ...time, start, end, text: cell.slice(start, end) };
  });
  return { deadlines: placed, ...others };
}

/** The times of a cell that abbreviates them, each at the place of the whole cell. */
function selectInFull(full: string, cell: string, context: TimeContext): DeadlineSelection {
  const { deadlines, ...others } = selectDeadlines(full, 'time-label', context, []);
  const text = cell.trim();
  const start = cell.indexOf(text);
  return { deadlines: deadlines.map((time) => ({ ...time, start, end: start + text.length, text })), ...others };
}

/** The times of a text whose months are abbreviated, each at its own place. */
function selectWrittenOut(full: WrittenOut, text: string, place: TimePlace, context: TimeContext): DeadlineSelection {
  const { deadlines, unread, harmless } = selectDeadlines(full.text, place, context, []);
  const asWritten = <T extends TimeExpression>(time: T): T => {
    const [start, end] = [full.at(time.start), full.at(time.end)];
    return { ...time, start, end, text: text.slice(start, end) };
  };
  return { deadlines: deadlines.map(asWritten), unread: unread.map(asWritten), harmless: harmless.map(asWritten) };
}

/** Of the many texts without a time. */
const NOTHING: DeadlineSelection = { deadlines: [], unread: [], harmless: [] };

/** A plain day is reported unless it is the plan's own; see `reportUnread`. */
const isStrayLimit = ({ form, bound }: TimeExpression): boolean => form !== 'day' || bound === 'before' || bound === 'by';

function countsInHeading(sentences: Sentences, time: TimeExpression): boolean {
  // “I. Trước mùa mưa (trước ngày 30/4/2026)”
  if (time.form === 'hours' || (time.form === 'day' && time.bound === 'before')) return true;
  // “4. Phát động thi đua (đến 31/8)”, not “Mục tiêu đến ngày 31/12”
  if (time.form === 'day' && time.bound === 'by' && sentences.text[time.start - 1] === '(') return true;
  return (time.form === 'cadence' || time.form === 'term') && judgeCadence(sentences.text, time, clauseAt(sentences, time)) === 'deadline';
}

function withAddressees(sentences: Sentences, { deadlines, unread, harmless }: Chosen): DeadlineSelection {
  if (deadlines.length === 0) return { deadlines: [], unread, harmless };
  const receivers = new Receivers(sentences.text);
  let previousEnd = 0;
  const drafts = deadlines.map((time) => {
    const addressee = findAddressee(sentences, receivers, time, previousEnd);
    previousEnd = time.end;
    return draft(time, addressee);
  });
  return { deadlines: drafts, unread, harmless };
}

/** Written out: a spread with something new behind it costs V8 as much as reading the time did. */
function draft(time: TimeExpression, { submitTo, via }: Addressee): DeadlineDraft {
  return {
    start: time.start,
    end: time.end,
    text: time.text,
    form: time.form,
    kind: time.kind,
    bound: time.bound,
    time: time.time,
    date: time.date,
    due: time.due,
    startDate: time.startDate,
    endDate: time.endDate,
    rrule: time.rrule,
    inferred: time.inferred,
    impossible: time.impossible,
    submitTo,
    via,
  };
}
