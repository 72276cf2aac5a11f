import type { Deadline, DeadlineKind } from '../../model/plan.ts';

export type Bound = NonNullable<Deadline['bound']>;
export type InferredPart = Deadline['inferred'][number];

/**
 * What an expression is by its form, finer than the model's `kind`:
 *
 * - `day` “trước ngày 15/3/2023” · `day-list` “17, 18 và 19/7” · `day-range` “từ ngày 04 - 12/10/2024”
 * - `week` “tuần 3 tháng 10” · `month` “tháng 10/2023” · `quarter` “quý II” · `half-year` “6 tháng đầu năm” (also three and
 *   nine months) · `year` “năm 2023” · `year-span` “giai đoạn 2021 - 2025”
 * - `school-year` “năm học 2026 - 2027” · `office-term` “nhiệm kỳ 2020 - 2025”: names of spans, no dates
 * - `yearly` “trước ngày 25/10 hằng năm”, “tháng 11 hằng năm” · `monthly-day` “ngày 20 hằng tháng”, “ngày 25 của tháng cuối
 *   quý” · `weekday` “thứ Hai hằng tuần” · `bare-day` “trước ngày 20”, whose month is not written
 * - `cadence` “định kỳ hằng quý”, “02 lần/năm” · `term` “cuối học kỳ I”, “cuối năm”
 * - `duration` “trong vòng 10 ngày kể từ ngày …”, “02 ngày làm việc”
 * - `hours` “từ 7h00 đến 9h00” without a day
 * - `feast` “trước Tết Nguyên đán”
 * - `ongoing` “Thường xuyên” · `elsewhere` “Theo lịch tiếp dân của Chủ tịch”: only where a time is expected
 */
export type TimeForm =
  | 'day'
  | 'day-list'
  | 'day-range'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'year-span'
  | 'school-year'
  | 'office-term'
  | 'yearly'
  | 'monthly-day'
  | 'weekday'
  | 'bare-day'
  | 'cadence'
  | 'term'
  | 'duration'
  | 'hours'
  | 'feast'
  | 'ongoing'
  | 'elsewhere';

/** What is known around the text. Dates are EDTF strings. */
export interface TimeContext {
  /** The plan's year, which completes dates without one. */
  readonly year: number | null;
  readonly issueDate: string | null;
  /** The day that the heading above names, for bare hours; a month (`2024-05`) for bare days. */
  readonly headingDate: string | null;
  readonly period: { readonly start: string; readonly end: string } | null;
  /** Label or column head of a time line or cell (“Thời hạn hoàn thành”): a day under it may be a limit. */
  readonly label?: string | null;
  /** Head of the column that a cell stands in (“Tháng”), which may say the noun that the cell leaves out. */
  readonly column?: string | null;
}

/** A time as written, with local offsets, and what it means on the calendar. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: TimeForm;
  readonly kind: DeadlineKind;
  readonly bound: Bound | null;
  readonly time: string | null;
  readonly date: string | null;
  readonly due: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly rrule: string | null;
  readonly inferred: InferredPart[];
  /** A day that no calendar has (31/6, 29/02/2023); its dates are null. */
  readonly impossible: boolean;
}

type Written = Pick<TimeExpression, 'start' | 'end' | 'form' | 'kind'>;

/** An expression of `text`; what is not given is absent. */
export function timeExpression(text: string, fields: Written & Partial<TimeExpression>): TimeExpression {
  return {
    start: fields.start,
    end: fields.end,
    text: text.slice(fields.start, fields.end),
    form: fields.form,
    kind: fields.kind,
    bound: fields.bound ?? null,
    time: fields.time ?? null,
    date: fields.date ?? null,
    due: fields.due ?? null,
    startDate: fields.startDate ?? null,
    endDate: fields.endDate ?? null,
    rrule: fields.rrule ?? null,
    inferred: fields.inferred ?? [],
    impossible: fields.impossible ?? false,
  };
}

/** “13 giờ 30 cùng ngày”: hours of the day that was named before. */
export const isOfSameDay = ({ form, text }: Pick<TimeExpression, 'form' | 'text'>): boolean => form === 'hours' && SAME_DAY.test(text);
const SAME_DAY = /cùng ngày$/iu;
