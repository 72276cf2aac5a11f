import { readMarker } from '../../recognize/numbering/marker.ts';
import { isCapitals } from '../../text/is-capitals.ts';
import { isLetter } from '../../text/letters.ts';

/** The head of the column that numbers the rows. */
const ORDINAL_HEADS: ReadonlySet<string> = new Set(['stt', 'tt', 'số tt', 'sốtt', 'số thứ tự', 's/tt', 'no', 'no.']);

export function isOrdinalHead(text: string): boolean {
  return text.length <= 12 && ORDINAL_HEADS.has(text.toLowerCase());
}

const ORDINAL = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXL]{1,5}|[A-HĐ]|[a-hđ])\s?[.)]?$/u;

/** A cell that numbers its row: `3`, `3.`, `1.2`, `IV`, `A`, `b)`. */
export function isOrdinal(text: string): boolean {
  return text.length <= 12 && ORDINAL.test(text);
}

const COLUMN_NUMBER = /^\(?(\d{1,2}|[A-D])\)?(?:\s?=.{1,40})?$/u;

/** Cells that number the columns, under a head: `(1)`, `(2)`, `(3) = (1) + (2)`; `A`, `B`, `1`, `2`. */
export function numbersColumns(texts: readonly string[]): boolean {
  let last = 0;
  for (const text of texts) {
    const number = COLUMN_NUMBER.exec(text)?.[1];
    if (number === undefined) return false;
    if (!/\d/.test(number)) continue;
    if (Number(number) !== last + 1) return false;
    last++;
  }
  return last >= 2 && texts.length >= 3;
}

/** Words that a cell of time is made of, besides numbers; a cell that has another word says something else. */
const TIME_WORDS = new Set(
  (
    'từ đến trước sau ngày tháng năm quý tuần thứ hai ba tư bốn sáu bảy cn chủ nhật sáng chiều trưa tối đêm buổi cả giờ phút chậm nhất muộn lúc vào ' +
    'trong cuối đầu giữa dự kiến khoảng hằng hàng thường xuyên định kỳ kì học đợt và hoặc nửa mùng mồng tới hết xong hoàn thành nay bắt'
  ).split(' '),
);
/** At least one of these or a number: “và sau” alone is no time. */
const TIME_CORE = /\d|ngày|tháng|năm|quý|tuần|sáng|chiều|tối|trưa|buổi|thường xuyên|kỳ/;
const NUMBER_WORD = /^(?:½|\d[\dhg]{0,8}|\d{1,2}h\d{0,2}|[ivx]{1,4})$/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const LONGEST_TIME = 90;
const isTimeWord = (word: string): boolean => TIME_WORDS.has(word) || NUMBER_WORD.test(word);

/** A cell that says when and nothing else: `7h00 - 7h15`, `Trước ngày 15/4`, `Quý III/2024`, `Thường xuyên`. */
export function isTimeCell(text: string): boolean {
  if (text.length > LONGEST_TIME) return false;
  const lower = text.toLowerCase();
  if (!TIME_CORE.test(lower)) return false;
  const words = lower.match(WORD) ?? [];
  return words.length <= 18 && words.every(isTimeWord);
}

/** Where the words end that say when and open a line: “Ngày 16/3/2026 |làm việc với xã”; 0 where none do. */
export function openingTimeEnd(text: string): number {
  let end = 0;
  for (const match of text.slice(0, LONGEST_TIME).matchAll(WORD)) {
    if (!isTimeWord(match[0].toLowerCase())) break;
    end = match.index + match[0].length;
  }
  return TIME_CORE.test(text.slice(0, end).toLowerCase()) ? end : 0;
}

const GROUP_OPENERS = [
  ...['buổi', 'sáng', 'chiều', 'tối', 'trưa', 'ngày', 'thứ', 'chủ nhật', 'tuần', 'tháng', 'quý', 'đợt', 'giai đoạn', 'phần', 'nhóm'],
  ...['khối', 'lĩnh vực', 'nội dung'],
];
const LONGEST_OPENER = 10;

function opensGroup(text: string): boolean {
  const start = text.slice(0, LONGEST_OPENER + 1).toLowerCase();
  return GROUP_OPENERS.some((opener) => start.startsWith(opener) && !isLetter(start.charCodeAt(opener.length)));
}

/** A line that heads the rows under it: `Buổi chiều (từ 13h30) – …`, `II. Tuyên truyền`, `NHÓM CÔNG VIỆC CHUNG`. */
export function headsRows(text: string): boolean {
  if (text.length > 200) return false;
  if (opensGroup(text) || isCapitals(text)) return true;
  const style = readMarker(text)?.marker.style;
  return style === 'roman' || style === 'upperLetter' || style === 'part' || style === 'counted';
}

const STARTS_LOW = /^[“"‘'(]?\p{Ll}/u;
const LIST_MARK = /^[-–+•*]\s?\S/u;

/** Whether a line can only go on with what stands above it: lower case, a bracket, a closing mark. */
export function goesOn(text: string): boolean {
  return STARTS_LOW.test(text) || /^[,.;:)\]…]/u.test(text);
}

export function isListed(text: string): boolean {
  return LIST_MARK.test(text);
}
