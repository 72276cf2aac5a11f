import { stripVTControlCharacters } from 'node:util';

/** What nearly every text consists of: letters of one column each that command nothing. Told without Unicode's tables. */
export const ORDINARY = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u257F]*$/;

/**
 * Text of a document, made harmless for a terminal: no escape sequences, no control characters, nothing that turns the
 * direction of the line. A document can hide commands for the terminal in any of its values.
 */
export function plain(text: string): string {
  if (ORDINARY.test(text)) return text;
  // Written here, these patterns are made for such a text alone: they take Unicode's tables to make.
  return stripVTControlCharacters(text.replace(/[\t\n\v\f\r\p{Zl}\p{Zp}]+/gu, ' ')).replace(/[\p{Cc}\p{Cf}]/gu, '');
}

/** A value in which every string is `plain`: the value itself where that is so, else a copy. */
export function plainDeep<T>(value: T): T {
  if (typeof value === 'string') return plain(value) as T;
  if (value === null || typeof value !== 'object') return value;
  let copy: T | null = null;
  for (const key in value) {
    const inner = plainDeep(value[key]);
    if (inner === value[key]) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as T & object;
    copy[key] = inner;
  }
  return copy ?? value;
}
