import { stripVTControlCharacters } from 'node:util';

/** What nearly every text consists of: letters of one column each that command nothing. Told without Unicode's tables. */
export const ORDINARY = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027]*$/;

const SPACE = /[\t\n\v\f\r\p{Zl}\p{Zp}]+/gu;
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/**
 * Text of a document, made harmless for a terminal: no escape sequences, no control characters, nothing that turns the
 * direction of the line. A document can hide commands for the terminal in any of its values.
 */
export function plain(text: string): string {
  if (ORDINARY.test(text)) return text;
  return stripVTControlCharacters(text.replace(SPACE, ' ')).replace(UNSEEN, '');
}

/** A copy of a value in which every string is `plain`. */
export function plainDeep<T>(value: T): T {
  if (typeof value === 'string') return plain(value) as T;
  if (Array.isArray(value)) return value.map(plainDeep) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainDeep(inner)])) as T;
}
