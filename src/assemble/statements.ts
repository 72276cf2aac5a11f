import type { SectionKind } from '../model/plan.ts';
import { isTimeCell, openingTimeEnd } from '../read/table/cell-words.ts';
import { holdsNoVerb, looksLikeBody, opensWithVerb, readAssignment } from '../recognize/body/index.ts';
import { marksAtEnd, withoutMarks } from '../text/ends.ts';
import { bareKey } from '../text/fold.ts';
import { holding, opening, startsWithOneOf } from '../text/guarded.ts';
import { isCapital } from '../text/letters.ts';
import { lowerCase } from '../text/lower-case.ts';

/** “… Trong đó:” at the end of a directive that its sub-items detail; “… cụ thể như sau:” of a line that leads to them. */
const LEAD = /[\s,.;]*(?:[Tt]rong đó|[Cc]ụ thể(?: như sau| là)?|[Nn]hư sau|[Bb]ao gồm|[Gg]ồm)\s*[:.]?$/u;
const LEADS = /(?:như sau|sau đây|sau|gồm|bao gồm|cụ thể|nhiệm vụ|công việc|nội dung|trong đó|liên quan)\s*:$/u;

const DETAILS = holding(['rong đó'], /[\s,;.]*[Tt]rong đó\s*[:.]?$/u);

/** Where a directive ends before a closing “Trong đó:” that only leads to its sub-items. */
export function withoutLead(text: string): number {
  const match = DETAILS.exec(text.slice(-16));
  if (match === null) return text.length;
  const at = Math.max(0, text.length - 16) + match.index;
  // The full stop before it is the directive's own.
  return text[at] === '.' ? at + 1 : at;
}

/** Whether a line only leads to the list behind it (“… thực hiện các nhiệm vụ sau:”). */
export function leadsToList(text: string, lead: number, followed: boolean, unmarked: boolean, hasNested: boolean): boolean {
  if (!followed || !text.endsWith(':')) return false;
  if (lead < text.length) return false;
  if (unmarked) return true;
  return hasNested ? text.length < 60 && LEAD.test(text) : LEADS.test(text);
}

/** Nouns that open a line which states a circumstance and assigns nothing. */
const CIRCUMSTANCES = ['thoi gian', 'dia diem', 'doi tuong', 'thanh phan', 'kinh phi', 'nguon kinh phi', 'so luong', 'thoi luong'];
/** Those that open a directive as well. */
const MATTERS = ['pham vi', 'hinh thuc', 'noi dung', 'phuong thuc', 'phuong phap', 'phuong tien'];
/** “Nội dung tuyên truyền”, “Nguồn kinh phí:” */
const LONGEST_NOUN = 24;
/** The first words of both; none where marks stand before it. */
const NOUN_OPENERS: ReadonlySet<string> = new Set(' thoi dia doi thanh kinh nguon so pham hinh noi phuong'.split(' '));
const MODAL = /(?:^|\s)(?:phải|cần|nên|bảo đảm|đảm bảo)\s/u;
const TIME_OPENERS =
  /^(?:Từ|Trong|Ngày|Vào|Dự kiến|Bắt đầu|Cả|Đến|Trước|Khoảng|Quý|Tháng|Năm|Sáng|Chiều|Tối|\d{1,2}\s?(?:giờ|h|ngày|buổi|:)|Hằng|Hàng|Thường xuyên|Thực hiện (?:cùng|theo|trong|từ|vào|thường xuyên))(?=\s|\d|:|,|$)/u;
