/** Whether a body's name begins at a word, and of which kind. */
import { BODY_FIELDS } from '../../grammar/body-fields.ts';
import { ABBREVIATED_HEADS, HEAD_NOUNS, type HeadKind, NOT_A_HEAD, QUANTIFIERS } from '../../grammar/head-nouns.ts';
import { LEVEL_WORDS } from '../../grammar/levels.ts';
import { once } from '../../text/once.ts';
import { OPENERS } from './opener-phrases.ts';
import { honorificLength, mayBeginPerson, readPerson } from './person.ts';
import { compilePhrases, compileTagged, type PhraseTable } from './phrases.ts';
import { beginsWithDigit, type Word } from './words.ts';

export interface Head {
  readonly kind: HeadKind | 'person';
  /** Index of the head noun's first word, after a counting word or an honorific. */
  readonly noun: number;
  /** Index behind the head noun. */
  readonly end: number;
  readonly counted: boolean;
}

const HEADS = compileTagged(Object.entries(HEAD_NOUNS) as [HeadKind, readonly string[]][]);
const ABBREVIATED = compileTagged(Object.entries(ABBREVIATED_HEADS) as [HeadKind, readonly string[]][]);
const EXCEPTIONS = once(
  (): ReadonlyMap<string, PhraseTable> => new Map(Object.entries(NOT_A_HEAD).map(([noun, next]) => [noun, compilePhrases([next].flat())])),
);
/** No longer noun has exceptions, or is read by what stands behind it. */
const LONGEST_AMBIGUOUS = 3;
const COUNTING = compilePhrases(QUANTIFIERS);
const LEVELS = compilePhrases(LEVEL_WORDS);
const FIELDS = compilePhrases(BODY_FIELDS);
/** What an honorific may stand before besides a name: `đồng chí Bí thư`, `các đồng chí lãnh đạo`. */
const OFFICES: ReadonlySet<string> = new Set(['title', 'people', 'job']);
const isNumber = (key: string): boolean => key.length <= 4 && beginsWithDigit(key) && /^\d{1,4}$/.test(key);

/** Units that are numbered: `Tổ 3`, `Đội 2`. */
const NUMBERED = new Set(['tổ', 'nhóm', 'đội', 'đoàn', 'khối', 'lớp', 'cụm', 'khoa', 'ban', 'xưởng', 'chuyền']);
/** Units that exist for a task, so that a verb makes their name: `Đoàn kiểm tra`, `Tổ khảo sát`. */
const TASK_UNITS = new Set(['tổ', 'nhóm', 'đội', 'đoàn', 'ban']);
/** Units that take any name: `Tổ liên gia tự quản`, `Đội tình nguyện`. */
const NAMED_AFTER_ANYTHING = new Set(['tổ', 'đội', 'cụm']);
/** Units that stand alone for the one that is meant: “Sở có trách nhiệm …”, “Trường tổ chức …”. */
const STANDING_UNITS = new Set(['bộ', 'sở', 'phòng', 'cục', 'viện', 'trường', 'khoa', 'ban', 'tổ', 'đội', 'trạm', 'ngành', 'hội']);
/** What a list of units goes on with: `Sở, ban, ngành`. */
const LISTED_UNITS = new Set(['ban', 'ngành', 'bộ', 'sở', 'phòng', 'hội', 'đoàn', 'tổ', 'khoa', 'đài']);

/** The head of a name that begins at `at`; it is read once for each word. */
export function headAt(words: readonly Word[], at: number): Head | null {
  const word = words[at];
  if (word === undefined) return null;
  if (word.head === undefined) word.head = mayBeginHead(word) ? readHead(words, at) : null;
  return word.head;
}

/** Whether the word itself, whatever stands behind it, lets a name begin; most words of a text do not. */
export function mayBeginHead(word: Word): boolean {
  const { lexeme } = word;
  lexeme.beginsHead ??=
    HEADS.begins(word) || COUNTING.begins(word) || ABBREVIATED.begins(word) || mayBeginPerson(word) || isNumber(lexeme.key);
  return lexeme.beginsHead;
}

function readHead(words: readonly Word[], at: number): Head | null {
  const counting = countingWords(words, at);
  const noun = at + counting;
  const counted = counting > 0;
  const honorific = honorificLength(words, at);
  if (honorific > 0) {
    const office = headAt(words, at + honorific);
    if (office !== null && OFFICES.has(office.kind)) return { ...office, counted: false };
  }
  const person = readPerson(words, at, honorific);
  if (person?.honorific) return { kind: 'person', noun: person.name, end: person.end, counted: false };
  if (!isContinued(words[noun], counted) || isShare(words, at, noun)) return null;
  const abbreviated = words[noun]?.capital ? ABBREVIATED.find(words, noun) : null;
  if (abbreviated !== null && isUpper(words, noun, noun + abbreviated.length)) {
    return { kind: abbreviated.tag, noun, end: noun + abbreviated.length, counted };
  }
  const found = HEADS.find(words, noun);
  if (found !== null) {
    const end = noun + found.length;
    const kind = kindInContext(words, noun, end, found.tag, counted);
    return kind === null ? null : { kind, noun, end, counted };
  }
  return person === null || counted ? null : { kind: 'person', noun: person.name, end: person.end, counted };
}

/** How many words of counting stand at `at`: `các`, `toàn thể`, `16`. */
export function countingWords(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined) return 0;
  if (isNumber(word.key)) return 1;
  let length = COUNTING.match(words, at);
  if (length > 0 && isNumber(words[at + length]?.key ?? '')) length++;
  return length;
}

