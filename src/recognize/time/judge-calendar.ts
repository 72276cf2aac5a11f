import { COMPLETION_WORDS, DATED_THINGS, LENGTHS_OF, NO_BIRTH, SUBJECT_WORDS } from '../../grammar/deadline-words.ts';
import type { Span } from '../../source/span.ts';
import { hasAt } from '../../text/ends.ts';
import { holding, opening, startsWithOneOf } from '../../text/guarded.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { isOfSameDay, type TimeContext, type TimeExpression } from './time-expression.ts';
import type { Verdict } from './verdict.ts';
import { wordSearch, wordsBefore } from './word-patterns.ts';
import { EDGES_OF_YEAR } from './year-part.ts';

const INSTRUMENT = wordsBefore(
  DATED_THINGS.instrument.flatMap((types) => [types, types.replaceAll(' | ', ' số | '), `${types} số`]),
  40,
);
const FORCE = wordsBefore(DATED_THINGS.force, 8);
const FEAST = wordsBefore(DATED_THINGS.feast, 60);
const NAMED_DAY = /(?:Ngày|Tháng|Tuần lễ) \p{Lu}?[^,;.()\d]{2,60}\(?$/u;
const TAKES_PLACE = /(?:tổ chức|diễn ra|khai mạc|tiến hành|thực hiện|thời gian|lúc|hồi|vào):? (?:\S+ )?$/u;
const COUNT = wordsBefore(DATED_THINGS.count, 14);
const BIRTH = wordsBefore(DATED_THINGS.birth, 4);
const OTHER_THAN_BIRTH = wordsBefore(NO_BIRTH, 4);
const COUNTED = ['kể từ', 'tính từ'];
/** Not “trên máy tính từ ngày …”. */
const COUNTING = holding(['tính ', 'lũy kế ', 'luỹ kế '], /(?<![\p{L}\p{M}]|(?:máy|vi|bảng|giới|đặc|thuộc) )(?:tính|lũy kế|luỹ kế) $/u);
const ENDS_CLAUSE = /^ ?(?:[,.;:)]|$)/u;
/** “tháng 6 (cấp tỉnh), tháng 7 (cấp xã)” */
const EXPLAINED = opening([' ('], /^ \((?!kèm|theo|có)[^()\d]{2,30}\) ?(?:[,.;]|$)/u);
/** What a limit behind it only describes: “cán bộ đã nghỉ việc trước ngày …”, “dự án được duyệt trước ngày …”. */
const QUALIFIED = wordsBefore(
  [
    'được | đã | sinh | ký | ký kết | phát sinh | tuyển dụng | nghỉ việc | nghỉ hưu | thôi việc | kết nạp | bổ nhiệm | hiệu lực | nhận | xảy ra',
    'vào đảng | vào ngành | trở về | còn nợ | tồn đọng | có hộ khẩu | cư trú | cấp | ra trường | tốt nghiệp',
  ],
  16,
);
const HANDING = wordSearch(['gửi | nộp | báo cáo | hoàn thành | xong']);
/** Of these none is the name of a report too, as “báo cáo” is. */
const PASSING = wordSearch(['gửi | nộp | cung cấp']);
const TELLING = wordSearch([
  'gửi | nộp | báo cáo | hoàn thành | xong | chuyển | bàn giao | thông báo | trả lời | phản hồi | phản ánh | cung cấp | khắc phục',
  'xử lý | giải quyết',
]);
const COMPLETION = wordSearch(COMPLETION_WORDS);
const SUBJECT = wordSearch(SUBJECT_WORDS);
const MEASURED_WORDS = ['kết quả | tình hình | số liệu | phát sinh | diễn biến | thành tích | đạt được'];
const MEASURED = wordsBefore(MEASURED_WORDS, 60);
const MEASURED_WORD = wordSearch(MEASURED_WORDS);
const PASSED_ON = wordSearch([
  'trình | ban hành | phê duyệt | xem xét | thông qua | công bố kết quả | thông báo kết quả | gửi | nộp | về ủy ban | về ubnd | về sở',
  'về phòng | về ban | về văn phòng | về đảng ủy | về bộ | về hội đồng | về nhà trường | về công đoàn',
]);
const ONLY_DONE = wordSearch(['hoàn thành | hoàn thiện | hoàn chỉnh | xong | hoàn tất | kết thúc | chậm nhất | đạt']);
const REVIEWED = wordSearch(['sơ kết | tổng kết | đánh giá | kiểm điểm | ban hành | tổ chức']);
const LISTED = /^ ?:/u;
const HORIZON = /(?:tầm nhìn|định hướng|mục tiêu|phấn đấu|nhiệm kỳ)[^.;]{0,12}$/u;
/** The time is all that its member of the sentence says, or the list of months goes on: “(tháng 6 và tháng 12)”. */
const OPENING_END = /^ ?(?:[:,.;()–-]|và (?:tháng|qu[ýí]) |$)/u;
/** “trình Hội đồng nhân dân tại kỳ họp thường lệ tháng 7”, “phổ biến trong sinh hoạt chi bộ tháng 6” */
const AT_MEETING = holding(
  ['kỳ họp', 'phiên họp', 'cuộc họp', 'hội nghị', 'sinh hoạt', 'giao ban'],
  /(?:trình|báo cáo|thông qua|xem xét|cho ý kiến|quán triệt|phổ biến|học tập|thảo luận)(?![\p{L}\p{M}])[^.;]{0,90} (?:tại|trong|vào) (?:kỳ họp|phiên họp|cuộc họp|hội nghị|(?:buổi |kỳ )?(?:sinh hoạt|giao ban))(?: [^\s,.;]+){0,4} $/u,
);
/** “đợt I tháng 5, đợt II tháng 10”: which round is when. */
const INTO = /(?<![\p{L}\p{M}])(?:vào|trong|dự kiến|xong|hoàn thành|(?:đợt|lần|vòng|kỳ) (?:thứ )?(?:\d{1,2}|[iv]{1,3}|một|hai|ba|nhất)) $/u;
/** What has a month of its own besides the subjects: “sinh hoạt chi bộ tháng 5”, “lương tháng 12”. */
const OF_ONE_MONTH = wordsBefore(
  [
    'sinh hoạt | chi bộ | giao ban | chuyên đề | lương | lịch | họp | kỳ họp | phiên họp | cuộc họp | thi đua | bản tin | tài chính | hóa đơn | tiền',
    'phụ cấp | điểm | sổ | bài | số | tin | chào cờ | nghiệm thu | hưởng ứng | cao điểm | nhân | dịp',
  ],
  24,
);
const IN_BRACKETS = /\([^()]{2,80}[,;] $/u;
const AT_MOST = /^(?:trong|chậm nhất|muộn nhất|trễ nhất|không quá|tối đa|sau|không muộn)/u;
const COUNTED_FROM = /(?:kể từ|tính từ|từ (?:ngày|khi)|sau khi|trước|(?:ngày|làm việc|tuần) kết thúc)/u;
/** “trong 03 ngày sau bầu cử”: by then something is told or done; “theo dõi trong 03 ngày sau tiêm” says how long. */
const COUNTED_AFTER = /(?:ngày|tuần|giờ|làm việc) sau /u;
/** What is done by the end of a length that opens its clause. */
const BY_THEN = /^,? (?:phải |cần )?(?:hoàn thành|hoàn thiện|xong|gửi|nộp|báo cáo|trả lời|khắc phục|bàn giao|thông báo)(?![\p{L}\p{M}])/u;
const LIMITED = /^(?:chậm nhất|muộn nhất|trễ nhất|không quá|không muộn)/u;
const COUNTED_FROM_OTHER =
  /^(?:trong (?:thời hạn|vòng)|chậm nhất).*(?:từ|sau) (?:ngày |khi |thời điểm )?(?:được|nhận|có|ký|ban hành|phê duyệt|kết thúc|hoàn thành|tổ chức)(?![\p{L}\p{M}])/u;
const LENGTH_OF = wordsBefore(LENGTHS_OF, 40);

/** “các thỏa ước hết hạn trong quý III và IV”: when they lapse. Behind a mark it is what is to be handed in by then. */
const LAPSE = /[\p{L}\p{M}] (?:hết|đến|tới|quá) hạn (?:(?!nộp|gửi|nhận|đăng|báo|trả)[^\s,.;:]+ ){0,5}$/u;
const LAPSING = opening(['hết hạn ', 'đến hạn ', 'tới hạn ', 'quá hạn '], /^(?:hết|đến|tới|quá) hạn /u);
const HANDED_IN = wordsBefore(['nhận | nộp | gửi | đăng ký'], 24);

/** Whether the time says when something lapses that the task is about. */
function isLapse({ words, left }: Setting): boolean {
  const lapsing = LAPSING.exec(words)?.[0] ?? '';
  return (lapsing !== '' || left.includes(' hạn ')) && LAPSE.test(left + lapsing) && !HANDED_IN(left);
}

/** A time with the text around it in lower case. */
interface Setting {
  readonly time: TimeExpression;
  /** The words of the time. */
  readonly words: string;
  /** What stands in front of it in its clause, at most `NEAR` letters. */
  readonly left: string;
  /** The whole text. */
  readonly lower: string;
  /** What stands behind it in its clause. */
  readonly right: string;
  readonly clause: string;
}

/** What is said of a year, and done in no time of its own: “bố trí kinh phí trong năm 2027”. */
const YEARLY_SUBJECT = wordsBefore(
  [
    ...SUBJECT_WORDS,
    'chỉ đạo | điều hành | mức | tăng | giảm | thu ngân sách | chi ngân sách | vốn | áp dụng | hiệu lực | tỷ lệ | bình quân | ngày nghỉ | lễ | sự kiện | hội nghị | được giao | công việc',
  ],
  30,
);

/** How far to the left the words stand that decide about a time. */
const NEAR = 160;

const isLimit = ({ bound }: TimeExpression): boolean => bound === 'before' || bound === 'by';
const yearOf = (time: TimeExpression): number | null => {
  const date = time.due ?? time.date ?? time.startDate;
  return date === null || time.inferred.includes('year') ? null : Number(date.slice(0, 4));
};

/** “tại cuộc họp ngày 15/01/2024”: written out and over when the plan was issued. */
const isOver = (time: TimeExpression, { issueDate }: TimeContext): boolean =>
  issueDate?.length === 10 && !time.inferred.includes('year') && (time.due ?? time.startDate ?? issueDate) < issueDate;

/** “(07/5/1954 - 07/5/2024)” is an anniversary. */
const yearsCovered = ({ startDate, endDate }: TimeExpression): number =>
  startDate === null || endDate === null ? 0 : Number(endDate.slice(0, 4)) - Number(startDate.slice(0, 4));

/**
 * A written year before the plan's own is history, unless something is to be handed in by then, or a directive ends with a limit
 * in the year before: a slip of the pen. “Hợp đồng ký trước ngày 15/5/2025” says which contracts.
 */
function isHistoric({ time, left, right, clause }: Setting, context: TimeContext): boolean {
  if (context.issueDate?.length === 10 && (time.due ?? time.endDate ?? time.startDate ?? '') >= context.issueDate) return false;
  const year = yearOf(time);
  const own = context.year ?? (context.issueDate === null ? null : Number(context.issueDate.slice(0, 4)));
  if (year === null || own === null || year >= own) return false;
  if (!isLimit(time)) return true;
  return !(HANDING.isIn(clause) || (year === own - 1 && ENDS_CLAUSE.test(right) && !QUALIFIED(left)));
}

/** Whether what stands in front says nothing, or ends with a mark that opens what follows. */
function endsOpen(left: string): boolean {
  const end = left.endsWith(' ') ? left.length - 1 : left.length;
  return end === 0 || hasAt(left, end - 1, ':(–-');
}

/** No instrument is dated by the hour or a part of the day, “trong ngày” or “vào ngày”, nor by the day that it is done. */
const datesNothing = ({ time, words, left }: Setting): boolean =>
  time.time !== null || startsWithOneOf(words, UNDATING) || left.endsWith('vào ') || DONE_BY.test(left);

const DONE_BY = holding(['hoàn thành ', 'xong ', 'nộp ', 'gửi '], /(?<![\p{L}\p{M}])(?:hoàn thành|xong|nộp|gửi) $/u);

const UNDATING = ['trong ', 'sáng ', 'trưa ', 'chiều ', 'tối ', 'đêm ', 'buổi '];

/** “thời điểm chốt số liệu: 6 tháng từ …; năm từ 15/11/2025 đến 31/10/2026”: what the data cover, which begins before the plan. */
const OF_DATA = holding(['số liệu'], /(?:chốt|lấy|mốc|kỳ) số liệu[^.]*$/u);
const isOfData = ({ time, lower }: Setting, { issueDate }: TimeContext): boolean =>
  time.form === 'day-range' &&
  (time.startDate ?? '') < (issueDate ?? '') &&
  OF_DATA.test(lower.slice(Math.max(0, time.start - NEAR), time.start));

const NO_LAW = /(?:pháp|kỷ) luật(?=[^,;.]*$)/u;

function judgeDay(setting: Setting, leftAsWritten: string, context: TimeContext): Verdict {
  const { time, words, left } = setting;
  const dated = !isLimit(time);
  // No instrument is dated from one day to another, “theo Quyết định số 5/QĐ-UBND (từ ngày 01/9 đến ngày 14/12)”, nor every year.
  const dates = () => time.form !== 'day-range' && time.kind !== 'recurring' && INSTRUMENT(left.slice(-60).replace(NO_LAW, ''));
  if (dated && !datesNothing(setting) && (dates() || FORCE(left.slice(-40)))) return 'harmless';
  if (dated && time.form === 'day' && (FEAST(left) || NAMED_DAY.test(leftAsWritten)) && !TAKES_PLACE.test(left)) return 'harmless';
  if (yearsCovered(time) > 1 || isOfData(setting, context)) return 'harmless';
  const counts = time.bound !== 'before' && !left.endsWith('vào ') && COUNT(left.slice(-40));
  // “Nộp số liệu trong 5 ngày đầu tháng”; without such a verb the data may be of those days, and somebody has to look.
  if (counts && time.kind === 'recurring') return PASSING.isIn(left) ? 'deadline' : 'unread';
  if (counts || (BIRTH(left.slice(-20)) && !OTHER_THAN_BIRTH(left.slice(-24))) || startsWithOneOf(words, COUNTED) || COUNTING.test(left))
    return 'harmless';
  if (isHistoric(setting, context)) return 'harmless';
  if (dated && time.kind !== 'recurring' && isOver(time, context) && !endsOpen(left)) return 'harmless';
  // A day without a month counts where the heading has the month.
  return time.form === 'bare-day' ? 'unread' : 'deadline';
}

/** “Báo cáo kết quả thực hiện trong quý III” tells of the quarter; “… kết quả, trình lãnh đạo trong tháng 10” is done in it. */
function isMeasured(left: string): boolean {
  if (!MEASURED(left)) return false;
  const passed = PASSED_ON.lastIn(left);
  return passed < 0 || passed + PASSED_REACH < MEASURED_WORD.lastIn(left);
}
/** “thông báo kết quả” itself passes the result on. */
const PASSED_REACH = 10;

/** “trước tháng 7 của năm liền trước năm kế hoạch” is in no year that the plan names. */
const OF_YEAR_BEFORE = opening([' năm', ' của năm'], /^ (?:của )?năm (?:liền )?trước(?![\p{L}\p{M}])/u);

/** “6 tháng đầu năm|: từ 15/6 đến 30/6|”: the days say when, the half-year which round. */
const ROUND_OF_DAYS = opening([':', ' :'], /^ ?: (?:(?:từ|trước|đến|chậm nhất|trong các) (?:ngày )?|ngày )?\d{1,2}\s?[/.-]\s?\d/u);

/** “Công bố kết quả |cuối tháng 8/2026|”: what is announced then. */
const ANNOUNCED = holding(['công bố', 'thông báo', 'niêm yết'], /(?:công bố|thông báo|niêm yết) [^,;.:]{0,40}$/u);

/** A month, quarter or half-year limits a task when it says when; “báo cáo quý I” names a report. */
function limitsByMonths(setting: Setting, context: TimeContext): Verdict {
  const { time, words, left, right } = setting;
  if (isLimit(time) && OF_YEAR_BEFORE.test(right)) return 'unread';
  const ofFeast = FEAST(left.slice(-30)) && !left.endsWith(': ');
  if (COUNT(left.slice(-30)) || startsWithOneOf(words, COUNTED) || COUNTING.test(left) || ofFeast) return 'harmless';
  if (isLimit(time)) return 'deadline';
  if ((time.form === 'half-year' || time.form === 'quarter') && ROUND_OF_DAYS.test(right)) return 'harmless';
  // “(tháng 9)” says when; “số người bệnh (6 tháng đầu năm)” says what is counted.
  const opens = endsOpen(left) && (time.form !== 'half-year' || !left.endsWith('('));
  if (opens && (OPENING_END.test(right) || left.trim() === '')) return 'deadline';
  if (AT_MEETING.test(left) && !isOver(time, context)) return 'deadline';
  // “(Văn phòng tham mưu, tháng 6/2026)”
  if (right.startsWith(')') && IN_BRACKETS.test(left)) return 'deadline';
  // “Họp các tổ đầu tháng 10.” says when; “tình hình tư tưởng cuối tháng 9” says which.
  // “Sơ kết vào cuối tháng 6.” is done then.
  const edge = startsWithOneOf(words, EDGES_OF_YEAR);
  if (edge && ENDS_CLAUSE.test(right) && !INTO.test(left)) {
    if (ANNOUNCED.test(left)) return 'deadline';
    const subject = SUBJECT.lastIn(left);
    return (subject >= 0 && REVIEWED.lastIn(left) < subject) || isMeasured(left) ? 'harmless' : 'deadline';
  }
  // “Tổng hợp kết quả, báo cáo Ủy ban nhân dân vào giữa quý II”
  if (edge && left.endsWith('vào ')) return 'deadline';
  const completion = COMPLETION.lastIn(left);
  const done = ONLY_DONE.isIn(left);
  if (startsWithOneOf(words, ['trong', 'từ']) || INTO.test(left)) return isMeasured(left) && !done ? 'harmless' : 'deadline';
  const subject = SUBJECT.lastIn(left);
  if (completion >= 0 && completion > subject && left.length - completion <= 40) return 'deadline';
  // “…; sơ kết tháng 9/2026”: a review of it or in it, and somebody has to look.
  if (time.form === 'month' && /(?:sơ|tổng) kết $/u.test(left) && ENDS_CLAUSE.test(right)) return 'unread';
  // “báo cáo quý I”, “số người bệnh (6 tháng đầu năm)”
  if (subject >= 0 || isMeasured(left) || (time.form === 'half-year' && left.endsWith('('))) return 'harmless';
  // “Chấm thi tuần 3.”, “Khởi công tháng 7/2026.” say when; “tổ chức chuyên đề tháng 10” may say which, and somebody has to look.
  const ends =
    time.form === 'quarter' ? LISTED.test(right) : time.form !== 'half-year' && (ENDS_CLAUSE.test(right) || EXPLAINED.test(right));
  return ends && time.bound === 'within' && (left.endsWith('), ') || !OF_ONE_MONTH(left)) ? 'deadline' : 'unread';
}

/** A month of the past tells of what was; one that would limit the task is a slip of the pen that somebody has to look at. */
function judgeMonths(setting: Setting, context: TimeContext): Verdict {
  const verdict = limitsByMonths(setting, context);
  if (!isHistoric(setting, context)) return verdict;
  return verdict === 'deadline' && !QUALIFIED(setting.left) ? 'unread' : 'harmless';
}

/** Whether a limit opens what it is asked of, or something is to be done by it. */
const isAskedBy = (left: string): boolean => endsOpen(left) || left.endsWith(', ') || ONLY_DONE.isIn(left.slice(-60));

/** A year limits a task only where something is to be done in it or by it, and it is not the plan's own. */
function judgeYear(setting: Setting, context: TimeContext): Verdict {
  const { time, words, left, right } = setting;
  // “Đến cuối năm 2026 hoàn thành …”, “… tại kỳ họp giữa năm 2026”: no mention of the plan's year alone.
  const edged = words.includes('cuối năm') || words.includes('giữa năm') || words.includes('hết năm');
  if (edged && !HORIZON.test(left) && !isHistoric(setting, context) && ((isLimit(time) && isAskedBy(left)) || AT_MEETING.test(left)))
    return 'deadline';
  if (isOwnYear(time, context) || HORIZON.test(left) || isHistoric(setting, context)) return 'harmless';
  // “Năm 2025: Xây dựng hai mô hình”, “sơ kết vào năm 2026, tổng kết vào năm 2030”
  if (endsOpen(left) && LISTED.test(right)) return 'deadline';
  // “Tổng kết 5 năm: năm 2028.”
  if (time.form === 'year' && left.endsWith(': ') && ENDS_CLAUSE.test(right)) return 'deadline';
  if (INTO.test(left) && (REVIEWED.isIn(left.slice(-60)) || ONLY_DONE.isIn(left.slice(-60)))) return 'deadline';
  if (isOwnPeriod(time, context)) return 'harmless';
  // “Xuất bản sách trong năm 2027.” in a plan of several years; not “… các nhiệm vụ trong năm 2027”.
  const [inYear, span] = [words.startsWith('trong '), time.form === 'year-span' && words.startsWith('từ ')];
  const apart = (ENDS_CLAUSE.test(right) && !YEARLY_SUBJECT(left)) || endsOpen(left);
  if (context.period !== null && (inYear || span) && apart && !isMeasured(left)) return 'deadline';
  const said = isLimit(time) || inYear;
  return said && ONLY_DONE.isIn(left.slice(-60) + right.slice(0, 40)) ? 'deadline' : 'harmless';
}

const isOwnPeriod = ({ startDate, endDate }: TimeExpression, { period }: TimeContext): boolean =>
  period !== null && startDate !== null && startDate <= period.start && (endDate ?? '') >= period.end;

/** “trước năm 2027” of a plan of 2026 is due in the plan's year, and names another. */
function isOwnYear(time: TimeExpression, { period, year }: TimeContext): boolean {
  if (time.bound === 'before') return false;
  const written = yearOf(time);
  const single = period === null ? year : period.start.slice(0, 4) === period.end.slice(0, 4) ? Number(period.start.slice(0, 4)) : null;
  return written === null || written === single;
}

/** Behind a length that is said to be so long from the start, or a colon: work, and no list of days. */
const WORK_BEHIND = opening([':', ' đầu'], /^(?: đầu(?: tiên)?)?: (?!\d|ngày \d|từ )/u);

/** “trước 02 ngày”, of what is not said. */
const AHEAD = /^trước \d{1,3} \S+(?: làm việc)?$/u;

/** “sơ kết sau 06 tháng triển khai”; “Sau 5 năm thực hiện, đã đạt …” tells of what was. */
const DONE_SO_LONG = opening(
  ['sau '],
  /^sau \S+ \S+(?:$| (?:làm việc )?(?:thực|triển|thi|hoạt|vận|áp|nhận|có|được|ban|ký|hoàn|phát|công|niêm))/u,
);

/** “sau Đại hội 3 ngày” */
const BEHIND_EVENT = opening(['sau '], /^sau \p{L}[\p{L} ]* \d{1,3} (?:ngày|tuần|tháng|giờ)(?: làm việc)?$/u);

function judgeDuration({ time, words, left, right, clause }: Setting): Verdict {
  if (DONE_SO_LONG.test(words)) return REVIEWED.isIn(left.slice(-40)) || TELLING.isIn(left.slice(-40)) ? 'deadline' : 'harmless';
  if (BEHIND_EVENT.test(words)) return TELLING.isIn(clause) ? 'deadline' : 'unread';
  if (time.bound === 'before') return !AHEAD.test(words) || TELLING.isIn(clause) ? 'deadline' : 'unread';
  // “niêm yết trong 30 ngày” says how long; “hoàn thành việc niêm yết trong 10 ngày” says by when.
  // “niêm yết trong thời hạn 15 ngày kể từ ngày được giao dự toán” is counted from what went before it.
  const lasting = LENGTH_OF(left) && !words.includes(' trước ') && !COUNTED_FROM_OTHER.test(words) && !ONLY_DONE.isIn(left);
  if (lasting || !AT_MOST.test(words) || /(?:phút|tiết|buổi)$/u.test(words)) return 'harmless';
  const told = COUNTED_AFTER.test(words) && (LIMITED.test(words) || TELLING.isIn(clause) || ONLY_DONE.isIn(clause));
  const plain = !told && !COUNTED_FROM.test(words) && !words.includes('làm việc');
  // Of hours only with what is to be told: “báo cáo trong vòng 24 giờ”, not “theo dõi trong vòng 24 giờ”.
  const unit = TELLING.isIn(clause) ? /(?:ngày|tuần|giờ|\dh)$/u : /(?:ngày|tuần)$/u;
  if (!plain) return 'deadline';
  if (/^(?:trong (?:vòng|thời hạn)|chậm nhất)[^.]*[ \d]\p{L}+$/u.test(words) && unit.test(words)) return 'deadline';
  // “Trong 24 giờ đầu: cứu người; trong 03 ngày: thống kê thiệt hại”
  if (words.startsWith('trong ') && endsOpen(left) && WORK_BEHIND.test(right)) return 'deadline';
  // “trong thời gian 02 tuần phải hoàn thành”, “trong 7 ngày nộp sản phẩm”; “tập huấn trong 3 ngày” says how long.
  return words.startsWith('trong ') && unit.test(words) && BY_THEN.test(right) ? 'deadline' : 'harmless';
}

/** Whether a time in running text is a time limit of the task that the text gives. */
export function judgeCalendar(text: string, time: TimeExpression, clause: Span, context: TimeContext): Verdict {
  const lower = lowerCase(text);
  const leftAt = Math.max(clause.start, time.start - NEAR);
  const setting: Setting = {
    time,
    words: lower.slice(time.start, time.end),
    left: lower.slice(leftAt, time.start),
    lower,
    right: lower.slice(time.end, clause.end),
    clause: lower.slice(clause.start, clause.end),
  };
  if (isLapse(setting)) return time.form === 'year' ? 'harmless' : 'unread';
  switch (time.form) {
    case 'month':
    case 'quarter':
    case 'half-year':
    case 'week':
      return judgeMonths(setting, context);
    case 'year':
    case 'year-span':
      return judgeYear(setting, context);
    case 'duration':
      return judgeDuration(setting);
    case 'hours':
      if (isOfSameDay(time)) return time.date === null ? 'unread' : 'deadline';
      return context.headingDate?.length === 10 && (endsOpen(setting.left) || isLimit(time)) ? 'deadline' : 'harmless';
    case 'feast':
      return HANDING.isIn(setting.clause) ? 'unread' : 'harmless';
    case 'school-year':
    case 'office-term':
    case 'ongoing':
    case 'elsewhere':
      return 'harmless';
    default:
      return judgeDay(setting, text.slice(leftAt, time.start), context);
  }
}
