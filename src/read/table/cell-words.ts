import { readMarker } from '../../recognize/numbering/marker.ts';
import { isCapitals } from '../../text/is-capitals.ts';

/** The head of the column that numbers the rows. */
const ORDINAL_HEAD = /^(?:S?TT|Số\s?TT|Số thứ tự|Stt|Tt|S\/TT|No\.?)$/iu;

export function isOrdinalHead(text: string): boolean {
  return text.length <= 12 && ORDINAL_HEAD.test(text);
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
    'trong cuối đầu giữa dự kiến khoảng hằng hàng thường xuyên định kỳ kì học đợt và hoặc nửa mùng mồng tới hết xong hoàn thành nay'
  ).split(' '),
);
/** At least one of these or a number: “và sau” alone is no time. */
const TIME_CORE = /\d|ngày|tháng|năm|quý|tuần|sáng|chiều|tối|trưa|buổi|thường xuyên|định kỳ|kỳ/iu;
const NUMBER_WORD = /^(?:\d[\dhg]{0,8}|\d{1,2}h\d{0,2}|[ivx]{1,4})$/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A cell that says when and nothing else: `7h00 - 7h15`, `Trước ngày 15/4`, `Quý III/2024`, `Thường xuyên`. */
export function isTimeCell(text: string): boolean {
  if (text.length > 90 || !TIME_CORE.test(text)) return false;
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.length <= 18 && words.every((word) => TIME_WORDS.has(word) || NUMBER_WORD.test(word));
}

const GROUP_OPENER =
  /^(?:Buổi|Sáng|Chiều|Tối|Trưa|Ngày|Thứ|Chủ nhật|Tuần|Tháng|Quý|Đợt|Giai đoạn|Phần|Nhóm|Khối|Lĩnh vực|Nội dung)(?!\p{L})/iu;

/** A line that heads the rows under it: `Buổi chiều (từ 13h30) – …`, `II. Tuyên truyền`, `NHÓM CÔNG VIỆC CHUNG`. */
export function headsRows(text: string): boolean {
  if (text.length > 200) return false;
  if (GROUP_OPENER.test(text) || isCapitals(text)) return true;
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