/** A time before a colon is no longer. */
const LONGEST_TIME = 60;
/** A heading of circumstances: “Thời gian, địa điểm”. */
export const namesCircumstances = (title: string): boolean => startsWithOneOf(bareKey(title), PLAIN_SUBJECTS);
/** A heading of those whom something is for: a body named under it does nothing. */
const LISTED_SUBJECTS = ['doi tuong', 'thanh phan', 'pham vi', 'dia ban', 'dia diem', 'don vi duoc', 'so luong'];
/** Who attends, and no more: “Thành phần tham dự”, not “Thành phần và nhiệm vụ”, “Thành phần hồ sơ”. */
const PARTICIPANTS = opening(['thanh phan'], /^thanh phan(?!.*(?:ho so|nhiem vu|trach nhiem|phan cong))/);
/** A heading of nothing else: “III. THỜI GIAN, ĐỊA ĐIỂM”. */
const WHEN_OR_WHERE = /^(?:thoi gian|dia diem)(?:,| va| thoi gian| dia diem| thuc hien| to chuc| tien hanh| du kien)*$/;
const PLAIN_SUBJECTS = [
  'thoi gian',
  'thoi diem',
  'thoi ky kiem tra',
  'thoi ky thanh tra',
  'thoi ky giam sat',
  'nien do kiem tra',
  'dia diem',
  'doi tuong',
  'thanh phan',
  'pham vi',
  'kinh phi',
  'tien do',
  'tinh huong gia dinh',
];

/**
 * Whether a paragraph only states time, place, participants, subject matter or means. Under a heading that says so
 * (“4. Thời gian tiến hành”) any plain paragraph does; elsewhere one that such a noun opens and no “phải”, “cần” follows.
 */
export function isStatement(text: string, title: string, kind: SectionKind, unmarked = true, top = false): boolean {
  if (GIVES_AWAY.test(text)) return false;
  const subject = subjectOf(title);
  // Who takes part is told by every item under “Thành phần Đoàn kiểm tra”.
  if (subject.participants && text.length < 300 && !MODAL.test(text)) return true;
  if (unmarked && (!top || text.length < 160) && subject.circumstances) {
    if (TIME_OPENERS.test(text) && !/:\s\p{Lu}/u.test(text)) return true;
    if (!top && text.length < 300) return !givesWork(text);
    if (WHEN_OR_WHERE.test(subject.key) && holdsNoVerb(text)) return true;
  }
  // “- Ban Thường vụ Đảng ủy phường.” under “Đối tượng giám sát”
  if (!unmarked && text.length < 300 && subject.listed && looksLikeBody(withoutMarks(text, '.;,'))) return true;
  if (
    kind === 'schedule' &&
    TIME_OPENERS.test(text) &&
    text.split(' ').length <= 14 &&
    !/:\s\p{L}/u.test(text) &&
    !saysWork(text) &&
    readAssignment(text).bodies.length === 0
  )
    return true;
  if (namesMember(text)) return true;
  if (POINTER.test(text) && text.length < 300 && !MODAL.test(text) && !DATED.test(text)) return true;
  if (!NOUN_OPENERS.has(bareKey(firstWord(text)))) return false;
  const key = bareKey(text.slice(0, LONGEST_NOUN));
  const states = opensWithNoun(key, CIRCUMSTANCES) || (opensWithNoun(key, MATTERS) && saysHow(text, key));
  return states && !MODAL.test(text.slice(0, 140));
}

/** What only says that something takes place: “Từ ngày 05/3 |tổ chức| tại các xã”. */
const TAKES_PLACE =
  /^(?:tổ chức|thực hiện|triển khai|tiến hành|diễn ra|bắt đầu|kết thúc|hoàn thành)(?= (?:tại|ở|trong|từ|theo|đối với|trên|bằng|và)(?:\s|$)|[.,;:]|$)/u;

/** “Ngày 16/3/2026 làm việc với xã Bến Tắm”: behind its time the line says what is to be done. */
function saysWork(text: string): boolean {
  const at = openingTimeEnd(text);
  if (at === 0 || text[at] !== ' ') return false;
  const rest = text.slice(at + 1);
  return rest.split(' ', SHORTEST_WORK).length === SHORTEST_WORK && opensWithVerb(rest) && !TAKES_PLACE.test(rest);
}
const SHORTEST_WORK = 3;

/** “Giao Ban Dân vận tham mưu thành lập Đoàn” */
const GIVES_AWAY = opening(
  ['Giao ', 'Phân công ', 'Yêu cầu ', 'Đề nghị '],
  /^(?:Giao|Phân công|Yêu cầu|Đề nghị) (?:cho )?(?:\p{Lu}|các )/u,
);

