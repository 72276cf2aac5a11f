import { ELSEWHERE_WORDS, ONGOING_WORDS } from '../../grammar/deadline-words.ts';
import { WORD_END, WORD_START } from '../../text/boundary.ts';
import { holding } from '../../text/guarded.ts';
import { inLowerCase, lowerCase } from '../../text/lower-case.ts';
import { once } from '../../text/once.ts';
import { readBareCadences } from './cadence.ts';
import { addDays, formatDate, parseDate } from './calendar-date.ts';
import { completeBareDay, fixYearlyDays } from './fix-cadences.ts';
import { type TimeContext, type TimeExpression, type TimeForm, timeExpression } from './time-expression.ts';
import { anyOf } from './word-patterns.ts';

const ONGOING = once(
  () =>
    new RegExp(
      `${WORD_START}${anyOf(ONGOING_WORDS)}${WORD_END}(?:(?:,| và)? (?:liên tục|thường xuyên|định kỳ|đột xuất|kịp thời))*` +
        '(?:,? (?:trong |cả |suốt |hằng |hàng |trong các |trong cả )?(?:năm(?: học)?(?: \\d{4}(?: ?[-–] ?\\d{4})?)?|ngày|tháng|quý|tuần|giai đoạn \\d{4} ?[-–] ?\\d{4}|nhiệm kỳ)(?![\\p{L}\\p{M}]))?',
      'gu',
    ),
);
const WHOLE_YEAR = /(?<![\p{L}\p{M}])(?:trong|cả|suốt) năm(?! ?\d| học)(?![\p{L}\p{M}])/gu;
const ELSEWHERE = once(
  () =>
    new RegExp(
      `(?:^|[;,.] )(?:(?:thực hiện|tổ chức|triển khai|hoàn thành|dự kiến|tiến hành) )?(?<words>${anyOf(ELSEWHERE_WORDS)}(?![\\p{L}\\p{M}]))`,
      'gu',
    ),
);
const ELSEWHERE_END = /[;(]|\.(?= |$)|$/u;
/** “Học kỳ II |năm học 2025-2026|”, “Đầu |năm học …|”: a part of the year whose days nobody has said. */
const OF_SCHOOL_YEAR =
  /(?:^|[\s,;])((?:(?:đầu|giữa|cuối|kết thúc|sau|hết|trước) )?(?:(?:học kỳ|học kì|hk) ?(?:i{1,3}|[1-3]|một|hai),? )?(?:của )?)$/u;
const OPENING = /^(?:(?:thực hiện|tổ chức|triển khai|hoàn thành|dự kiến|tiến hành|thời gian|thời hạn)(?: dự kiến)?:? )+/iu;
const NO_TIME = /^(?:định kỳ|đột xuất|không|như trên|nt|x|-|nêu trên|ghi chú|(?:đã|đang|chưa)(?: .*)?|\d+(?:[.,]\d+)?)$/iu;
/** “từ ngày .../.../2026”, “ngày … tháng …”: a day that is still to be filled in. */
const BLANK = /(?:ngày|tháng|năm|\/) ?(?:\.{2,}|…|_{2,})/u;
const FINAL_MARK = /(?:,? (?:hoàn thành|xong|thực hiện|báo cáo|gửi|và))?[ .;,:]{0,8}$/u;
const COUNTED_BY = /^theo (?=(?:ngày|tuần|tháng|quý|năm|học kỳ)(?![\p{L}\p{M}]))/iu;
const REPORT_SPAN = /^\d{1,2} (?:tháng|năm)$/u;
const YEAR_EDGE = /^(?:vào )?(?:cuối|đầu|giữa|hết) năm$/iu;
/** “Hè 2026”, “Vụ Đông Xuân 2026”: no whole year; “Rằm tháng Bảy”: no whole month. */
const SEASON = /(?<![\p{L}\p{M}])(?:hè|tết|xuân|(?:mùa|vụ)(?: [\p{L}-]{2,8}){1,3}) (?:năm )?$/u;
const LONGEST_SEASON = 40;
const LIMIT_LABEL = /hạn|hoàn thành|chậm nhất|nộp|gửi|xong|kết thúc|^trước/iu;
const BEFORE_LABEL = /trước/iu;
/** What stands under it is no limit, not even at its end: “Bắt đầu | Kết thúc”. */
const START_LABEL = holding(['bắt đầu', 'khởi công'], /^(?:thời gian |thời điểm )?(?:bắt đầu|khởi công)$/u);
const STARTS: ReadonlySet<TimeForm> = new Set(['month', 'quarter', 'half-year', 'year']);
const DATED: ReadonlySet<TimeForm> = new Set(['day', 'day-list', 'day-range']);
const DAYS: ReadonlySet<TimeForm> = new Set(['day', 'day-list', 'day-range', 'yearly', 'month', 'quarter', 'half-year', 'week']);

/** Longer than this no label or cell says “thường xuyên” or “theo lịch”. */
const LABEL_MAX = 4000;

function isOfSeason(text: string, { form, start, text: words }: TimeExpression): boolean {
  const left = lowerCase(text).slice(Math.max(0, start - LONGEST_SEASON), start);
  return (form === 'year' && /^(?:năm )?\d/u.test(words) && SEASON.test(left)) || (form === 'month' && left.endsWith('rằm '));
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;

function ongoingIn(text: string): TimeExpression[] {
  return [...lowerCase(text).slice(0, LABEL_MAX).matchAll(ONGOING())].map((match) =>
    timeExpression(text, { start: match.index, end: match.index + match[0].length, form: 'ongoing', kind: 'ongoing' }),
  );
}

function planYear(text: string, start: number, end: number, context: TimeContext): TimeExpression {
  const written = { start, end, form: 'year', kind: 'period', bound: 'within' } as const;
  if (context.year === null) return timeExpression(text, written);
  const last = formatDate({ year: context.year, month: 12, day: 31 });
  const dates = {
    date: formatDate({ year: context.year }),
    due: last,
    startDate: formatDate({ year: context.year, month: 1, day: 1 }),
    endDate: last,
  };
  return timeExpression(text, { ...written, ...dates, inferred: ['year'] });
}

/** “Theo lịch tiếp dân của Chủ tịch”, “Sau khi được phê duyệt”: the time is set by something else. */
function elsewhereIn(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const match of lowerCase(text).slice(0, LABEL_MAX).matchAll(ELSEWHERE())) {
    const words = match.groups?.['words'] ?? '';
    const start = match.index + match[0].length - words.length;
    if (times.some((time) => time.start <= start && time.end > start) || found.some((before) => before.end > start)) continue;
    // A limit of its own inside it ends it: “Sau khi được phê duyệt, hoàn thành trước ngày 30/6”.
    const limit = times.find((time) => time.start > start && (time.bound === 'before' || time.bound === 'by' || DATED.has(time.form)));
    // “Từ ngày 12/5 đến ngày 30/5, theo lịch của xã” says when already.
    if (words.startsWith('theo') && match[0].startsWith(',') && times.some((time) => time.end <= start && DAYS.has(time.form))) continue;
    const rest = text.slice(start, limit?.start);
    const end = start + rest.slice(0, ELSEWHERE_END.exec(rest)?.index ?? rest.length).replace(FINAL_MARK, '').length;
    if (limit !== undefined && /^(?:theo|cùng|trong|vào|căn|dịp|nhân)/u.test(words)) continue;
    if (end - start > words.length) found.push(timeExpression(text, { start, end, form: 'elsewhere', kind: 'relative' }));
  }
  return found;
}

/** A part of a school year with its own words. */
function inSchoolYear(text: string, time: TimeExpression): TimeExpression {
  if (time.form !== 'school-year') return time;
  const words = OF_SCHOOL_YEAR.exec(lowerCase(text).slice(0, time.start))?.[1] ?? '';
  return words === ''
    ? time
    : timeExpression(text, { start: time.start - words.length, end: time.end, form: 'elsewhere', kind: 'relative' });
}

/** A month or year under “Thời gian bắt đầu” ends nothing. */
function asStart(time: TimeExpression, head: string | null | undefined): TimeExpression {
  if (head == null || time.bound !== 'within' || !STARTS.has(time.form) || !START_LABEL.test(inLowerCase(head))) return time;
  return { ...time, kind: 'date', bound: 'from', date: time.startDate, due: null, endDate: null };
}

/** A column's head limits its days only where it says “trước”: “Hoàn thành trước”. */
const limitLabel = ({ label, column }: TimeContext): string | null =>
  label ?? (column != null && BEFORE_LABEL.test(column) ? column : null);

/** The label above says what a bare day under it is: “Hạn nộp”, “Hoàn thành trước”. */
function boundByLabel(time: TimeExpression, label: string | null | undefined): TimeExpression {
  if (label == null || time.form !== 'day' || time.bound !== 'on' || time.date === null || !LIMIT_LABEL.test(label)) return time;
  const date = parseDate(time.date);
  if (BEFORE_LABEL.test(label) && date !== null && time.time === null)
    return { ...time, bound: 'before', due: formatDate(addDays(date, -1)) };
  return { ...time, bound: 'by' };
}

/** Words, a day of the week (“T2”), or numbers joined as those of quarters and months are (“I/2026”). */
const SAYS_SOMETHING = /\p{L}{2}|T ?0?[2-7](?!\d)|[IVX] ?\/ ?(?:19|20)\d\d|\d ?- ?\d/u;

function wholeText(text: string): TimeExpression[] {
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const rest = text.slice(opening);
  const bracket = rest.indexOf(' (');
  const content = (bracket > 0 ? rest.slice(0, bracket) : rest).replace(FINAL_MARK, '');
  if (!SAYS_SOMETHING.test(content) || NO_TIME.test(content) || BLANK.test(content)) return [];
  return [timeExpression(text, { start: opening, end: opening + content.length, form: 'elsewhere', kind: 'relative' })];
}

/** “|6 tháng đầu năm|: từ 15/6 đến 30/6”: which round is when, and no time of its own. */
const namesRound = (text: string, time: TimeExpression, next: TimeExpression | undefined): boolean =>
  ROUNDS.has(time.form) && next !== undefined && text[time.end] === ':' && DATED.has(next.form) && next.start - time.end <= LONGEST_JOINT;
const ROUNDS: ReadonlySet<TimeForm> = new Set(['half-year', 'quarter', 'term', 'cadence']);
const LONGEST_JOINT = 12;

/** The times of a label's value or of a time cell, where every time counts and what is no date says when all the same. */
export function chooseLabelled(text: string, scanned: readonly TimeExpression[], context: TimeContext): TimeExpression[] {
  const content = text.replace(FINAL_MARK, '');
  if (content === '') return [];
  const cadences = readBareCadences(text, COUNTED_BY.exec(text)?.[0].length ?? 0);
  const only = cadences.at(-1);
  if (only !== undefined && only.end === content.length && (cadences.length > 1 || !/^\d/.test(content) || /^0?[69] tháng$/u.test(content)))
    return cadences;

  const ongoing = ongoingIn(text);
  const year = [...lowerCase(text).slice(0, LABEL_MAX).matchAll(WHOLE_YEAR)].map((match) =>
    planYear(text, match.index, match.index + match[0].length, context),
  );
  let times = fixYearlyDays(
    scanned
      .filter(
        (time) =>
          time.form !== 'office-term' &&
          time.form !== 'feast' &&
          !isOfSeason(text, time) &&
          !ongoing.some((other) => overlaps(time, other)),
      )
      .map((time) =>
        time.form === 'term' && YEAR_EDGE.test(time.text)
          ? planYear(text, time.start, time.end, context)
          : completeBareDay(text, time, context),
      ),
  );
  for (const extra of [...ongoing, ...year]) if (!times.some((time) => overlaps(time, extra))) times.push(extra);
  const elsewhere = elsewhereIn(text, times);
  times = [...times.filter((time) => !elsewhere.some((other) => overlaps(time, other))), ...elsewhere];
  if (times.some((time) => DAYS.has(time.form))) {
    // “Ngày 15/5/2024: sáng từ 7h30, chiều từ 13h30” is one day; “trước ngày 15/6 (6 tháng)” names a report.
    times = times.filter((time) => time.form !== 'hours' && !(time.form === 'duration' && REPORT_SPAN.test(time.text)));
  }
  if (times.length === 0) return wholeText(text);
  const placed = times.sort((a, b) => a.start - b.start).map((time) => inSchoolYear(text, time));
  const own = placed.filter((time, i) => !namesRound(text, time, placed[i + 1]));
  return own.map((time) => asStart(boundByLabel(time, limitLabel(context)), context.column ?? context.label));
}
