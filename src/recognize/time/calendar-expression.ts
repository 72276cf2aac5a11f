import { LUNAR_DAYS } from '../../grammar/lunar-days.ts';
import { NAMED_DAYS, OCCASION_WORDS } from '../../grammar/named-days.ts';
import { behindAny } from '../../text/behind-any.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { digitsAt, isDigitAt } from '../../text/digits-at.ts';
import { hasAt } from '../../text/ends.ts';
import { holding } from '../../text/guarded.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { addDays, type CalendarDate, isCalendarDate, parseDate } from './calendar-date.ts';
import { expressStretch } from './calendar-meaning.ts';
import { readSeries, type Stretch } from './calendar-series.ts';
import { type Clock, readClock } from './clock.ts';
import { type DayOpening, dayOpenings, type Lead, type Opening, readDayOpening } from './lead.ts';
import { localPattern, matchAt, writtenPattern } from './local-pattern.ts';
import { NAMED_SPANS, readNamedSpan } from './named-span.ts';
import { yearAt } from './numbers-at.ts';
import { phraseTable } from './phrase-table.ts';
import { partOpenings } from './read-calendar-part.ts';
import { type InferredPart, type TimeContext, type TimeExpression, timeExpression } from './time-expression.ts';

export interface Scene {
  readonly context: TimeContext;
  /** The text is a time cell or label: bare numbers are dates (“30/6”, “06/2024”, “2024”). */
  readonly bare: boolean;
}

const CLOCK_BEHIND = localPattern(', ', '(?:,| -)? (?<bracket>\\()?(?<lead>(?:bắt đầu )?(?:lúc|từ|vào lúc|vào hồi|hồi) )?(?=\\d)');
const EVERY_YEAR = localPattern(
  ', (chm',
  ',? ?(?:\\((?:hằng|hàng|mỗi) năm\\)|(?:của )?(?:hằng|hàng|mỗi) năm(?! học)(?![\\p{L}\\p{M}\\d]))',
  ['hằng năm', 'hàng năm', 'mỗi năm'],
);
const EVERY_DAY = localPattern(', ', ',? (?:hằng|hàng|mỗi) ngày(?! \\d)(?![\\p{L}\\p{M}])', ['ngày']);
/** “13 giờ 30 |cùng ngày|”: the day that was named before. */
const OF_THAT_DAY = localPattern(', ', ',? (?:cùng|trong cùng|của cùng) ngày(?! \\d)(?![\\p{L}\\p{M}])', ['ngày']);
const LUNAR_DAY = '(?:ngày )?(?:m[ồù]ng )?\\d{1,2}(?:[/.]\\d{1,2})?(?: tháng)? ?(?:giêng|chạp|tết|âm lịch)';
/** The same day by the lunar calendar: “ngày 02/02/2024 (23 tháng Chạp)”, “ngày 15/02/2024, tức mùng 6 Tết”. */
const SAME_DAY = localPattern(
  ', (',
  ` ?\\((?:tức )?(?:là )?(?:nhằm )?${LUNAR_DAY}[^()]{0,20}\\)|, (?:tức|nhằm)(?: là)? ${LUNAR_DAY}(?![\\p{L}\\p{M}])`,
);
/** Behind a day of the lunar calendar the same in the solar one: “mùng 6 Tết |(tức ngày |22/02/2026)”. */
const IN_SOLAR = localPattern(
  ', (',
  '(?: ?(?<bracket>\\()(?:(?:tức|nhằm|là)(?: là| vào| nhằm)? )?|,? (?:tức|nhằm)(?: là| vào| nhằm)? )(?:từ )?',
);
const OPEN_END = localPattern(', ', '(?:,| và|, và) (?:những|các) năm (?:tiếp theo|tiếp|sau|tới|kế tiếp|về sau)', [
  'những năm ',
  'các năm ',
]);
const SPAN_NAMES = ['giai đoạn', 'các giai đoạn', 'những giai đoạn', 'thời kỳ', 'các năm', 'những năm', 'năm'];
const SPAN_JOINTS = ['-', '–', '—', ',', '/', 'và', 'đến'];
const NEXT_YEAR = localPattern(' ', ' (?:của )?năm (?:sau|kế tiếp|liền kề|tiếp theo)(?: liền kề)?(?![\\p{L}\\p{M}])', [' năm ']);
const LUNAR = writtenPattern(' (âÂ', ' ?(?:\\((?:âm lịch|ÂL|AL)\\)|âm lịch|ÂL)(?![\\p{L}\\p{M}])');
const NAMED_BEFORE = 'ngày ';
const HOUR_ALONE = /\dh$/iu;