/** “Trưởng đoàn: Đồng chí Nguyễn Văn An”: who takes part, and nothing that they are to do. */
function namesMember(text: string): boolean {
  const office = MEMBER_LABEL.exec(text);
  return office !== null && looksLikeBody(withoutMarks(text.slice(office[0].length), '.;,'));
}
const MEMBER_LABEL = opening(
  ['Trưởng', 'Phó', 'Thư ký', 'Thành viên', 'Các thành viên', 'Tổ', 'Ủy viên'],
  /^(?:Trưởng (?:đoàn|ban|tiểu ban)|Phó (?:[Tt]rưởng )?(?:đoàn|ban)|Thư ký(?: đoàn)?|(?:Các )?[Tt]hành viên(?: đoàn)?|Tổ (?:trưởng|phó)|Ủy viên)(?: (?:kiểm tra|giám sát))?\s?:\s/iu,
);

/** “Các nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.”: where the work stands, not what it is. */
const POINTER = holding(
  ['hụ lục'],
  /^(?:(?:Các )?(?:[Nn]ội dung|[Nn]hiệm vụ|[Cc]hỉ tiêu)|Danh mục|Chi tiết|Lịch|Tiến độ|Phân công (?:chi tiết|cụ thể))[ ,][^.;:]{0,200}(?:tại|theo|trong|như|ở)(?: các)? [Pp]hụ lục(?:[^.;:]|\.(?=\d)){0,100}[.;]?$/u,
);

/** “…, hoàn thành trước ngày 15/11”: a pointer with a limit of its own is asked of somebody. */
const DATED = /\d\/\d|\d\.\d{1,2}\.\d|ngày \d|tháng \d|[Qq]uý [IVX\d]/;

/** What a title says that the lines below it state. */
interface Subject {
  readonly title: string;
  readonly key: string;
  readonly participants: boolean;
  readonly circumstances: boolean;
  readonly listed: boolean;
}

let asked: Subject = { title: '', key: '', participants: false, circumstances: false, listed: false };

/** It is asked for at every paragraph below the title. */
function subjectOf(title: string): Subject {
  if (title === asked.title) return asked;
  const key = bareKey(title);
  asked = {
    title,
    key,
    participants: PARTICIPANTS.test(key),
    circumstances: startsWithOneOf(key, PLAIN_SUBJECTS),
    listed: startsWithOneOf(key, LISTED_SUBJECTS),
  };
  return asked;
}

const opensWithNoun = (key: string, nouns: readonly string[]): boolean =>
  nouns.some((noun) => key.startsWith(noun) && (key[noun.length] === ' ' || key[noun.length] === ':'));

const saysHow = (text: string, key: string): boolean =>
  !/^noi dung (?:tuyen truyen|trong tam)/.test(key) && /(?:theo|phù hợp|như|quy định tại|gồm|bao gồm|là)\s/u.test(text);

/** “Tháng 9: Dựng nhà.”: behind its time a line says what is to be done, not where, or when again. */
function givesWork(text: string): boolean {
  const colon = text.search(/:\s\p{Lu}/u);
  if (colon < 0 || colon > LONGEST_TIME || !TIME_OPENERS.test(text)) return false;
  const said = text.slice(colon + 2);
  return !TIME_OPENERS.test(said) && !/^(?:Tại|Ở|Xã|Phường|Thôn|Khu)\s/u.test(said) && !looksLikeBody(withoutMarks(said, '.;,'));
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return text.slice(0, space < 0 ? 60 : Math.min(space, 60));
}

/** Whether the value of a labelled line opens with a time: “1. Thời gian: từ ngày 02/4 đến ngày 30/5/2024, cụ thể:”. */
export const opensWithTime = (value: string): boolean => TIME_OPENERS.test(value.slice(0, 1).toUpperCase() + value.slice(1, 60));

