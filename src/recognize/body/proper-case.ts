/** Ordinary case for names printed in capitals, as letterheads and headings have them. */
import { BODY_FIELDS, SMALL_WORDS } from '../../grammar/body-fields.ts';
import { LEVEL_WORDS } from '../../grammar/levels.ts';
import { CASED_NAMES } from '../../grammar/name-words.ts';
import { PLAIN_VERBS } from '../../grammar/predicate-openers.ts';
import { foldInPlace } from '../../text/fold-in-place.ts';
import { isBareSyllable } from './bare-syllable.ts';
import { readWords, type Word } from './words.ts';

const ROMAN = /^[IVX]+$/;

/** A known phrase with the capitals that it has inside a name. */
interface Cased {
  /** Its folded words, parted by spaces. */
  readonly key: string;
  readonly words: readonly string[];
  readonly capitals: readonly boolean[];
}

/** Lines of tables as one text, in which every phrase stands between two “|”. */
interface Table {
  readonly written: string;
  readonly folded: string;
}

/** The known phrases that begin with a word. */
interface Opening {
  readonly alone: Cased | null;
  /** The longer ones under their second word, the longest first. */
  readonly longer: ReadonlyMap<string, readonly Cased[]>;
}

/** A heading asks for a dozen of the thousand phrases: it costs less to look for these than to sort all. */
const openings = new Map<string, Opening>();
/** A hostile text must not fill the memory. */
const MOST_KEPT = 4096;
let names: Table | undefined;
let verbs: Table | undefined;

function tableOf(lines: readonly string[]): Table {
  const written = `| ${lines.join(' | ')} |`;
  return { written, folded: foldInPlace(written) };
}

function openingOf(first: string): Opening {
  const known = openings.get(first);
  if (known !== undefined) return known;
  names ??= tableOf([...SMALL_WORDS, ...LEVEL_WORDS, ...BODY_FIELDS, ...CASED_NAMES]);
  verbs ??= tableOf(PLAIN_VERBS);
  // Of two spellings the later one counts.
  const found = phrasesIn(names, first).reverse();
  // A verb that names a body begins with a capital: `Hội đồng Phổ biến giáo dục pháp luật`.
  for (const verb of phrasesIn(verbs, first))
    if (verb.words.length > 1) found.push({ ...verb, capitals: verb.words.map((_, i) => i === 0) });
  found.sort((a, b) => b.words.length - a.words.length);
  const longer = new Map<string, Cased[]>();
  for (const phrase of found) {
    const [, second] = phrase.words;
    if (second === undefined) continue;
    const others = longer.get(second) ?? [];
    others.push(phrase);
    longer.set(second, others);
  }
  const opening: Opening = { alone: found.find(({ words }) => words.length === 1) ?? null, longer };
  if (openings.size >= MOST_KEPT) openings.clear();
  openings.set(first, opening);
  return opening;
}

function phrasesIn({ written, folded }: Table, first: string): Cased[] {
  const found: Cased[] = [];
  const opening = `| ${first}`;
  for (let at = folded.indexOf(opening); at >= 0; at = folded.indexOf(opening, at + 1)) {
    if (!' ,-'.includes(folded.charAt(at + opening.length))) continue;
    const words = readWords(written.slice(at + 2, written.indexOf(' |', at + 2)));
    const keys = words.map((word) => word.key);
    found.push({ key: keys.join(' '), words: keys, capitals: words.map((word) => word.capital) });
  }
  return found;
}

/** The longest known phrase whose words stand at `at`, whatever stands between them. */
function phraseAt(words: readonly Word[], at: number): Cased | null {
  const { alone, longer } = openingOf((words[at] as Word).key);
  const second = words[at + 1]?.key;
  for (const phrase of (second === undefined ? undefined : longer.get(second)) ?? []) if (standsAt(phrase, words, at)) return phrase;
  return alone;
}

function standsAt(phrase: Cased, words: readonly Word[], at: number): boolean {
  for (let i = 2; i < phrase.words.length; i++) if (words[at + i]?.key !== phrase.words[i]) return false;
  return true;
}

const LEVELS: ReadonlySet<string> = new Set(
  'tỉnh|thành phố|quận|huyện|thị xã|xã|phường|thị trấn|đặc khu|thôn|ấp|khóm|khu phố|tổ dân phố'.split('|'),
);

/** Committees of the Party that a place follows, as it does a level: `HUYỆN ỦY CHƯ PƯH`. */
const COMMITTEES: ReadonlySet<string> = new Set('tỉnh ủy|thành ủy|quận ủy|huyện ủy|thị ủy'.split('|'));

/** `ỦY BAN NHÂN DÂN TỈNH AN GIANG` → `Ủy ban nhân dân tỉnh An Giang`; letter for letter, so that offsets stay. */
export function properCase(upper: string): string {
  const words = readWords(upper.replace(/[()[\]]/g, ' '), 0, 200);
  let cased = '';
  let done = 0;
  let place = false;
  let named = false;
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at);
    const known: Cased | null = place && !endsPlace(words, at, found) ? null : found;
    const length = known?.words.length ?? 1;
    const { gap } = words[at] as Word;
    named = known === null ? (place || named) && (gap === 'space' || gap === 'mark') : COMMITTEES.has(known.key);
    for (let i = 0; i < length; i++) {
      const capital = at + i === 0 || (known?.capitals[i] ?? true);
      const word = words[at + i] as Word;
      cased += upper.slice(done, word.start) + inCase(word, upper.slice(word.start, word.end), capital, named);
      done = word.end;
    }
    place = known !== null && LEVELS.has(known.key);
    at += length;
  }
  return cased + upper.slice(done);
}

/** `named`: of the name of a place, “ĐẮK LẮK”, “KRÔNG BÚK”, whose words are no Vietnamese syllables and no abbreviations either. */
function inCase(word: Word, text: string, capital: boolean, named: boolean): string {
  if (isAbbreviation(word, text) && !(named && SPOKEN.test(word.bare) && !ROMAN.test(text))) return text;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  return capital ? text.charAt(0) + lower.slice(1) : lower;
}

/** What has a vowel and two letters more may be spoken: “kbang”, not “brvt”, “tu”. */
const SPOKEN = /^(?=.*[aeiouy]).{3,}$/;

/** `THPT`, `UBND`, and numbers: `XVI`. */
function isAbbreviation(word: Word, text: string): boolean {
  const { lexeme } = word;
  lexeme.isSyllable ??= isBareSyllable(lexeme.bare);
  return text.length > 1 && (!lexeme.isSyllable || (ROMAN.test(text) && text !== 'VI' && text !== 'XI'));
}

/** A place's name has a capital in every word, also where a word of it is a known one (`xã Đoàn Kết`). */
function endsPlace(words: readonly Word[], at: number, known: Cased | null): boolean {
  if (known === null) return false;
  const names = known.words.length > 1 && known.capitals[0] === true;
  return names || LEVELS.has(known.key) || known.key === 'và' || (words[at] as Word).gap !== 'space';
}
