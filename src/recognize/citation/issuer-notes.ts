/** The term and other notes on an issuer, which its name leaves out. */
const NOTE = new RegExp(
  [
    ' ?,? ?(?:',
    '\\((?:khóa|nhiệm kỳ|nay là|nay thuộc|trước đây|cũ|lần|đã)[^()]{0,120}\\)',
    '|khóa (?:[ivxlcdm]{1,6}|\\d{1,2}|thứ [\\p{L}\\d]{1,6})(?![\\p{L}\\d])',
    '|nhiệm kỳ \\d{4} ?- ?\\d{4}',
    '|(?:tại )?(?:kỳ họp|hội nghị|phiên họp) (?:thứ|lần thứ|lần|chuyên đề|bất thường)(?: [\\p{L}\\d]{1,8})?',
    ')',
  ].join(''),
  'uy',
);

/** Behind the notes at `offset`: `(khóa XI)`, `khóa X, kỳ họp thứ 8`, `(nay là Sở Nội vụ)`. */
export function behindNotes(reading: string, offset: number): number {
  NOTE.lastIndex = offset;
  while (NOTE.test(reading)) offset = NOTE.lastIndex;
  return offset;
}
