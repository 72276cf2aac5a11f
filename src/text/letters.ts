/**
 * Letters of Vietnamese by their codes, for one place of a text. To look at one letter costs less than to compile a pattern with a
 * class of letters, which a command that reads one plan does for a few runs.
 */

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** `\p{Lu}`; in the Vietnamese block capitals and small letters take turns. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code >= 0x1ea0) return code <= 0x1ef9 && (code & 1) === 0;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  return code === 0x102 || code === 0x110 || code === 0x128 || code === 0x168 || code === 0x1a0 || code === 0x1af;
}

/** `\p{Ll}` */
export function isSmall(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (code >= 0x1ea0) return code <= 0x1ef9 && (code & 1) === 1;
  if (code < 0x100) return code >= 0xdf && code !== 0xf7;
  return code === 0x103 || code === 0x111 || code === 0x129 || code === 0x169 || code === 0x1a1 || code === 0x1b0;
}

/** `\p{L}`: of Latin, Greek and Cyrillic, as the patterns of the built files have it. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x2b0) return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xb5 || code === 0xba;
  return (code >= 0x370 && code < 0x530) || (code >= 0x1e00 && code < 0x1f00);
}

/** `\p{N}` */
export const isNumeral = (code: number): boolean =>
  isDigit(code) || (code >= 0xbc && code <= 0xbe) || code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x2079);

/** `\p{M}` */
export const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** What words are made of. */
export const isOfWord = (code: number): boolean => isLetter(code) || isNumeral(code) || isCombining(code);

export function hasCapital(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isCapital(text.charCodeAt(at))) return true;
  return false;
}

export function hasSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSmall(text.charCodeAt(at))) return true;
  return false;
}

/** Where the first letter stands, the length of the text when it has none. */
export function firstLetter(text: string): number {
  let at = 0;
  while (at < text.length && !isLetter(text.charCodeAt(at))) at++;
  return at;
}
