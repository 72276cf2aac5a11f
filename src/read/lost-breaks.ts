import { romanValue } from '../recognize/numbering/roman.ts';
import { endAt, startsOf } from '../text/exec-at.ts';
import { holdsOneOf } from '../text/guarded.ts';
import { once } from '../text/once.ts';

/** No paragraph that a clerk writes holds two sections. */
const SHORTEST = 600;

/** White space before a marker: of a section, of an item, `1.1.`, `a)`, a bullet. */
const findMarkers = once(
  () =>
    /(?:^|\s)(?=(?:([IVX]{1,5})\s?[.)/-]\s?\p{Lu}|(\d{1,2})(?:[.)]\s?|(?<=(?:[.;:,]|\p{Lu})\s\d{1,2})-\s?)\p{Lu}|(\d{1,2}(?:\.\d{1,2}){1,3}\.?\s\p{Lu}|[a-zđ]\)\s)|([-–+•])\s?[\p{L}\d]))/gu,
);
/** What the number belongs to: “Điều 1. …”, “Phụ lục II. …”, “khoản 2. …”. */
const NUMBERED = /(?:^|\s)(?:điều|khoản|mục|lục|bảng|biểu|số|quý|phần|ngày|tháng|năm|lần|kỳ|khóa)$/iu;
const LONGEST_NUMBERED = 8;
/** White space between the lines of a letterhead, of its title and of the grounds. */
const findHeadBreaks = once(
  () =>
    /\s(?=CỘNG H(?:ÒA|OÀ)\s|ĐẢNG CỘNG SẢN VIỆT NAM\s|Độc lập\s|Số(?:\s?:|\s\d{0,4}\s?[-/])|[*]\s|KẾ HOẠCH\s|Căn cứ\s|Xét\s|Theo đề nghị\s|Thực hiện\s(?:Luật|[\p{L}\s]{4,24}\ssố)\s)|(?<=Hạnh phúc|(?:CHỦ NGHĨA|ĐẢNG CỘNG SẢN) VIỆT NAM)\s|(?<=KẾ HOẠCH)\s|(?<=;)\s(?=\p{Lu})/gu,
);
/** Behind the parent body the one that issues the plan: “UBND HUYỆN BA BỂ / PHÒNG NỘI VỤ”. */
const findIssuer = once(
  () =>
    /^\s?(?:UBND|[UỦ][YỶ] BAN (?:NHÂN DÂN|MTTQ|MẶT TRẬN)|CÔNG AN|VIỆN KIỂM SÁT|LIÊN ĐOÀN|TỔNG CÔNG TY|SỞ|BỘ|TỔNG CỤC|CỤC|PHÒNG|ĐẢNG BỘ|ĐẢNG [UỦ][YỶ]|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) [UỦ][YỶ])\s[\p{Lu}\s,&-]{2,60}?(?<!VĂN|QUỐC|[UỦ][YỶ]|XÃ)\s(?=(?:SỞ|PHÒNG|TRƯỜNG|HỘI|CÔNG ĐOÀN|CÔNG AN|CÔNG TY|VIỆN KIỂM SÁT|CHI CỤC|CỤC|TRUNG TÂM|BAN|BỆNH VIỆN|ĐẢNG [UỦ][YỶ]|CHI BỘ)\s)/u,
);
const findClosings = once(() => /\s(?=Trên đây là\s|Nơi nhận\s?:)|(?<=Nơi nhận:)\s/gu);
const findSignatureBreaks = once(
  () =>
    /\s(?=TM\.|T\/M\s|KT\.|TL\.|TUQ\.|PHÓ\s)|(?<=(?:NHÂN DÂN|THƯỜNG VỤ|THƯỜNG TRỰC|CHẤP HÀNH)\s?)\s(?=CHỦ\s)|(?<=(?:CHI BỘ|[UỦ][YỶ]|THƯỜNG VỤ|CHẤP HÀNH)\s?)\s(?=BÍ THƯ\s)|(?<=\p{Lu}{2}\s?)\s(?=\p{Lu}\p{Ll})/gu,
);
const findEntryEnds = once(() => /(?<=\.\s?)\s(?=\p{Lu}{2}|T\/M\s)/gu);
/** Behind a section's marker its title in capitals, as far as a word in small letters follows. */
const findTitleEnd = once(
  () => /\s?[IVX]{1,5}\s?[.)/-]\s?[\p{Lu}\d,&()/]+(?:\s[\p{Lu}\d,&()/]+|\s[-–](?=\s\p{Lu}{2})){0,60}(?=\s[-–+]?\s?\p{Lu}\p{Ll})/uy,
);

/**
 * Where lines begin in a text that has lost all its line breaks, as collections of texts often have; none where it has its
 * breaks, which a second section on one long line tells; in a line among many (`alone` is false) sections behind `;` are a list
 * within a paragraph: “ba nhóm: I. Đường tỉnh; II. Đường xã; …”.
 */
