import { behindAny } from '../../text/behind-any.ts';
import { digitsAt } from '../../text/digits-at.ts';
import { hasAt } from '../../text/ends.ts';
import type { Reading } from './body-words.ts';
import { type DocumentNumber, readDocumentNumber } from './document-number.ts';
import type { Mention } from './mention.ts';
import type { NumberPlace } from './number-place.ts';
import { areDocumentSymbols, typeSymbol } from './number-symbols.ts';
import { readingForm } from './reading-form.ts';
import { typesOfSymbol, typeWordBefore } from './type-word.ts';

const LINKS = [', ', ',', ' và ', ', và ', '; '].flatMap((link) => [`${link}số `, link]);
const LONGEST_SERIAL = 5;
const LONGEST_LIST = 12;

/** A serial alone: no part of a day, a share or a longer number. */
function serialAt(text: string, at: number): number {
  const digits = digitsAt(text, at, LONGEST_SERIAL + 1);
  return digits > 0 && digits <= LONGEST_SERIAL && !hasAt(text, at + digits, '/.-–%') ? digits : 0;
}

/**
 * Numbers whose symbol stands behind the last of them: `Quyết định số |217|, |218-QĐ/TW|`, `các Nghị định số |59| và
 * |61/2031/NĐ-CP|`. None where the last one is of another type than the word in front: `Nghị quyết 18 và 12-HD/BTCTW`.
 */
export function readSharedSymbol({ text, reading }: Reading, place: NumberPlace, digit: number): Mention[] {
  if (place.start !== digit) return [];
  const starts = [digit];
  let last: DocumentNumber | null = null;
  for (let at = digit; last === null && starts.length < LONGEST_LIST; ) {
    const digits = serialAt(text, at);
    const next = digits === 0 ? at : behindAny(reading, at + digits, LINKS);
    if (digits === 0 || next === at + digits) return [];
    starts.push(next);
    at = next;
    last = readDocumentNumber(text, at);
  }
  const type = last === null ? null : typeWordBefore(text, reading, place.leadEnd, []);
  if (last === null || type === null || !areDocumentSymbols(last.symbols)) return [];
  const symbol = typeSymbol(last.symbols);
  if (symbol === null) return [];
  const word = reading.slice(type.start, type.end);
  const isOfType = text.slice(type.start, type.end) === symbol || typesOfSymbol(symbol).some((other) => readingForm(other.word) === word);
  if (!isOfType) return [];
  const shared = last.code.slice(digitsAt(last.code, 0, LONGEST_SERIAL));
  return starts.map((start, i): Mention => {
    const end = start + digitsAt(text, start, LONGEST_SERIAL);
    const whole = last as DocumentNumber;
    const number = start === whole.start ? whole : { ...whole, start, end, after: end, code: text.slice(start, end) + shared };
    return { start: i === 0 ? type.start : start, end: number.after, type, number, name: null, issuer: null, evidence: 'written' };
  });
}
