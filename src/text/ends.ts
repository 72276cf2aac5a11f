/** How a text begins and ends, by its first and last letters: asked of every line, and not worth compiling patterns for. */

/** Whether one of `letters` stands at `at`. */
export const hasAt = (text: string, at: number, letters: string): boolean =>
  at >= 0 && at < text.length && isOneOf(text.charCodeAt(at), letters);

export const beginsWith = (text: string, letters: string): boolean => hasAt(text, 0, letters);

export const endsWith = (text: string, letters: string): boolean => hasAt(text, text.length - 1, letters);

/** Where the text behind white space and `marks` begins, from `from` on; its length when there is nothing else. */
export function skipMarks(text: string, marks: string, from = 0): number {
  let at = from;
  while (at < text.length && isMark(text, at, marks)) at++;
  return at;
}

/** Where the white space and `marks` at the end begin, not before `from`. */
export function marksAtEnd(text: string, marks: string, from = 0): number {
  let at = text.length;
  while (at > from && isMark(text, at - 1, marks)) at--;
  return at;
}

/** The text without the white space and `marks` at its end. */
export const withoutMarks = (text: string, marks: string): string => text.slice(0, marksAtEnd(text, marks));

function isMark(text: string, at: number, marks: string): boolean {
  const code = text.charCodeAt(at);
  // No letter of ASCII is asked further.
  return ((code <= 0x20 || code >= 0xa0) && isSpace(code)) || isOneOf(code, marks);
}

/** `includes` of one letter: to ask a few letters for one that has marks, V8 leaves compiled code. */
function isOneOf(code: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) === code) return true;
  return false;
}

/** `\s` */
export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || OTHER_SPACES.includes(code);
}

const OTHER_SPACES = [0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];