const MEMBER = holding(
  ['rưởng', 'hó ', 'ổ phó', 'hành viên', 'y viên', 'ỷ viên', 'hư ký'],
  /^(?:(?:Mời\s|(?:Các\s)?(?:[Đđ]ồng chí|[Đđ]\/c|Ông|Bà|Thầy|Cô|\p{Lu}\p{Ll}{1,6}\s\p{Lu}\p{Ll}{0,6}\s\p{Lu}))[^:;]{2,160}[-–—,]|(?:Lãnh đạo|Đại diện|Trưởng|Phó|Hiệu trưởng|Chủ tịch|Bí thư|Giám đốc|Chánh)\s[^:;]{2,160}\s[-–—])\s?(?:làm\s|là\s)?(?:[Pp]hó\s)?(?:[Tt]rưởng (?:[Bb]an|[Đđ]oàn|[Tt]ổ|[Nn]hóm|[Tt]iểu ban)|[Tt]ổ trưởng|[Tt]ổ phó|[Nn]hóm trưởng|[Pp]hó (?:[Bb]an|[Đđ]oàn|[Tt]ổ|[Nn]hóm)|[Tt]hành viên|[Ủủ]y viên|[Uu]ỷ viên|[Tt]hư ký)(?:\s(?:[Tt]hường trực|thường xuyên|(?:Ban|Đoàn|Tổ)(?:\s\p{L}{2,8}){0,5}))?[\s.;]*$/u,
);

/** Who is a member of a committee, and as what: “- Ông Lê Văn Tám, Phó Chánh Thanh tra - Trưởng đoàn;”. */
export const isMemberEntry = (text: string): boolean => text.length < 240 && opensWithPerson(text) && MEMBER.test(text);

const ADDRESSES = [
  ...['Mời ', 'Các ', 'Đồng chí', 'đồng chí', 'Đ/c', 'đ/c', 'Ông', 'Bà', 'Thầy', 'Cô'],
  ...['Lãnh đạo ', 'Đại diện ', 'Trưởng ', 'Phó ', 'Hiệu trưởng ', 'Chủ tịch ', 'Bí thư ', 'Giám đốc ', 'Chánh '],
];

/** An address, or three capitals in a row: “Lê Văn Tám”. */
function opensWithPerson(text: string): boolean {
  const second = text.indexOf(' ') + 1;
  const third = text.indexOf(' ', second) + 1;
  const named = second > 0 && third > 0 && isCapital(text.charCodeAt(second)) && isCapital(text.charCodeAt(third));
  return named || startsWithOneOf(text, ADDRESSES);
}

const ROUND = opening(
  ['đợt', 'lần', 'giai đoạn', 'vòng', 'ca', 'kỳ', 'lớp', 'khóa', 'học k'],
  /^(?:đợt|lần|giai đoạn|vòng|ca|kỳ|lớp|khóa|học k[ỳì])\s(?:(?:thứ\s)?(?:\d{1,2}|[ivx]{1,4}|một|hai|ba|nhất)|chính(?: thức)?|đầu(?: tiên)?|cuối|bổ sung|vét|cao điểm|dự phòng|tiếp theo|thí điểm)\s?[:–-]\s?(?=(?:dự kiến\s)?(?:từ|trong|ngày|các ngày|vào|tháng|quý|trước|đến|cuối|đầu|giữa|\d{1,2}\s?[/.–-]|\d{1,2}(?:h|g|\sgiờ)\s?\d{0,2},)\s?(?:(?!\s[–-]\s(?!đến|ngày|hết)\p{L})[^:;]){1,70}$)/u,
);
/** What a number ends in. */
const NUMERALS = '0123456789IVX';

/** Where the time begins in a line that gives one to a round of the work and says nothing else: “Đợt 1: từ ngày 16/7 đến ngày 20/7/2024”; -1 elsewhere. */
export function roundTime(text: string): number {
  if (!NUMERALS.includes(text.charAt(marksAtEnd(text, '.') - 1))) return -1;
  const start = ROUND.exec(lowerCase(text))?.[0].length ?? -1;
  return start > 0 && /\d{4}|\d[/.]\d/.test(text.slice(start)) ? start : -1;
}

