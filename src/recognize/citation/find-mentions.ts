import { digitsAt } from '../../text/digits-at.ts';
import type { Reading } from './body-words.ts';
import type { LocalSpan } from './citation-match.ts';
import { type DocumentNumber, readDocumentNumber, readWildNumber } from './document-number.ts';
import { findLawMentions } from './law-mentions.ts';
import type { Mention } from './mention.ts';
import { type NumberPlace, placeOfNumber } from './number-place.ts';
import { areDocumentSymbols, typeSymbol } from './number-symbols.ts';
import { typeFartherBack, typeInFront } from './number-type.ts';
import { readSharedSymbol } from './shared-symbol.ts';
import { readShortMention, type ShortMention } from './short-mention.ts';

export interface FoundMentions {
  readonly mentions: readonly Mention[];
  readonly shortForms: readonly ShortMention[];
  readonly looseNumbers: readonly LocalSpan[];
}

/** A loop unwraps the slice of the document that a paragraph is at each letter, a pattern once. */
const DIGIT = /\d/g;
/** Of a longer run of digits the rest is looked at again. */
const LONGEST_RUN = 40;
/** Only letters to companies bear numbers of any style; elsewhere a strange number is none. */
const HOUSE_STYLE = /(?:văn bản|công văn|vb|cv)$/;
/** What else has a number with letters: a form, a plot of land, an account, a standard (`QCVN 01:2031/BYT`). */
const OTHER_NUMBERED =
  /(?:mẫu|biểu|phụ lục|tài khoản|điện thoại|hóa đơn|nhà|thửa|lô|gói thầu|biển|ký hiệu|bản vẽ|phiếu|tờ|bản đồ|đường)(?: số)?:? ?$|\d:$/;
const LIST_LINK = /^(?: ?[,;] ?| )?(?:(?:và|hoặc|cùng|cùng với) )?(?:các )?(?:s[ốôó] ?:? ?)?$/;
const NEXT_NUMBER = /(?:[;,] ?(?:và )?| và )s[ốôó] ?:? ?$/;
const OWN_NUMBER = /^s[ốôó] ?:? ?$/;
const SENTENCE_END = /\.(?: |$)/;
const MAX_LIST_GAP = 600;

/** Whether the words in front of a number, in reading form, say that it is no instrument's. */
export const isOtherNumbered = (reading: string, { start }: Pick<NumberPlace, 'start'>): boolean =>
  OTHER_NUMBERED.test(reading.slice(Math.max(0, start - 24), start));

/** `Công văn số 12/STC-NS và |15/STC-NS|`: letters that name no type are an office's. */
const isOfOneOffice = ({ number }: Mention, { symbols }: DocumentNumber): boolean =>
  number !== null && symbols.length > 0 && symbols.join(' ') === number.symbols.join(' ');

/** A number that shares the type word of the one before: `Quyết định số 41-QĐ/TW, |42-QĐ/TW|`, `…; |số 942/QĐ-TTg| …`. */
function isNextOfList({ reading }: Reading, previous: Mention | undefined, place: NumberPlace, number: DocumentNumber): boolean {
  if (
    previous === undefined ||
    !(areDocumentSymbols(number.symbols) || isOfOneOffice(previous, number)) ||
    place.start - previous.end > MAX_LIST_GAP
  )
    return false;
  // `Quyết định số 12/QĐ-UBND, 45/KH-UBND`: the second is no decision.
  const type = typeSymbol(number.symbols);
  if (type !== null && type !== typeSymbol(previous.number?.symbols ?? [])) return false;
  const between = reading.slice(previous.end, place.start);
  if (LIST_LINK.test(between)) return between.trim() !== '';
  if (!place.hasNumberWord || SENTENCE_END.test(between)) return false;
  return NEXT_NUMBER.test(between);
}

type Parts = Pick<Mention, 'start' | 'type'> & Partial<Pick<Mention, 'name' | 'issuer' | 'evidence'>>;

