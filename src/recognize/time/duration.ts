import { NUMBER_WORDS } from '../../grammar/calendar-words.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { phrasesOf } from '../phrases-of.ts';
import { addDays, addMonths, addWorkingDays, type CalendarDate, formatDate, isCalendarDate, parseDate } from './calendar-date.ts';
import { readDay } from './day-part.ts';
import { DIGITS, localPattern, matchAt } from './local-pattern.ts';
import { countEnd } from './numbers-at.ts';
import { phraseTable, whatever } from './phrase-table.ts';
import { type Bound, type TimeContext, type TimeExpression, timeExpression } from './time-expression.ts';
import { anyOf } from './word-patterns.ts';

const WITHIN = 'trong vòng | trong thời hạn | trong thời gian | trong khoảng | trong | thời hạn | thời gian | khoảng | dự kiến khoảng';
const AT_MOST = [
  'chậm nhất | chậm nhất là | chậm nhất sau | muộn nhất | muộn nhất sau | trễ nhất | không quá | tối đa | tối đa không quá | không muộn hơn | không chậm quá',
];
const LEADS = [WITHIN, ...AT_MOST, 'sau | ít nhất | tối thiểu | trước'];
const LEAD = once(() => `(?:(?<lead>${anyOf(LEADS)}) )?`);
const LEAD_TABLE = phraseTable(LEADS);
const LENGTH = once(
  () =>
    `(?<![\\d/.,])(?<count>\\d{1,3}|\\d/\\d|½|${anyOf(Object.keys(NUMBER_WORDS))}) ?(?:\\([\\p{L} ]{2,20}\\) )?(?<unit>ngày|tuần|tháng|năm|giờ|(?<=(?:trong|vòng|thời hạn|chậm nhất|không quá) (?:24|36|48|72) ?)h|buổi|phút|tiết)(?! ?\\d)(?![\\p{L}\\p{M}])` +
    '(?<working> làm việc| \\(ngày\\) làm việc)?(?<per> ?/ ?(?:\\d{1,2} )?(?!lần(?![\\p{L}\\p{M}]))\\p{L}[\\p{L} ]{0,20}(?=[,.;:)(]|$))?',
);
const DURATION = localPattern(`${DIGITS}½bcdhkmstí`, () => `${LEAD()}${LENGTH()}`, [
  'ngày',
  'tuần',
  'tháng',
  'năm',
  'giờ',
  'h',
  'buổi',
  'phút',
  'tiết',
]);
const EVENT = localPattern(
  ', (kst',
  ',? ?(?:\\(không kể[^()]{0,60}\\) ?)?(?<relation>kể từ|tính từ|từ|(?:sau|trước)(?! (?:ngày )?\\d)|(?<!,)(?= kết thúc (?!ngày|trước|vào|sau|trong|chậm|muộn|từ|lúc|\\d)))(?: ngày| khi| thời điểm| lúc| thời gian)?(?![\\p{L}\\p{M}]) (?<event>[^.;:,()\\n]{2,120})',
);
/** “sau 05 ngày |nhận được thông báo|”, “sau 06 tháng |triển khai|”: what it is counted from, without a word in front. */
const COUNTED_FROM = localPattern(
  ' ',
  ' (?:(?:thực hiện|triển khai|thi hành|thí điểm|hoạt động|vận hành|áp dụng)(?![\\p{L}\\p{M}])' +
    '|(?:nhận|có|được|ban hành|ký|hoàn thành|phát hành|công bố|niêm yết)(?![\\p{L}\\p{M}])[^.;:,()\\n]{2,80})',
);
const BACKWARDS = localPattern(
  ['trước ', 'chậm nhất trước ', 'muộn nhất trước ', 'ít nhất trước '],
  '(?:(?:chậm nhất|muộn nhất|ít nhất) )?trước (?!thời hạn|hạn|tiến độ|kế hoạch)(?:khi |ngày |kỳ |buổi )?\\p{L}[\\p{L} ]{2,50}? (?:(?:ít nhất|tối thiểu) )?(?:là )?(?<count>\\d{1,3}) (?<unit>ngày|tuần|tháng|giờ|phút)(?<working> làm việc)?(?![\\p{L}\\p{M}\\d/])',
  { words: [' ngày', ' tuần', ' tháng', ' giờ', ' phút'], within: 110 },
);
/** “sau Đại hội 3 ngày”: so long behind what is named in front. */
const BEHIND = localPattern(
  ['sau '],
  'sau (?:khi (?:kết thúc )?|ngày |kỳ |buổi )?\\p{L}[\\p{L} ]{2,40}? (?:(?:tối đa|không quá|chậm nhất) )?\\d{1,3} (?:ngày|tuần|tháng|giờ)(?: làm việc)?(?=[:,;.)]|$)',
  { words: [' ngày', ' tuần', ' tháng', ' giờ'], within: 80 },
);
/** “trước 05 ngày tổ chức hội nghị”, “trước 15 ngày so với ngày khai mạc”. */
const AHEAD = localPattern(
  ['trước ', 'chậm nhất trước ', 'muộn nhất trước ', 'ít nhất trước ', 'tối thiểu trước '],
  '(?:(?:chậm nhất|muộn nhất|ít nhất|tối thiểu) )?trước (?:ít nhất |tối thiểu )?\\d{1,3} (?:ngày|tuần|tháng|giờ|phút)(?: làm việc)? (?:so với (?:ngày |thời điểm |khi )?)?(?:tổ chức|diễn ra|khai mạc|tiến hành|bắt đầu|mở|họp|kỳ họp|cuộc họp|phiên họp|buổi|hội nghị|đại hội|lễ|ngày)(?: [\\p{L}\\p{M}]{1,12}){0,8}(?=[.,;:)(]|$)',
  { words: [...DIGITS], within: 27 },
);
const PLAN_ISSUED =
  /^(?:được )?(?:ký )?(?:ban hành|ký)(?: ban hành)?(?: kế hoạch(?: này)?)?$|^kế hoạch(?: này)? (?:được )?(?:ký |ban hành|có hiệu lực)/u;

