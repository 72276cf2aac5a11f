/** One day, week, month, quarter, half-year or year as written; what the text leaves out is null. */
export interface CalendarPart {
  readonly start: number;
  readonly end: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** A day of the month; the first day of a week, negative when counted from the month's end. */
  readonly day: number | null;
  /** Days covered by a week, or by what is counted like one (“10 ngày đầu tháng 6”). */
  readonly days: number;
  /** The first month. */
  readonly month: number | null;
  /** Months covered: a quarter has three, a half-year six, a year twelve. */
  readonly months: number;
  readonly year: number | null;
  /** What the months are called. */
  readonly noun: 'quarter' | 'half-year' | null;
  /** “đầu”, “giữa”, “cuối” in front of a month, quarter or year. */
  readonly edge: 'start' | 'middle' | 'end' | null;
}

/** How much the text around says that a number is a date: “20/5” alone is a fraction as well. */
export interface Trust {
  /** The word “ngày”, or a part of the day, stands in front. */
  readonly day: boolean;
  /** “trước”, “đến” or the like stands in front. */
  readonly lead: boolean;
  /** The text is a time cell or label: “23/3”, “06/2024” and “2024” alone are dates. */
  readonly bare: boolean;
}

/** What may stand in front of a month, quarter or year, and which part of it that is. */
export const EDGES: Readonly<Record<string, CalendarPart['edge']>> = {
  đầu: 'start',
  giữa: 'middle',
  cuối: 'end',
  'nửa đầu': 'start',
  'nửa cuối': 'end',
  'thượng tuần': 'start',
  'trung tuần': 'middle',
  'hạ tuần': 'end',
};

/** What is known of a part. */
export interface CalendarFields {
  readonly day?: number;
  readonly days?: number;
  readonly month?: number;
  readonly months?: number;
  readonly year?: number | null;
  readonly noun?: CalendarPart['noun'];
  readonly edge?: string | undefined;
}

/** A part as written; weeks have seven days, a year twelve months, unless something else is said. */
export function calendarPart(start: number, end: number, unit: CalendarPart['unit'], fields: CalendarFields): CalendarPart {
  return {
    start,
    end,
    unit,
    day: fields.day ?? null,
    days: fields.days ?? (unit === 'week' ? 7 : 0),
    month: fields.month ?? null,
    months: fields.months ?? (unit === 'year' ? 12 : unit === 'month' ? 1 : 0),
    year: fields.year ?? null,
    noun: fields.noun ?? null,
    edge: EDGES[fields.edge ?? ''] ?? null,
  };
}
