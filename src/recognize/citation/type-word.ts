import {
  DOCUMENT_TYPES,
  type DocumentType,
  NUMBER_NAMED_ABBREVIATIONS,
  NUMBER_NAMED_TYPES,
  TYPE_ABBREVIATIONS,
} from '../../grammar/document-types.ts';
import { bareKey } from '../../text/fold.ts';
import { isSmall } from '../../text/letters.ts';
import { compilePhrases } from './phrases.ts';
import { readingForm } from './reading-form.ts';

export interface TypeWord {
  readonly start: number;
  readonly end: number;
  /** Read through a misread or misspelt letter: `Quyêt định`, `Kế luận`. */
  readonly evidence: 'written' | 'ocr';
}

const TYPES = compilePhrases(
  DOCUMENT_TYPES.map((type) => type.word),
  readingForm,
);
const ABBREVIATIONS = compilePhrases(TYPE_ABBREVIATIONS);
const NUMBER_NAMED = compilePhrases(NUMBER_NAMED_TYPES, readingForm);
const NAMED_ABBREVIATIONS = compilePhrases(NUMBER_NAMED_ABBREVIATIONS);

const word = (start: number, end: number, evidence: TypeWord['evidence'] = 'written'): TypeWord => ({ start, end, evidence });

/** At most one letter of the other: missing, added or changed. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

/** The types that a symbol abbreviates. */
export const typesOfSymbol = (symbol: string): DocumentType[] => DOCUMENT_TYPES.filter(({ symbols }) => symbols.includes(symbol));

const TWO_WORDS = /[\p{L}\p{M}]{2,8} [\p{L}\p{M}]{2,8}$/u;

/** A type word that lost a letter or a diacritic, believed where the symbol of its number says which type it is. */
function misspeltBefore(reading: string, end: number, symbols: readonly string[]): TypeWord | null {
  if (symbols.length === 0) return null;
  const written = TWO_WORDS.exec(reading.slice(Math.max(0, end - 20), end))?.[0];
  if (written === undefined) return null;
  const bare = bareKey(written);
  for (const symbol of symbols) {
    for (const type of typesOfSymbol(symbol)) {
      const right = bareKey(type.word);
      if (bare === right) return word(end - written.length, end, 'ocr');
      if (isOneLetterOff(bare, right)) return word(end - written.length, end);
    }
  }
  return null;
}

/** The type word that ends at `end`, in front of a number with these letters. */
export function typeWordBefore(text: string, reading: string, end: number, symbols: readonly string[]): TypeWord | null {
  const known = TYPES.endingAt(reading, end);
  if (known > 0) return word(end - known, end);
  const abbreviated = ABBREVIATIONS.endingAt(text, end);
  if (abbreviated > 0) return word(end - abbreviated, end);
  return misspeltBefore(reading, end, symbols);
}

/** The type word that ends at `end`, in front of a number without letters. */
export function numberNamedTypeBefore(text: string, reading: string, end: number): TypeWord | null {
  const known = NUMBER_NAMED.endingAt(reading, end);
  // One that is more than its first words is another type: “Biên bản” is no “bản”.
  if (known > 0) return TYPES.endingAt(reading, end) > known ? null : word(end - known, end);
  const abbreviated = NAMED_ABBREVIATIONS.endingAt(text, end);
  return abbreviated > 0 ? word(end - abbreviated, end) : null;
}

/** Length of the type word that starts at `offset`, 0 if none. */
export const typeWordAt = (reading: string, offset: number): number => TYPES.startingAt(reading, offset);

/** Tên loại as written, its initial a capital; a heading's capitals are lowered, an abbreviation's not. */
export function typeName(written: string): string {
  const isHeading =
    !isSmall(written.charCodeAt(1)) && written === written.toUpperCase() && TYPES.startingAt(readingForm(written), 0) === written.length;
  return written.slice(0, 1).toUpperCase() + (isHeading ? written.slice(1).toLowerCase() : written.slice(1));
}