/** “từ 7h00 đến 9h00”, “trước 16h00 hằng ngày”: hours whose day stands elsewhere. */
function readHours(text: string, lead: Lead, clock: Clock, scene: Scene): TimeExpression[] {
  const led = lead.bound !== null && lead.bound !== 'within';
  const same = matchAt(OF_THAT_DAY, text, clock.end);
  if (same === null && !clock.exact && !led && !(scene.bare && HOUR_ALONE.test(text.slice(clock.start, clock.end)))) return [];
  const bound = lead.bound === 'before' || lead.bound === 'by' ? lead.bound : 'on';
  const written = { start: lead.start, end: clock.end + (same?.[0].length ?? 0), time: clock.time, bound } as const;
  const daily = matchAt(EVERY_DAY, text, clock.end);
  if (daily !== null) {
    return [
      timeExpression(text, { ...written, end: clock.end + daily[0].length, form: 'cadence', kind: 'recurring', rrule: 'FREQ=DAILY' }),
    ];
  }
  const day = scene.context.headingDate?.length === 10 ? scene.context.headingDate : null;
  const inferred: InferredPart[] = day === null ? [] : ['date'];
  return [timeExpression(text, { ...written, form: 'hours', kind: 'date', date: day, due: day, inferred })];
}

interface Tail {
  readonly end: number;
  readonly open: boolean;
  readonly everyYear: boolean;
  readonly clock: Clock | null;
}

/** With what that begins; most dates stand before a full stop or at the end. */
const TAIL_INITIALS = ', (chmCHM';

/** What belongs to a date and stands behind it: “… và những năm tiếp theo”, “hằng năm”, “, lúc 8h00”. */
function readTail(text: string, last: Stretch, clock: Clock | null): Tail {
  let { end } = last;
  if (!hasAt(text, end, TAIL_INITIALS)) return { end, open: false, everyYear: false, clock };
  const open = matchAt(OPEN_END, text, end);
  end += open?.[0].length ?? 0;
  end += matchAt(SAME_DAY, text, end)?.[0].length ?? 0;
  const every = matchAt(EVERY_YEAR, text, end);
  end += every?.[0].length ?? 0;
  const tail = { end, open: open !== null, everyYear: every !== null, clock };
  const joint = clock === null && last.parts[0]?.unit === 'day' ? matchAt(CLOCK_BEHIND, text, end) : null;
  const later = joint === null ? null : readClock(text, end + joint[0].length);
  if (later === null) return tail;
  // “ngày 05/3 (14 giờ)”
  const { bracket, lead } = joint?.groups ?? {};
  if (bracket !== undefined) return text[later.end] === ')' ? { ...tail, end: later.end + 1, clock: later } : tail;
  return later.exact || lead !== undefined || HOUR_ALONE.test(text.slice(later.start, later.end))
    ? { ...tail, end: later.end, clock: later }
    : tail;
}

const opensDay = ({ named, part, weekday }: DayOpening): boolean => named || part || weekday;

/** “tháng Giêng”, “tháng Chạp”, “Tết” are months of the lunar calendar. */
const LUNAR_MONTH = holding(
  ['giêng', 'chạp', 'tết'],
  /(?:giêng|chạp)(?: năm \d{4})?$|tết(?: nguyên đán)?(?: \p{L}+ \p{L}+)?(?:,? (?:năm )?\d{4})?$/u,
);

const endsInLunarMonth = (text: string, { end }: Stretch): boolean => LUNAR_MONTH.test(lowerCase(text).slice(Math.max(0, end - 36), end));

const opensYear = (lower: string, at: number): boolean =>
  (lower.startsWith('19', at) || lower.startsWith('20', at)) && digitsAt(lower, at, 4) === 4;

/** Where the first year of a span stands whose name stands at an offset: “giai đoạn |2021 - 2025”, “|2021 - 2025”; -1 where none does. */
function behindSpanName(lower: string, at: number): number {
  const name = behindAny(lower, at, SPAN_NAMES);
  const first = name === at ? at : behindSpace(lower, name);
  if (!opensYear(lower, first)) return -1;
  const joint = behindSpace(lower, first + 4);
  if (name > at) return behindAny(lower, joint, SPAN_JOINTS) > joint ? first : -1;
  const second = behindAny(lower, joint, ['-', '–', '—']);
  const last = yearAt(lower, behindSpace(lower, second));
  return second > joint && last !== null && last >= 2000 ? first : -1;
}

/** “ngày 10/3 âm lịch”: the solar day where the table has it or counts up to it, else no day; never the day of the same numbers. */
function inSolarCalendar(stretch: Stretch, end: number): Stretch {
  const { first, parts } = stretch;
  const days = first === null || parts.length > 1 || parts[0]?.unit !== 'day' ? undefined : LUNAR_DAYS[first.year];
  const named = parseDate(days?.[`${first?.day}/${first?.month}`] ?? null);
  const newYear = first?.month === 1 ? parseDate(days?.['1/1'] ?? null) : null;
  const solar = named ?? (newYear === null || first === null ? null : addDays(newYear, first.day - 1));
  return { ...stretch, end, first: solar, last: solar, lunar: true };
}

