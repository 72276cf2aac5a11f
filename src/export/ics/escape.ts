// RFC 5545 3.3.11 lets a text hold no control character but the tab.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** Half of a character, which no encoding can write. */
const HALVES = /\p{Cs}/gu;
const LINE_BREAK = /\r\n?|\n|\u2028|\u2029/g;

/** A value of type TEXT: `Phòng Nội vụ, Công an; lưu` → `Phòng Nội vụ\, Công an\; lưu`. */
export function escapeText(text: string): string {
  return text
    .replace(HALVES, '\ufffd')
    .replace(LINE_BREAK, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}
