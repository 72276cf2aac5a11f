import { LAW_NAME_ENDS, LAW_NAMES, NO_LAW_BEHIND, NO_LAW_NAME } from '../../grammar/law-names.ts';
import { isWordEdge } from '../../text/boundary.ts';
import { endAt } from '../../text/exec-at.ts';
import { holdsOneOf } from '../../text/guarded.ts';
import { hasCapitalPair } from '../../text/is-capitals.ts';
import { isCapital } from '../../text/letters.ts';
import { beginsName, type Reading } from './body-words.ts';
import type { LocalSpan } from './citation-match.ts';
import { compilePhrases } from './phrases.ts';
import { readingForm } from './reading-form.ts';

/** A law, code or ordinance by name, or the constitution. */
export interface LawName {
  readonly type: LocalSpan;
  /** Null where the type alone is the name: `Hiến pháp năm 2013`. */
  readonly name: LocalSpan | null;
  readonly end: number;
  /** Named with an abbreviation that the plan must have explained: `Luật PCCC và CNCH`. */
  readonly abbreviated: boolean;
}

const LAW_WORD = /(?:bộ luật|luật|pháp lệnh|hiến pháp) /g;
/** One of them stands in every match. */
const LAW_SYLLABLES = ['luật ', 'pháp '];
const NAMES = compilePhrases(LAW_NAMES, readingForm);
const COMPOUNDS = compilePhrases(NO_LAW_BEHIND);
const NO_NAME = compilePhrases(NO_LAW_NAME);
const NAME_ENDS = compilePhrases(LAW_NAME_ENDS);
const COUNTRY = /nước cộng hòa xã hội chủ nghĩa việt nam/y;
const YEAR = /(?:năm )?(?:19|20)\d{2}/y;
/** What ends `sửa đổi, bổ sung một số điều của Luật … và Luật …`, which names laws with commas and `và`. */
const AMENDING_END = / (?:số|ngày) \d| năm \d{4}|, ngày \d|[;()]|\.(?: |$)|\.\.|, (?:nghị|quyết định|thông tư|chỉ thị|pháp lệnh) /;
const MARK = /[;:()“”"/]|\.(?: |\.|$)/;
const CLOSED = /^(?: ?$| ?[;.()”"]| (?:năm|ngày|số) |, ngày )/;
/** `(sửa đổi)`, `(sửa đổi, bổ sung năm 2019)` belongs to the name that it follows. */
const REVISED = / \((?:sửa đổi|bổ sung)[^()]{0,60}\)/y;
const LIST_GOES_ON = /^, (?:các|những|và) /;
const ABBREVIATION = /(?<![\p{L}\p{Nd}])(?!(?:UBND|HĐND|MTTQ)(?!\p{L}))\p{Lu}{2,}(?![\p{L}\p{Nd}])/u;
const MAX_AMENDING = 400;
const MAX_NAME = 160;

/** Length of a name that the table does not have: a capital opens it, a mark or a word that cannot stand in it ends it. */
function unknownName({ text, reading }: Reading, start: number): number {
  // “Pháp lệnh 34”, “Luật 64/2031/QH16”: a number is no name.
  if (!isCapital(text.charCodeAt(start)) || NO_NAME.startingAt(reading, start) > 0) return 0;
  const stretch = reading.slice(start, start + MAX_NAME);
  const mark = stretch.search(MARK);
  let end = mark < 0 ? stretch.length : mark;
  for (let space = stretch.indexOf(' '); space >= 0 && space < end; space = stretch.indexOf(' ', space + 1)) {
    if (NAME_ENDS.startingAt(stretch, space + 1) > 0) end = space;
  }
  const comma = stretch.indexOf(',');
  // A comma inside is believed only where a date, a number or a mark closes the whole.
  if (
    comma >= 0 &&
    comma < end &&
    (beginsName(text, start + comma + 2) || LIST_GOES_ON.test(stretch.slice(comma, comma + 8)) || !CLOSED.test(stretch.slice(end, end + 6)))
  )
    end = comma;
  return stretch.slice(0, end).trimEnd().replace(/,$/, '').length;
}

function nameEnd(source: Reading, type: LocalSpan, start: number): number {
  const { text, reading } = source;
  if (reading.startsWith('sửa đổi', start) || reading.startsWith('bổ sung', start)) {
    const stretch = reading.slice(start, start + MAX_AMENDING);
    const end = stretch.search(AMENDING_END);
    return start + (end < 0 ? stretch.length : end);
  }
  const known = NAMES.startingAt(reading, start);
  if (known === 0) return start + unknownName(source, start);
  // In small letters throughout, `luật đất đai` is law in general.
  return beginsName(text, type.start) || beginsName(text, start) || reading.startsWith('bộ luật', type.start) ? start + known : start;
}

const isAbbreviated = (name: string): boolean => hasCapitalPair(name) && ABBREVIATION.test(name);

/** The law that is named at the word `type`, null where the word is no law's. */
function readLaw(source: Reading, type: LocalSpan): LawName | null {
  const { text, reading } = source;
  const start = type.end + 1;
  if (reading.startsWith('hiến pháp', type.start)) {
    const end = endAt(COUNTRY, reading, start);
    if (end > 0) return { type, name: { start, end }, end, abbreviated: false };
    return endAt(YEAR, reading, start) > 0 ? { type, name: null, end: type.end, abbreviated: false } : null;
  }
  const end = nameEnd(source, type, start);
  if (end === start) return null;
  const isKnown = NAMES.startingAt(reading, start) === end - start;
  return {
    type,
    name: { start, end },
    end: reading.startsWith(' (', end) ? Math.max(end, endAt(REVISED, reading, end)) : end,
    abbreviated: !isKnown && isAbbreviated(text.slice(start, end)),
  };
}

/** Every law named in the text; `Luật số 64/2031/QH16` is found by its number instead. */
export function findLaws(source: Reading): LawName[] {
  const { reading } = source;
  const laws: LawName[] = [];
  if (!holdsOneOf(reading, LAW_SYLLABLES)) return laws;
  LAW_WORD.lastIndex = 0;
  for (let found = LAW_WORD.exec(reading); found !== null; found = LAW_WORD.exec(reading)) {
    const start = found.index;
    if (!isWordEdge(reading, start) || COMPOUNDS.endingAt(reading, start - 1) > 0) continue;
    const law = readLaw(source, { start, end: start + found[0].length - 1 });
    if (law === null) continue;
    laws.push(law);
    LAW_WORD.lastIndex = Math.max(LAW_WORD.lastIndex, law.end);
  }
  return laws;
}