/** “10 ngày sau khi ký”: the plan is signed “kể từ ngày ký”; behind “sau khi” it is what the work makes. */
const ANY_SIGNED = /^(?:được )?(?:ký|ban hành|ký ban hành)$/iu;

/** “Công khai quyết định bổ nhiệm trong 05 ngày kể từ ngày ban hành”: that of the decision. */
const OTHER_INSTRUMENT =
  /(?:quyết định|quy chế|quy định|nghị quyết|kết luận|thông báo|văn bản|công văn|hợp đồng|biên bản|chỉ thị|thông tư|nghị định)(?![\p{L}\p{M}])[^.;]*$/u;
const NEAR = 120;

/** What “từ” leads to is a stretch of its own, “03 ngày, từ ngày 5 đến …”, “01 buổi, từ 7h30 đến …”: when, and not what the length is counted from. */
const RANGE = /^(?:ngày )?\d{1,2}(?:[\d/.]{0,8}| ?(?:h|g|giờ) ?(?:\d\d)?) ?(?:đ[ếê]n|tới|[-–])/u;
const LASTING = /^(?:(?:trong )?thời gian)?$/u;

const AT_MOST_WORDS = once(() => new Set(phrasesOf(AT_MOST)));

function countFrom(event: CalendarDate, count: number, unit: string, working: boolean): CalendarDate | null {
  if (unit === 'ngày') return working ? addWorkingDays(event, count) : addDays(event, count);
  if (unit === 'tuần') return addDays(event, count * 7);
  if (unit === 'tháng') return addMonths(event, count);
  return unit === 'năm' ? addMonths(event, count * 12) : null;
}

const EVENT_DAY = 'ngày ';

/** What is to be done then begins behind the event: “… trước hội nghị |gửi giấy mời”, “… khi kết thúc đợt kiểm tra |phải báo cáo”. */
const DONE_AHEAD = / (?:phải|gửi|nộp|thông báo) /u;
const TO_BE_DONE = / phải /u;
const SHORTEST_EVENT = 2;

function eventEnd(event: string, relation: string | undefined): number {
  const words = event.trimEnd();
  const from = words.indexOf(relation ?? '') + (relation ?? '').length + SHORTEST_EVENT;
  const done = words.slice(from).search(relation === 'trước' ? DONE_AHEAD : TO_BE_DONE);
  return done < 0 ? words.length : from + done;
}

/** The event stands last in its match. */
function eventAsWritten(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return text.slice(end - (match.groups?.['event'] ?? '').length, end);
}

