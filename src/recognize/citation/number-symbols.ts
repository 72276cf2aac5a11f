import { DOCUMENT_TYPES } from '../../grammar/document-types.ts';
import { ISSUER_SYMBOLS } from '../../grammar/issuer-symbols.ts';
import { isDigit } from '../../text/letters.ts';
import { once } from '../../text/once.ts';
import { phraseSet } from '../phrase-set.ts';

const TYPE_SYMBOLS = once((): ReadonlySet<string> => new Set(DOCUMENT_TYPES.flatMap((type) => type.symbols)));
const KNOWN_ISSUERS = phraseSet(ISSUER_SYMBOLS);

/** How many digits a symbol ends with, at most `most`. */
function digitsAtEnd(symbol: string, most: number): number {
  let digits = 0;
  while (digits < most && isDigit(symbol.charCodeAt(symbol.length - 1 - digits))) digits++;
  return digits;
}

/** The letters without a term (`QH15`). */
const plain = (symbol: string): string => symbol.slice(0, symbol.length - digitsAtEnd(symbol, 4));

const isTypeSymbol = (symbol: string): boolean => TYPE_SYMBOLS().has(symbol);

/** Liên tịch, liên ngành: `TTLT`, `HDLN`. */
const isJointType = (symbol: string): boolean => symbol.endsWith('LT') || symbol.endsWith('LN');

/** `QĐUBND`, where the hyphen was lost, is two groups. */
function splitGlued(symbol: string): readonly string[] {
  for (let length = 2; length < symbol.length - 1 && length < 6; length++) {
    if (isTypeSymbol(symbol.slice(0, length)) && KNOWN_ISSUERS.has(symbol.slice(length)))
      return [symbol.slice(0, length), symbol.slice(length)];
  }
  return [symbol];
}

function groupsOf(symbols: readonly string[]): readonly string[] {
  const groups: string[] = [];
  for (const symbol of symbols) groups.push(...splitGlued(plain(symbol)));
  return groups;
}

/** The group that abbreviates the type, null in a công văn of the State, which has none. */
export const typeSymbol = (symbols: readonly string[]): string | null => groupsOf(symbols).find(isTypeSymbol) ?? null;

/** The groups that name who issued: all but the first one that names a type. */
export function issuerSymbols(symbols: readonly string[]): readonly string[] {
  const groups = groupsOf(symbols);
  const type = groups.findIndex(isTypeSymbol);
  return groups.filter((_, index) => index !== type);
}

/** Signed by several: `TTLT-BTC-BNV`, `QC/BTCTU-BDVTU`; not an issuer with its unit (`UBND-VX`). */
export function isJoint(symbols: readonly string[], issuers = issuerSymbols(symbols)): boolean {
  return issuers.filter((symbol) => KNOWN_ISSUERS.has(symbol)).length > 1 || symbols.some(isJointType);
}

/** Letters that only a document's number has: an abbreviated type with an issuer, or a known issuer. */
export function areDocumentSymbols(symbols: readonly string[]): boolean {
  const groups = groupsOf(symbols);
  return groups.length > 1 ? groups.some(isTypeSymbol) : groups.some((group) => KNOWN_ISSUERS.has(group));
}

/** Length of a footnote's number glued to an issuer that has none: `TW1`; the term in `QH15` is no footnote. */
export function footnoteIn(symbol: string): number {
  const digits = digitsAtEnd(symbol, 2);
  const issuer = symbol.slice(0, symbol.length - digits);
  return digits > 0 && KNOWN_ISSUERS.has(issuer) && !issuer.endsWith('QH') ? digits : 0;
}
