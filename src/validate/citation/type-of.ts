import { AMBIGUOUS_TYPE_SYMBOLS, CARRIED_TYPES, DOCUMENT_TYPES, type DocumentType, GENERIC_TYPES } from '../../grammar/document-types.ts';
import { phrasesOf } from '../../recognize/phrases-of.ts';
import { foldKey } from '../../text/fold.ts';

const keysOf = (lines: readonly string[]): ReadonlySet<string> => new Set(phrasesOf(lines).map(foldKey));

const BY_WORD: ReadonlyMap<string, DocumentType> = new Map(DOCUMENT_TYPES.map((type) => [foldKey(type.word), type]));
const BY_SYMBOL: ReadonlyMap<string, readonly DocumentType[]> = new Map(
  DOCUMENT_TYPES.flatMap(({ symbols }) => symbols).map((symbol) => [
    symbol,
    DOCUMENT_TYPES.filter(({ symbols }) => symbols.includes(symbol)).sort((a, b) => a.word.length - b.word.length),
  ]),
);
const CARRIED = keysOf(CARRIED_TYPES);
const GENERIC = keysOf(GENERIC_TYPES);
const AMBIGUOUS: ReadonlySet<string> = new Set(phrasesOf(AMBIGUOUS_TYPE_SYMBOLS));

/** The type that a word names; null for a misspelt one and for an abbreviation that stands for several. */
export function typeOf(word: string): DocumentType | null {
  const named = BY_WORD.get(foldKey(word));
  if (named !== undefined) return named;
  const abbreviated = typesWithSymbol(word);
  return abbreviated.length === 1 ? (abbreviated[0] as DocumentType) : null;
}

/** The types whose documents bear these letters, the plainest first: `KH` is a Kế hoạch before it is a Kế hoạch liên tịch. */
export const typesWithSymbol = (symbol: string): readonly DocumentType[] => BY_SYMBOL.get(symbol) ?? [];

/** Whether a decision or resolution may carry what the word names: its number is the decision's then. */
export const isCarried = (word: string): boolean => CARRIED.has(foldKey(word));

export const isGeneric = (word: string): boolean => GENERIC.has(foldKey(word));

/** Whether the letters begin an issuer's symbol as well: `CĐ` is a telegram or a trade union. */
export const isAmbiguous = (symbol: string): boolean => AMBIGUOUS.has(symbol);

/** Whether two words name one type: `QĐ` and `Quyết định`; `Kế hoạch` also names a `Kế hoạch liên tịch`. Unknown words name any. */
export function isSameType(one: string, other: string): boolean {
  const [a, b] = [typeOf(one), typeOf(other)];
  if (a === null || b === null) return true;
  return a === b || a.word.startsWith(`${b.word} `) || b.word.startsWith(`${a.word} `);
}