/** What is lunar with the solar days that stand behind it, which hold; as it is where none do. */
function withSolarDays(text: string, lunar: readonly Stretch[], context: TimeContext): readonly Stretch[] {
  const [first, last] = [lunar[0], lunar.at(-1)];
  const joint = first?.lunar && last !== undefined ? matchAt(IN_SOLAR, text, last.end) : null;
  if (joint === null || first === undefined || last === undefined) return lunar;
  const opening = readDayOpening(text, last.end + joint[0].length);
  const read = readSeries(text, opening.end, { day: true, lead: false, bare: false }, false, context);
  const solar = read.length === 1 && read[0]?.parts[0]?.unit === 'day' ? read[0] : undefined;
  if (solar === undefined) return lunar;
  const bracketed = joint.groups?.['bracket'] !== undefined;
  if (bracketed && text[solar.end] !== ')') return lunar;
  return [{ ...solar, start: first.start, end: solar.end + (bracketed ? 1 : 0) }];
}

/** “trước ngày 10/01 năm sau”: the day of the year behind the plan's own. */
function inNextYear(stretch: Stretch, end: number, own: number | null): Stretch {
  if (stretch.first === null || stretch.last === null) return { ...stretch, end };
  const year = own ?? stretch.first.year;
  // “từ ngày 25/12 đến ngày 05/01 năm sau” begins in this one.
  const first: CalendarDate = { ...stretch.first, year: stretch.first.year === stretch.last.year ? year + 1 : year };
  const last: CalendarDate = { ...stretch.last, year: year + 1 };
  const impossible = !isCalendarDate(first) || !isCalendarDate(last);
  return { ...stretch, end, first: impossible ? null : first, last: impossible ? null : last, impossible };
}

const OCCASIONS = phraseTable(OCCASION_WORDS);
const DAYS_WITH_NAMES = phraseTable(NAMED_DAYS);
const standsBeforeWord = (lower: string, end: number): boolean => lower[end] === ' ';
const standsBeforeDay = (lower: string, end: number): boolean => lower[end] === ' ' && isDigitAt(lower, end + 1);

/** “trước |ngày Quốc khánh |02/9”, “trước |dịp |30/4”: where the day stands behind what it is called, -1 where it has no name. */
function behindDayName(lower: string, at: number): number {
  const plain = lower.startsWith(NAMED_BEFORE, at) ? at + NAMED_BEFORE.length : at;
  // Mostly the day itself stands there.
  if (isDigitAt(lower, plain)) return -1;
  const occasion = OCCASIONS.longestAt(lower, at, standsBeforeWord);
  const noun = occasion === undefined ? plain : at + occasion.length + 1;
  const name = DAYS_WITH_NAMES.longestAt(lower, noun, standsBeforeDay);
  if (name !== undefined) return noun + name.length + 1;
  return occasion !== undefined && isDigitAt(lower, noun) ? noun : -1;
}

const OPENINGS = phraseTable(() => [...dayOpenings(), ...NAMED_SPANS, ...SPAN_NAMES, ...partOpenings()]);

/** A date, list or range of dates, month, quarter, half-year or year with all that belongs to it; or bare hours. */
export function readCalendarExpression(text: string, { lead, clock, end: at }: Opening, scene: Scene): TimeExpression[] {
  const lower = lowerCase(text);
  const limit = lead.bound === 'before' || lead.bound === 'by';
  const called = limit ? behindDayName(lower, at) : -1;
  if (clock === null && called < 0 && !isDigitAt(lower, at) && !OPENINGS.opensAt(lower, at)) return [];
  const opening = called < 0 ? readDayOpening(text, at) : { end: called, part: false, weekday: false, named: true };
  const span = readNamedSpan(text, opening.end, lead.start);
  if (span !== null) return [span];
  const first = behindSpanName(lower, opening.end);
  const trust = { day: opensDay(opening) || clock !== null, lead: lead.bound !== null, bare: scene.bare || first >= 0 };
  const read = readSeries(text, Math.max(first, opening.end), trust, limit, scene.context);
  const lunar = read.length === 0 ? null : matchAt(LUNAR, text, read.at(-1)?.end ?? 0);
  const dated =
    lunar === null
      ? read.map((stretch) => (endsInLunarMonth(text, stretch) ? inSolarCalendar(stretch, stretch.end) : stretch))
      : read.map((stretch) => inSolarCalendar(stretch, stretch === read.at(-1) ? stretch.end + lunar[0].length : stretch.end));
  const stretches = [...withSolarDays(text, dated, scene.context)];
  const written = stretches.at(-1);
  const next = written === undefined || written.parts.at(-1)?.year !== null ? null : matchAt(NEXT_YEAR, text, written.end);
  if (written !== undefined && next !== null)
    stretches[stretches.length - 1] = inNextYear(written, written.end + next[0].length, scene.context.year);
  const last = stretches.at(-1);
  if (last === undefined) return clock === null ? [] : readHours(text, lead, clock, scene);
  const tail = readTail(text, last, clock);
  return stretches.map((stretch, i) => {
    const named = lower.startsWith(NAMED_BEFORE, stretch.start - NAMED_BEFORE.length);
    const start = i === 0 ? lead.start : stretch.start - (named ? NAMED_BEFORE.length : 0);
    const end = stretch === last ? tail.end : stretch.end;
    const time = tail.clock?.time ?? null;
    const expression = expressStretch(text, stretch, { start, end, lead, time, everyYear: tail.everyYear });
    return tail.open ? { ...expression, kind: 'period', bound: 'from', date: null, due: null, endDate: null } : expression;
  });
}