const mentionOf = (number: DocumentNumber, { start, type, name = null, issuer = null, evidence = 'written' }: Parts): Mention => ({
  start,
  end: number.after,
  type,
  number,
  name,
  issuer,
  evidence: number.ocr ? 'ocr' : evidence,
});

/** The mention whose number holds the digit at `digit`. */
function readNumbered(source: Reading, place: NumberPlace, number: DocumentNumber | null, previous: Mention | undefined): Mention | null {
  const { text, reading } = source;
  if (number === null && !place.hasNumberWord) return null;
  const type = typeInFront(source, place, number?.symbols ?? []);
  if (type !== null) {
    if (number !== null) return mentionOf(number, { start: type.start, type, evidence: type.evidence });
    if (!HOUSE_STYLE.test(reading.slice(type.start, type.end))) return null;
    const wild = readWildNumber(text, place.start);
    return wild === null ? null : mentionOf(wild, { start: type.start, type });
  }
  if (number === null || isOtherNumbered(reading, place)) return null;
  if (isNextOfList(source, previous, place, number)) {
    const { type: shared, issuer } = previous as Mention;
    return mentionOf(number, { start: place.hasNumberWord ? place.leadEnd + 1 : place.start, type: shared, issuer });
  }
  const distant = place.hasNumberWord ? typeFartherBack(source, place) : null;
  if (distant === null) return null;
  const { type: far, name, issuer } = distant;
  return mentionOf(number, { start: far.start, type: far, name, issuer });
}

/** Where the next digit stands from `from` on, the length of the text where none does. */
export function nextDigit(text: string, from: number): number {
  DIGIT.lastIndex = from;
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : text.length;
}

/** `firstDigit`: where the first digit of the text stands, its length where none does. */
export function findMentions(source: Reading, firstDigit: number): FoundMentions {
  const { text, reading } = source;
  const laws = findLawMentions(source);
  const lawNumbers = laws.mentions.length === 0 ? NO_NUMBERS : laws.mentions.map((law) => law.number).filter((number) => number !== null);
  const numbered: Mention[] = [];
  const shortForms: ShortMention[] = [...laws.shortForms];
  const looseNumbers: LocalSpan[] = [];
  let consumed = 0;
  let nextLaw = 0;

  for (let digit = firstDigit; digit < text.length; digit = nextDigit(text, digit + digitsAt(text, digit, LONGEST_RUN))) {
    while ((lawNumbers[nextLaw]?.after ?? Number.POSITIVE_INFINITY) <= digit) nextLaw++;
    if (digit < consumed || digit >= (lawNumbers[nextLaw]?.start ?? text.length)) continue;
    const place = placeOfNumber(source, digit);
    const number = readDocumentNumber(text, place.start);
    const mention = readNumbered(source, place, number, numbered.at(-1));
    if (mention !== null) {
      numbered.push(mention);
      consumed = mention.end;
    } else if (number === null) {
      const short = readShortMention(source, place, digit);
      const shared = short === null ? [] : readSharedSymbol(source, place, digit);
      if (shared.length > 0) numbered.push(...shared);
      else if (short !== null) shortForms.push(short);
      consumed = shared.at(-1)?.end ?? short?.end ?? consumed;
    } else {
      consumed = number.after;
      const isOwn = place.start < 8 && OWN_NUMBER.test(reading.slice(0, place.start));
      if (!isOwn && areDocumentSymbols(number.symbols) && !isOtherNumbered(reading, place))
        looseNumbers.push({ start: place.start, end: number.end });
    }
  }
  return {
    mentions: laws.mentions.length === 0 ? numbered : [...laws.mentions, ...numbered].sort(inOrder),
    // To sort takes room however few they are.
    shortForms: shortForms.length > 1 ? shortForms.sort(inOrder) : shortForms,
    looseNumbers,
  };
}

const NO_NUMBERS: readonly DocumentNumber[] = [];

const inOrder = (a: LocalSpan, b: LocalSpan): number => a.start - b.start;