/** The day that a length is counted from: a written date, or the plan's own date. The event's day itself does not count (Bộ luật Dân sự 2015, Điều 147). */
function eventDay(event: string, context: TimeContext): CalendarDate | null {
  if (PLAN_ISSUED.test(lowerCase(event).trim())) return parseDate(context.issueDate);
  const day = readDay(event, lowerCase(event).startsWith(EVENT_DAY) ? EVENT_DAY.length : 0, { day: true, lead: true, bare: false });
  const year = day?.year ?? context.year;
  if (day === null || year === null || day.day === null || day.month === null) return null;
  const date = { year, month: day.month, day: day.day };
  // Nothing is counted from the 31st of June.
  return isCalendarDate(date) ? date : null;
}

const opensNumber = (lower: string, at: number): boolean => lower[at] === '½' || countEnd(lower, at, whatever) >= 0;

/** Behind a space. */
const standsBeforeNumber = (lower: string, end: number): boolean => opensNumber(lower, end + 1);

/**
 * A length of time, with the event that it is counted from: “trong vòng 10 ngày kể từ ngày ký”, “03 ngày làm việc/01
 * trường”, “trước kỳ họp 15 ngày”.
 */
export function readDuration(text: string, at: number, context: TimeContext): TimeExpression[] {
  const lower = lowerCase(text);
  const counted = opensNumber(lower, at);
  if (!counted && !LEAD_TABLE.opensAt(lower, at)) return [];
  const back = matchAt(AHEAD, text, at) ?? matchAt(BACKWARDS, text, at);
  if (back !== null) {
    return [timeExpression(text, { start: at, end: at + back[0].length, form: 'duration', kind: 'relative', bound: 'before' })];
  }
  const mayBeLength = counted || LEAD_TABLE.longestAt(lower, at, standsBeforeNumber) !== undefined;
  const match = mayBeLength ? matchAt(DURATION, text, at) : null;
  if (match === null) return [];
  const { lead = '', count = '', unit = '', working } = match.groups ?? {};
  const behind = at + match[0].length;
  const event = matchAt(EVENT, text, behind);
  const relation = event?.groups?.['relation'];
  const number = NUMBER_WORDS[count] ?? Number(count);
  const written = event === null || relation === 'trước' || !Number.isInteger(number) ? null : eventAsWritten(text, event);
  const ofOther =
    written !== null && ANY_SIGNED.test(written) && (relation === 'sau' || OTHER_INSTRUMENT.test(lower.slice(Math.max(0, at - NEAR), at)));
  const from = written === null || ofOther ? null : eventDay(written, context);
  const due = from === null ? null : countFrom(from, number, unit, working !== undefined);
  // “gửi trước 02 ngày”: so long before what the text is about.
  const ahead = relation === 'trước' || (event === null && lead === 'trước' && unit !== 'năm');
  const bound: Bound = AT_MOST_WORDS().has(lead) ? 'by' : ahead ? 'before' : 'within';
  const length = { start: at, end: behind, form: 'duration', kind: 'relative', bound } as const;
  const countedFrom = event === null && lead === 'sau' ? matchAt(COUNTED_FROM, text, behind) : null;
  if (countedFrom !== null) return [timeExpression(text, { ...length, end: behind + countedFrom[0].trimEnd().length })];
  // “Trong 02 tuần, từ 12/3 đến 23/3”: the days speak for themselves.
  if (event === null || (relation === 'từ' && RANGE.test(event.groups?.['event'] ?? ''))) return [timeExpression(text, length)];
  const end = behind + eventEnd(event[0], relation);
  if (relation === 'từ' && from !== null && due !== null && LASTING.test(lead)) {
    // “05 ngày, từ 09/12”: it lasts so long, the first day counted.
    const [startDate, endDate] = [formatDate(from), formatDate(addDays(due, -1))];
    return [timeExpression(text, { ...length, end, form: 'day-range', kind: 'period', startDate, endDate, due: endDate })];
  }
  return [timeExpression(text, { ...length, end, due: due === null ? null : formatDate(due) })];
}

/** “|sau Đại hội 3 ngày|”: a length behind the event that it is counted from. */
export function readBehindEvent(text: string, at: number): TimeExpression[] {
  const match = matchAt(BEHIND, text, at);
  if (match === null) return [];
  return [timeExpression(text, { start: at, end: at + match[0].length, form: 'duration', kind: 'relative', bound: 'within' })];
}