/** A line that says when without a colon: “Thời gian hoàn thành trước ngày 08/3/2024.” Of the past it tells another story: “Thời gian qua, …”. */
export const statesTime = (text: string): boolean => text.length <= 160 && STATED_TIME.test(bareKey(text.slice(0, 40)));

const STATED_TIME = opening(
  ['thoi gian', 'thoi han', 'tien do'],
  /^(?:thoi gian|thoi han|tien do)(?! (?:qua|vua|gan|toi|nay|do|lam viec|nghi|dau|bieu))/,
);

/** A label or heading that says when: “Thời gian hoàn thành”, “Tiến độ”. */
export const isTimeLabel = (label: string): boolean => startsWithOneOf(bareKey(label), TIME_LABELS);

const TIME_LABELS = ['thoi gian', 'thoi han', 'thoi diem', 'tien do', 'han'];

const LONGEST_PLACE = 90;
/** “Tại xã: từ ngày 05/3 đến ngày 20/3/2026” */
const AT_OPENERS = ['Tại ', 'Ở '];
const AT_PLACE = /,? (?:tại|ở) |, (?=[Hh]ội trường|[Pp]hòng họp|[Nn]hà văn hóa|[Tt]rụ sở|[Ss]ân )/u;

/** “Tuần 2, tháng 4/2026 |(có lịch cụ thể sau)|” */
const REMARK = / \((?:có|theo|lịch|dự kiến|sẽ)[^()\d]{2,60}\)(?=[.;,]?$)/u;
const WHEN = holding(['hời '], /[,;] (?:thời gian|thời điểm)(?: \p{L}+){0,2}$/u);

/** “UBND các phường”, “Các sở” */
const COUNTED = holding(['ác '], /(?:^|\s)[Cc]ác \p{L}+(?: \p{L}+)?$/u);

/** What takes place, and is no work to be done: “Lễ khai mạc”, “Vòng sơ khảo”. */
const EVENT =
  /^(?:Lễ|Hội (?:nghị|thi|thao|diễn|trại|thảo|khỏe)|Đại hội|Ngày hội|Chiến dịch|Cao điểm|Vòng|Chung kết|Chung khảo|Sơ khảo|Bán kết|Phần (?:lễ|hội|thi)|Đêm (?:hội|diễn|giao lưu|chung kết))(?=\s|$)/u;

/**
 * Where the time begins in a line that gives one to a unit or place and says nothing else: “Thôn Hạ: 08 giờ 00 ngày
 * 22/9/2025, tại Nhà văn hóa”; under a title that asks when, also to an event: “Lễ khai mạc: 7h30 ngày 15/5”. -1 elsewhere.
 */
export function timeOfPlace(text: string, title: string): number {
  const first = text.indexOf(': ');
  if (first < 0 || first > LONGEST_PLACE || text.length > 2 * LONGEST_PLACE || !/\d|[Qq]uý [IV]/.test(text)) return -1;
  // “Đồng chí Lê Thị Út, thời gian: quý III”: who it comes to, and when.
  const label = WHEN.exec(text.slice(0, first));
  const named = text.slice(0, label?.index ?? first);
  // “UBND các phường: Kinh Hải, Vũ An: ngày 21/4”: those that are counted have a list of names.
  const last = text.lastIndexOf(': ');
  const colon = last > first && COUNTED.test(named) ? last : first;
  const time = (text.slice(colon + 2).split(AT_PLACE)[0] as string).replace(REMARK, '');
  if (!isTimeCell(withoutMarks(time, '.;,'))) return -1;
  if (label !== null && opensWithPerson(named) && holdsNoVerb(named)) return colon + 2;
  return startsWithOneOf(named, AT_OPENERS) || looksLikeBody(named) || (EVENT.test(named) && WHEN_OR_WHERE.test(subjectOf(title).key))
    ? colon + 2
    : -1;
}