export function isLevelWord(words: readonly Word[], at: number): boolean {
  return LEVELS.match(words, at) > 0;
}

/** A field in small letters right behind its head: `phòng nội vụ`. */
export function fieldLength(words: readonly Word[], at: number): number {
  return FIELDS.match(words, at);
}

function kindInContext(words: readonly Word[], noun: number, end: number, kind: HeadKind, counted: boolean): HeadKind | null {
  const next = words[end];
  const follows = next !== undefined && (next.gap === 'space' || next.gap === 'mark');
  const key = end - noun <= LONGEST_AMBIGUOUS && (follows || kind === 'title') ? keyOf(words, noun, end) : '';
  // “Ban Hành chính” is a body, “Ban hành” is not; “Bộ Luật” is none in either case.
  const excepted = follows && (EXCEPTIONS().get(key)?.match(words, end) ?? 0) > 0;
  if (excepted && !(next.capital && (key === 'ban' || key === 'phòng'))) return null;
  const named = follows && (next.capital || isLevelWord(words, end));
  switch (kind) {
    case 'unit':
      // “P. Đào tạo”, “P.CTHSSV”; a lone letter is no Phòng.
      if (key === 'p') return next?.gap === 'mark' && next.capital && (words[noun] as Word).capital ? 'unit' : null;
      if (counted) return 'group';
      return isNamedUnit(words, noun, end, named) ? 'unit' : listsUnits(words, noun, end);
    case 'counted':
      if (counted) return 'group';
      // “Cấp huyện tổ chức …”: a level stands for its authorities.
      return key === 'cấp' && follows && isLevelWord(words, end) && (words[noun] as Word).capital ? 'level' : null;
    case 'level':
      // “Đối với xã, phường, thị trấn”
      if (counted || (next?.gap === 'comma' && !next.capital && isLevelWord(words, end))) return 'level';
      return follows && (next.capital || isNumber(next.key)) && (words[noun] as Word).capital ? 'level' : null;
    case 'verbal':
      return named || isLedBody(words, end) || isListedOffice(words, noun, end) ? 'title' : null;
    case 'title':
      if (key === 'trưởng' || key === 'phó')
        return named || counted || countingWords(words, end) > 0 || pairsTitles(words, end) ? 'title' : null;
      if (key === 'đại diện') return headAt(words, end) === null ? null : 'title';
      return 'title';
    case 'job':
      if (named || next === undefined || next.gap === 'colon' || follows === (OPENERS.find(words, end) !== null)) return 'job';
      // “phối hợp với văn thư và Liên đội …”, “Kế toán, bảo vệ: …”
      if (next.gap === 'comma') return headAt(words, end)?.kind === 'job' ? 'job' : null;
      return next.key === 'và' && headAt(words, end + 1) !== null ? 'job' : null;
    default:
      return kind;
  }
}

function isNamedUnit(words: readonly Word[], noun: number, end: number, named: boolean): boolean {
  if (named) return true;
  const key = (words[noun] as Word).key;
  const next = words[end];
  if (next === undefined || (next.gap !== 'space' && next.gap !== 'mark')) return false;
  if (NUMBERED.has(key) && (beginsWithDigit(next.key) || next.key === 'số')) return true;
  if (FIELDS.match(words, end) > 0) return true;
  const verb = OPENERS.find(words, end) !== null;
  if (verb && TASK_UNITS.has(key)) return true;
  if (!verb && NAMED_AFTER_ANYTHING.has(key) && (words[noun] as Word).capital) return true;
  return verb && STANDING_UNITS.has(key) && (words[noun] as Word).capital;
}

/** `Sở, ban, ngành`, `phòng, ban` without a counting word. */
function listsUnits(words: readonly Word[], noun: number, end: number): HeadKind | null {
  const next = words[end];
  if (next === undefined || (next.gap !== 'comma' && next.gap !== 'slash')) return null;
  return end === noun + 1 && LISTED_UNITS.has(next.key) && !next.capital ? 'group' : null;
}

/** `Lãnh đạo các phòng`, `Lãnh đạo, chuyên viên Phòng Nội vụ`; not “Lãnh đạo, chỉ đạo …”. */
function isLedBody(words: readonly Word[], end: number): boolean {
  const next = words[end];
  if (next === undefined) return false;
  if (next.gap === 'space') return headAt(words, end) !== null;
  return next.gap === 'comma' && headAt(words, end)?.kind === 'people';
}

/** `Văn phòng, Thanh tra, các phòng`: with a capital between commas the noun stands for the body that is meant. */
function isListedOffice(words: readonly Word[], noun: number, end: number): boolean {
  const { capital, gap } = words[noun] as Word;
  const next = words[end];
  return capital && gap === 'comma' && (next === undefined || next.gap === 'comma' || next.key === 'và');
}

/** `Trưởng, Phó các phòng`. */
function pairsTitles(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return next !== undefined && next.gap === 'comma' && (next.key === 'phó' || next.key === 'trưởng');
}

function isContinued(word: Word | undefined, counted: boolean): boolean {
  return word !== undefined && (!counted || word.gap === 'space' || word.gap === 'mark');
}

/** “100% hộ dân”: a target, not somebody. */
function isShare(words: readonly Word[], at: number, noun: number): boolean {
  return words[noun]?.gap === 'mark' && isNumber((words[noun - 1] as Word | undefined)?.key ?? '') && noun > at;
}

function isUpper(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(words[i] as Word).upper) return false;
  return true;
}

export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]?.key ?? '';
  for (let i = from + 1; i < to; i++) key += ` ${(words[i] as Word).key}`;
  return key;
}
