import { BOUND_PHRASES, DAY_PARTS, NUMBER_WORDS, TIME_OPENERS } from '../../grammar/calendar-words.ts';
import { WORD_END } from '../../text/boundary.ts';
import { readCadences } from './cadence.ts';
import { parseDate } from './calendar-date.ts';
import { readCalendarExpression, type Scene } from './calendar-expression.ts';
import { readDuration } from './duration.ts';
import { readOpening } from './lead.ts';
import { matchAt } from './match-at.ts';
import { readRecurringDay } from './recurring-day.ts';
import { yearlyRule } from './rrule.ts';
import { readTerm } from './school-term.ts';
import { type SpanSet, spanSet } from './span-set.ts';
import type { TimeContext, TimeExpression } from './time-expression.ts';
import { anyOf, phrasesOf } from './word-patterns.ts';

/** Small, capitalised and in capitals: three alternatives are found much faster than one with the flag `i`. */
function anyCase(phrases: readonly string[]): string {
  return anyOf(phrases.flatMap((phrase) => [phrase, (phrase[0] as string).toUpperCase() + phrase.slice(1), phrase.toUpperCase()]));
}

const UNITS = '(?:ngày|tuần|tháng|năm|lần|buổi|giờ)';
const CORE = `\\d|½|Q(?=[.\\dIV])|T(?=\\d{1,2}[/-]\\d{4})|${anyCase(phrasesOf([...DAY_PARTS, ...TIME_OPENERS]))}${WORD_END}|${anyCase(Object.keys(NUMBER_WORDS))}(?= ${UNITS})`;
const ANCHOR = new RegExp(`(?<![\\dA-Za-zÀ-ỹ])(?:${CORE}|${anyCase(phrasesOf(Object.values(BOUND_PHRASES).flat()))}(?=:? ))`, 'gu');
/** What a time goes on with behind “trong”, “từ”, “đến”…, which mostly stand before something else. */
const BEHIND_LEAD = new RegExp(`(?:${CORE})`, 'yu');
/** What may follow a number that a time begins with; “28 đơn vị” and “Điều 5” are passed over. */
const BEHIND_NUMBER =
  /(?:\d{1,3}|\d{4})(?!\d)(?: ?(?:[/.,:-] ?\d|[hg]|[-–—,(/]|giờ|tháng|ngày|tuần|năm|lần|buổi|phút|tiết|quý|của|và|đến|tới|hằng|hàng|mỗi))/iuy;

function readAt(text: string, at: number, scene: Scene): TimeExpression[] {
  const opening = readOpening(text, at);
  const led = opening.end > at;
  if (led && opening.clock === null && opening.lead.bound !== 'before' && matchAt(BEHIND_LEAD, text, opening.end) === null) return [];
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
  ANCHOR.lastIndex = 0;
  for (let anchor = ANCHOR.exec(text); anchor !== null; anchor = ANCHOR.exec(text)) {
    const at = anchor.index;
    const behind = ANCHOR.lastIndex;
    const other = excluded.touching(at, at + 1);
    const times = other === null ? readAt(text, at, scene) : [];
    for (const time of times) if (excluded.touching(time.start, time.end) === null) found.push(time);
    ANCHOR.lastIndex = other?.end ?? times.at(-1)?.end ?? behind;
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
