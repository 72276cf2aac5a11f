import type { Reporter } from '../diagnostics/report.ts';
import type { Deadline, Evidence } from '../model/plan.ts';
import {
  type DeadlineDraft,
  isOfSameDay,
  mendDigits,
  selectDeadlines,
  type TimeContext,
  type TimeExpression,
  type TimePlace,
} from '../recognize/time/index.ts';
import type { LineIndex } from '../source/line-index.ts';
import type { Span } from '../source/span.ts';
import { holding } from '../text/guarded.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { writtenDate } from '../text/written-date.ts';

/** A stretch of text to look for times in. */
export interface TimedText {
  content: MappedText;
  start: number;
  end: number;
  place: TimePlace;
  section: string;
  day: string | null;
  /** The words of the label or column head that it stands under (“Thời hạn hoàn thành”). */
  label: string | null;
  /** The head of the column, of a cell with a time. */
  column: string | null;
  evidence: Evidence;
}

/** Times as precise as a day. */
const DAYS: ReadonlySet<TimeExpression['form']> = new Set(['day', 'day-range', 'day-list', 'hours']);

/** Times that most often only say how something is: said, but no warning. */
const CADENCES: ReadonlySet<TimeExpression['form']> = new Set(['cadence', 'term']);

/** “02 buổi, từ ngày 03/02/2024”: a length with the day that it is counted from. */
const HOLDS_DAY = holding(['/', '.', '-'], /\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/);

/** Reads deadlines from stretches of text, numbers them, and keeps account of every time that was looked at. */
export class DeadlineReader {
  readonly deadlines: Deadline[] = [];
  /** Source stretches of times that are in the model or known to be harmless. */
  readonly accounted: Span[] = [];
  /** Source stretches that were looked through. */
  readonly weighed: Span[] = [];
  readonly #time: TimeContext;
  readonly #index: LineIndex;
  readonly #reporter: Reporter;
  readonly #excluded: (content: MappedText) => readonly Span[];

  constructor(time: TimeContext, index: LineIndex, reporter: Reporter, excluded: (content: MappedText) => readonly Span[]) {
    this.#time = time;
    this.#index = index;
    this.#reporter = reporter;
    this.#excluded = excluded;
  }

  /** The deadlines of one stretch; those of a labelled line that several tasks share are made for each of them. */
  read(timed: TimedText, tasks: readonly (string | null)[]): void {
    const { content, start, end } = timed;
    this.weighed.push(content.span(start, end));
    const { year, issueDate, period } = this.#time;
    const context: TimeContext = { year, issueDate, period, headingDate: timed.day, label: timed.label, column: timed.column };
    const written = content.text.slice(start, end);
    const mended = mendDigits(written);
    const excluded = within(this.#excluded(content), start, end);
    let found = selectDeadlines(mended, timed.place, context, excluded);
    const headingDate = found.unread.some(isOfSameDay) ? this.#lastDay(timed) : null;
    if (headingDate !== null) found = selectDeadlines(mended, timed.place, { ...context, headingDate }, excluded);
    const deadlines = mended === written ? found.deadlines : asWritten(found.deadlines, written);
    const unread = mended === written ? found.unread : asWritten(found.unread, written);
    // A day is never passed over: where it limits nothing it is reported, here where its month stands elsewhere.
    for (const time of found.harmless) {
      if (DAYS.has(time.form) && time.inferred.includes('month')) this.#report('unread-date', content, start, time);
      else if (!DAYS.has(time.form) && !HOLDS_DAY.test(time.text)) this.accounted.push(content.span(start + time.start, start + time.end));
    }
    for (const time of unread) this.#report('unread-date', content, start, time);
    for (const draft of deadlines) {
      if (draft.impossible) this.#report('impossible-date', content, start, draft);
      this.accounted.push(content.span(start + draft.start, start + draft.end));
      const scanned = mended.slice(draft.start, draft.end) !== draft.text;
      this.#warnOfPast(draft, content, start);
      for (const task of tasks) {
        // One at a time, for its place in the list is its id.
        this.deadlines.push(this.#deadline(draft, scanned ? { ...timed, evidence: 'ocr' } : timed, task));
      }
    }
  }

  /** The day of the last deadline of its section: “cùng ngày” speaks of it where a stretch names no day itself. */
  #lastDay({ section }: TimedText): string | null {
    const last = this.deadlines.at(-1);
    return last !== undefined && last.section === section && last.date?.length === 10 ? last.date : null;
  }

  /** “trước ngày 05/01” of a plan of December may be next year's: the plan's year stands, and is said. */
  #warnOfPast(draft: DeadlineDraft, content: MappedText, start: number): void {
    const { due, form, kind, inferred, text } = draft;
    const issued = this.#time.issueDate;
    if (issued?.length !== 10 || due === null || due >= issued || kind === 'recurring') return;
    if (form === 'hours' || !DAYS.has(form) || !inferred.includes('year') || inferred.includes('date')) return;
    const position = this.#index.position(content.span(start + draft.start, start + draft.end));
    this.#reporter.report('deadline-before-issue', { text, due: writtenDate(due), issued: writtenDate(issued) }, position);
  }

  #report(code: 'unread-date' | 'impossible-date', content: MappedText, start: number, time: TimeExpression): void {
    const span = content.span(start + time.start, start + time.end);
    this.accounted.push(span);
    const severity = code === 'unread-date' && CADENCES.has(time.form) ? 'info' : undefined;
    this.#reporter.report(code, { text: time.text }, this.#index.position(span), severity);
  }

  #deadline(draft: DeadlineDraft, timed: TimedText, task: string | null): Deadline {
    return {
      id: `d${this.deadlines.length + 1}`,
      task,
      section: timed.section,
      time: draft.time,
      text: draft.text,
      kind: draft.kind,
      bound: draft.bound,
      date: draft.date,
      due: draft.due,
      start: draft.startDate,
      end: draft.endDate,
      rrule: draft.rrule,
      inferred: draft.inferred,
      submitTo: draft.submitTo?.name ?? null,
      via: draft.via?.name ?? null,
      evidence: timed.evidence !== 'ocr' && draft.inferred.length > 0 ? 'inferred' : timed.evidence,
      position: this.#index.position(timed.content.span(timed.start + draft.start, timed.start + draft.end)),
    };
  }
}

/** The stretches that touch the one from `start` to `end`, by their offsets in it. */
function within(spans: readonly Span[], start: number, end: number): readonly Span[] {
  if (spans.length === 0) return spans;
  return spans.filter((span) => span.end > start && span.start < end).map((span) => ({ start: span.start - start, end: span.end - start }));
}

/** Times with their words as the document has them. */
function asWritten<T extends TimeExpression>(times: readonly T[], written: string): T[] {
  return times.map((time) => ({ ...time, text: written.slice(time.start, time.end) }));
}
