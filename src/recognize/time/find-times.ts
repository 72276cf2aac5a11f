import { BOUND_PHRASES, DAY_PARTS, NUMBER_WORDS, TIME_OPENERS } from '../../grammar/calendar-words.ts';
import { type SpanSet, spanSet } from '../../source/span-set.ts';
import { isWordEdge, WORD_END } from '../../text/boundary.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { readCadences } from './cadence.ts';
import { parseDate } from './calendar-date.ts';
import { readCalendarExpression, type Scene } from './calendar-expression.ts';
import { readDuration } from './duration.ts';
import { readOpening } from './lead.ts';
import { DIGITS, localPattern, matchAt, writtenPattern } from './local-pattern.ts';
import { phraseTable } from './phrase-table.ts';
import { readRecurringDay } from './recurring-day.ts';
import { yearlyRule } from './rrule.ts';
import { readTerm } from './school-term.ts';
import type { TimeContext, TimeExpression } from './time-expression.ts';
import { anyOf } from './word-patterns.ts';

const UNITS = '(?:ngày|tuần|tháng|năm|lần|buổi|giờ)';
const OPENERS = [...DAY_PARTS, ...TIME_OPENERS];
const ANCHOR = once(
  () =>
    new RegExp(
      `(?<![\\da-zà-ỹ]|\\d\\/)(?:\\d|½|q(?=[.\\div])|t(?=\\d{1,2}[/-]\\d{4})|${anyOf(OPENERS)}${WORD_END}|${anyOf(Object.keys(NUMBER_WORDS))}(?= ${UNITS})|` +
        `${anyOf(Object.values(BOUND_PHRASES).flat())}(?=:? ))`,
      'gu',
    ),
);
/** “Q.3”, “QII”, “T10/2024”: abbreviations by a capital. */
const isSmallAbbreviation = (text: string, anchor: string, at: number): boolean =>
  (anchor === 'q' || anchor === 't') && text[at] === anchor;

const OPENER_TABLE = phraseTable(OPENERS);
const NUMBER_TABLE = phraseTable(Object.keys(NUMBER_WORDS));
const UNIT_BEHIND = localPattern(' ', ` ${UNITS}`);
const ABBREVIATION = writtenPattern('QT', 'Q(?=[.\\dIV])|T(?=\\d{1,2}[/-]\\d{4})');

/** What a time goes on with behind “trong”, “từ”, “đến”…, which mostly stand before something else. */
function goesOnWithTime(text: string, at: number): boolean {
  const lower = lowerCase(text);
  if (/^[\d½]/.test(lower.charAt(at))) return true;
  return (
    OPENER_TABLE.at(lower, at).some(({ length }) => isWordEdge(lower, at + length)) ||
    NUMBER_TABLE.at(lower, at).some(({ length }) => matchAt(UNIT_BEHIND, text, at + length) !== null) ||
    matchAt(ABBREVIATION, text, at) !== null
  );
}

/** What may follow a number that a time begins with; “28 đơn vị” and “Điều 5” are passed over. */
const BEHIND_NUMBER = localPattern(
  DIGITS,
  '(?:\\d{1,3}|\\d{4})(?!\\d)(?: ?(?:[/.,:-] ?\\d|[hg]|[-–—,(/]|giờ|tháng|ngày|tuần|năm|lần|buổi|phút|tiết|quý|của|và|đến|tới|hằng|hàng|mỗi))',
);

function readAt(text: string, at: number, scene: Scene): TimeExpression[] {
  const opening = readOpening(text, at);
  const led = opening.end > at;
  if (led && opening.clock === null && opening.lead.bound !== 'before' && !goesOnWithTime(text, opening.end)) return [];
  const code = text.charCodeAt(at);
  if (!led && !scene.bare && code >= 48 && code <= 57 && matchAt(BEHIND_NUMBER, text, at) === null) return [];
  const recurring = readRecurringDay(text, opening);
  if (recurring.length > 0 && recurring[0]?.form !== 'bare-day') return recurring;
  const calendar = readCalendarExpression(text, opening, scene);
  if (calendar.length > 0 && calendar[0]?.form !== 'hours') return calendar;
  let best = calendar.length > 0 ? calendar : recurring;
  for (const found of [readTerm(text, at), readCadences(text, at), readDuration(text, at, scene.context)]) {
    // The longest reading holds: “6 tháng” is a cadence, “6 tháng kể từ ngày ký” a length.
    if ((found.at(-1)?.end ?? 0) > (best.at(-1)?.end ?? 0)) best = found;
  }
  return best;
}

const LIST = /^(?:,| và|, và) $/u;

/** “trước ngày 15/6 và trước ngày 15/12 hằng năm”: both come every year. */
function shareEveryYear(text: string, times: TimeExpression[]): TimeExpression[] {
  for (let i = times.length - 2; i >= 0; i--) {
    const time = times[i] as TimeExpression;
    const next = times[i + 1] as TimeExpression;
    const date =
      time.form === 'day' && next.form === 'yearly' && time.bound === next.bound && next.rrule?.includes('BYMONTHDAY')
        ? parseDate(time.date)
        : null;
    if (date === null || !LIST.test(text.slice(time.end, next.start))) continue;
    times[i] = { ...time, form: 'yearly', kind: 'recurring', rrule: yearlyRule(date.month, date.day, time.bound === 'before') };
  }
  return times;
}

/** The times in a text, in order and without overlap; none touches an excluded stretch. */
export function scanTimes(text: string, scene: Scene, excluded: SpanSet = spanSet([])): TimeExpression[] {
  const found: TimeExpression[] = [];
  const anchors = ANCHOR();
  const lower = lowerCase(text);
  anchors.lastIndex = 0;
  for (let anchor = anchors.exec(lower); anchor !== null; anchor = anchors.exec(lower)) {
    const at = anchor.index;
    const behind = anchors.lastIndex;
    if (isSmallAbbreviation(text, anchor[0], at)) continue;
    const other = excluded.touching(at, at + 1);
    const times = other === null ? readAt(text, at, scene) : [];
    for (const time of times) if (excluded.touching(time.start, time.end) === null) found.push(time);
    anchors.lastIndex = other?.end ?? times.at(-1)?.end ?? behind;
  }
  return shareEveryYear(text, found);
}

/**
 * Every date, month, quarter, half-year, year, span of years, cadence and length of time in a text, the longest reading of
 * each, without overlap. Whether it limits a task is another question: see `selectDeadlines`.
 */
export function findTimes(text: string, context: TimeContext): TimeExpression[] {
  return scanTimes(text, { context, bare: false });
}
