import {
  CLAUSE_ADVERBS,
  CLAUSE_AFTER_AND,
  CLAUSE_AFTER_COMMA,
  CLAUSE_ANYWHERE,
  CLAUSE_VERBS,
  EFFORT_AFTER_COMMA,
  GROUP_OPENERS,
  TITLE_AFTER_YEAR,
} from '../../grammar/citation-titles.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { firstLetter, isDigit } from '../../text/letters.ts';
import { phrasesOf } from '../phrases-of.ts';
import { readBody } from './body-name.ts';
import { bodyHeadAt, type Reading } from './body-words.ts';
import { compilePhrases } from './phrases.ts';

const AFTER_COMMA = compilePhrases(CLAUSE_AFTER_COMMA);
const EFFORT = compilePhrases(EFFORT_AFTER_COMMA);
const AFTER_YEAR = compilePhrases(TITLE_AFTER_YEAR);
const AFTER_AND = compilePhrases(CLAUSE_AFTER_AND);
const ANYWHERE = compilePhrases(CLAUSE_ANYWHERE);
/** The first words of such clauses, which is all that a scan for the end of a title must stop at. */
export const CLAUSE_OPENERS = [...new Set(phrasesOf(CLAUSE_ANYWHERE).map((phrase) => phrase.slice(0, phrase.indexOf(' '))))];
const VERBS = compilePhrases(CLAUSE_VERBS);
const ADVERBS = compilePhrases(CLAUSE_ADVERBS);
const GROUPS = compilePhrases(GROUP_OPENERS);

const MOST_MARKS = 3;
/** A ground names an instrument and says nothing of its own; a bullet and an opening mark may stand before it. */
export function isGround(reading: string): boolean {
  const at = firstLetter(reading.slice(0, MOST_MARKS + 1));
  return at <= MOST_MARKS && reading.startsWith('căn cứ ', at);
}
const YEAR_BEFORE = /(?:năm|giai đoạn|nhiệm kỳ|năm học|[-/]) ?(?:19|20)\d{2}$/;
const GROUP_NOUN =
  /^ (?:cơ quan|đơn vị|phòng|ban|ngành|sở|xã|phường|thôn|trường|tổ|khoa|địa phương|cấp ủy|chi bộ|đoàn thể|bộ phận|cá nhân|thành viên|tổ chức|doanh nghiệp)/;
/** A group that takes part in something, or is its object, is still in the title: `…, các đoàn thể tham gia góp ý`. */
const STILL_TITLE = /^ (?:tham gia|đối với|trong|về|của) /;
/** `…, 100% trường học …` counts who acts. */
const SHARE = /^\d{1,3} ?%/;
const GROUP_WORDS = 9;
/** A title about spreading something says itself to whom. */
const SPREADING = /tuyên truyền|phổ biến|quán triệt|truyền thông|phổ cập|thông tin đến/;

/** `…, |tổ chức từ 05/3 đến 20/3|`, `…, |hoàn thành trong tháng 6|`: what has a day of its own is told beside the title. */
const DATED_CLAUSE =
  /^(?:[^\s,;.()]{1,8} ){0,5}(?:từ|trước|vào|trong|chậm nhất)(?: là)?(?: ngày| tháng| quý)? (?:\d{1,2}[/.]\d{1,2}(?!\d)|\d{1,2} tháng \d|(?<=tháng )\d|(?<=quý )[ivx\d])/u;
const DATED_REACH = 80;

function hasDigit(text: string, from: number, reach: number): boolean {
  const to = Math.min(text.length, from + reach);
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

function actsNext(reading: string, offset: number): boolean {
  const at = behindSpace(reading, offset);
  const adverb = ADVERBS.startingAt(reading, at);
  return VERBS.startingAt(reading, adverb > 0 ? at + adverb + 1 : at) > 0;
}

/** `các đơn vị chức năng thuộc quận |rà soát| …`. */
function groupActs(reading: string, offset: number): boolean {
  const stretch = reading.slice(offset, offset + 90);
  if (!GROUP_NOUN.test(stretch)) return false;
  let words = 0;
  for (let at = stretch.indexOf(' '); at >= 0 && words < GROUP_WORDS; at = stretch.indexOf(' ', at + 1), words++) {
    if (STILL_TITLE.test(stretch.slice(at, at + 10))) return false;
    if (words > 1 && VERBS.startingAt(stretch, at + 1) > 0) return true;
    if (/[,;.]/.test(stretch[at - 1] ?? '')) return false;
  }
  return false;
}

const followsYear = (reading: string, offset: number): boolean =>
  isDigit(reading.charCodeAt(offset - 1)) && YEAR_BEFORE.test(reading.slice(Math.max(0, offset - 18), offset));

/** `…, trọng tâm là …`; `… năm 2030, đổi mới …`; `…, Sở Nội vụ ban hành …`; `…, các đơn vị … rà soát …`. */
export function isClauseAfterComma(source: Reading, comma: number, limit: number): boolean {
  const { text, reading } = source;
  const at = comma + 2;
  if (text[comma + 1] !== ' ') return text[comma + 1] === undefined || /[.…]/.test(text[comma + 1] as string);
  if (AFTER_COMMA.startingAt(reading, at) > 0) return true;
  if (EFFORT.startingAt(reading, at) > 0 && !isGround(reading)) return true;
  if (hasDigit(reading, at, DATED_REACH) && DATED_CLAUSE.test(reading.slice(at, at + DATED_REACH))) return true;
  if (followsYear(reading, comma) && AFTER_YEAR.startingAt(reading, at) === 0) return true;
  if (bodyHeadAt(source, at) > 0) {
    const body = readBody(source, at, limit, false);
    return body !== null && actsNext(reading, body.after);
  }
  if (isDigit(reading.charCodeAt(at)) && SHARE.test(reading.slice(at, at + 8))) return true;
  const group = GROUPS.startingAt(reading, at);
  return group > 0 && groupActs(reading, at + group);
}

/** `và các quy định …`, `và tình hình thực tế …`. */
export const isClauseAfterAnd = (reading: string, offset: number): boolean => AFTER_AND.startingAt(reading, offset) > 0;

/** Words that the title cannot end with: `quy định về |bảo đảm chất lượng| …`. */
const AWAITING = [' về', ' việc', ' công tác', ' nhiệm vụ', ' biện pháp', ' giải pháp', ' và', ' các'];

/** What is assured by what these name: `hệ thống |bảo đảm chất lượng|`. */
const ASSURING = [' quy định', ' hệ thống', ' điều kiện', ' chế độ', ' chính sách', ' hoạt động', ' khung'];
const ASSURE = ['bảo đảm ', 'đảm bảo '];

/** `… |đến toàn thể cán bộ|`, `… |để báo cáo|`, in a title that began at `start`. */
export function isClauseAt(reading: string, start: number, offset: number): boolean {
  if (ANYWHERE.startingAt(reading, offset) === 0 || AWAITING.some((word) => reading.endsWith(word, offset - 1))) return false;
  if (ASSURING.some((word) => reading.endsWith(word, offset - 1)) && ASSURE.some((word) => reading.startsWith(word, offset))) return false;
  return !(reading.startsWith('đến ', offset) && SPREADING.test(reading.slice(start, offset)));
}