export function findLostBreaks(text: string, alone = true): readonly number[] {
  if (text.length < SHORTEST) return text.length < SHORTEST_PART ? NONE : partBreaks(text);
  const headed = holdsOneOf(text, HEADINGS);
  if (!headed && !text.includes(' II')) return NONE;
  if (!alone && LISTS_SECTIONS.test(text)) return NONE;
  const sections = bodyBreaks(text, false);
  const body = sections.length === 0 && headed ? bodyBreaks(text, true) : sections;
  const first = body[0] ?? text.length;
  // A title would take in all that stands before it, with its times.
  if (first - Math.max(0, text.indexOf('KẾ HOẠCH')) > LONGEST_HEAD) return NONE;
  return [...headBreaks(text.slice(0, first)), ...body, ...closingBreaks(text, first)].sort((a, b) => a - b);
}

/** The letterhead stands on the line itself. */
const HEADINGS = ['HỘI CHỦ NGHĨA VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM'];
const NONE: readonly number[] = [];
/** A title, its grounds and the sentence that opens the plan. */
const LONGEST_HEAD = 3000;

/** Of a text on a few long lines: a whole letterhead, or all recipients with the signature, on one of them. */
function partBreaks(text: string): readonly number[] {
  const addressed = text.startsWith('Nơi nhận');
  if (!(addressed || holdsOneOf(text, HEADINGS)) || WIDE_SPACE.test(text)) return NONE;
  return addressed ? recipientBreaks(text) : letterheadBreaks(text);
}

const recipientBreaks = (text: string): readonly number[] =>
  text.includes(' Lưu') ? [...closingBreaks(text, 0), ...startsOf(findEntries(), text)].sort((a, b) => a - b) : NONE;
const letterheadBreaks = (text: string): readonly number[] => (HEAD_PARTS.test(text) ? headBreaks(text) : NONE);

const SHORTEST_PART = 80;
/** Columns stand side by side. */
const WIDE_SPACE = /\t|\s{3}|\|/;
/** Number and date of one letterhead. */
const HEAD_PARTS = /\sSố\s?:?\s?\d{0,4}\s?[-/].{0,200}\sngày[\s\d.…]{1,12}tháng/u;
const findEntries = once(() => /(?<=;\s?)\s(?=[-–+•]\s?[\p{Lu}\d])/gu);

function headBreaks(head: string): number[] {
  const parent = findIssuer().exec(head)?.[0].length ?? 0;
  const breaks = startsOf(findHeadBreaks(), head);
  return parent === 0 ? breaks : [parent - 1, ...breaks];
}

const LISTS_SECTIONS = /[;,]\sII\s?[.)/-]\s?\p{Lu}/u;

/** Behind a bullet, and behind a whole sentence, a dash is a name's. */
const NO_LIST = Number.POSITIVE_INFINITY;

/** The breaks before sections and items; without `loose` only where there are two sections at least. */
function bodyBreaks(text: string, loose: boolean): number[] {
  const breaks: number[] = [];
  const begin = loose ? text.indexOf('KẾ HOẠCH') : 0;
  let section = 0;
  let item = 0;
  // The first dash behind an item's words may open a list or stand in a name: “Truyền thông - Tuyên truyền trên loa”.
  let dash = -1;
  let last = 0;
  const open = (at: number) => {
    breaks.push(at);
    last = at;
    dash = -1;
  };
  for (const match of text.matchAll(findMarkers())) {
    const [, roman, number, other, bullet] = match;
    const at = match.index;
    if (roman !== undefined) {
      if (romanValue(roman) !== section + 1 || belongsToNoun(text, at)) continue;
      section++;
      item = 0;
      open(at);
      const end = endAt(findTitleEnd(), text, at);
      if (end > 0) open(end);
    } else if (loose ? at < begin : section === 0) continue;
    else if (number !== undefined) {
      if (Number(number) !== item + 1 || belongsToNoun(text, at)) continue;
      item++;
      open(at);
    } else if (other !== undefined) open(at);
    else if (bullet !== undefined && at > last) {
      if (!'.;:,'.includes(lastBefore(text, at))) {
        if (dash < 0) dash = /[.;:]\s\p{L}/u.test(text.slice(last + LONGEST_NUMBERED, at)) ? NO_LIST : at;
        continue;
      }
      if (dash >= 0 && dash !== NO_LIST) breaks.push(dash);
      open(at);
      dash = NO_LIST;
    }
  }
  return section < 2 && !loose ? [] : breaks;
}

/** The last letter or mark in front of white space; lines joined by a program often leave two spaces. */
const lastBefore = (text: string, at: number): string => {
  let end = at;
  while (end > 0 && text.charAt(end - 1) === ' ') end--;
  return text.charAt(end - 1);
};

const belongsToNoun = (text: string, at: number): boolean => NUMBERED.test(text.slice(Math.max(0, at - LONGEST_NUMBERED), at));

/** The breaks of the closing sentence, of the recipients and of the signature behind them. */
function closingBreaks(text: string, from: number): number[] {
  const closing = text.slice(from);
  const breaks = startsOf(findClosings(), closing);
  // “Lưu” stands in names of places too.
  const found = closing.lastIndexOf('Lưu');
  const archive = found < (breaks[0] ?? 0) ? -1 : found;
  const end = archive < 0 || breaks.length === 0 ? undefined : startsOf(findEntryEnds(), closing.slice(archive))[0];
  const signature = end === undefined ? closing.length : archive + end;
  const signed = startsOf(findSignatureBreaks(), closing.slice(signature));
  return [...breaks, ...(end === undefined ? [] : [signature]), ...signed.map((at) => at + signature)].map((at) => at + from);
}
