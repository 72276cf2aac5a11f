import type { BodyKind } from '../../grammar/citation-bodies.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { startsWithOneOf } from '../../text/guarded.ts';
import { isCapital } from '../../text/letters.ts';
import { type Join, joinByDash, joinByWord } from './body-joins.ts';
import {
  beginsName,
  bodyHeadAt,
  endWordAt,
  FIELDS,
  kindOfHead,
  NAME_WORDS,
  NOUNS,
  type Reading,
  SUBJECTS,
  wordLength,
} from './body-words.ts';
import type { LocalSpan } from './citation-match.ts';
import { typeWordAt } from './type-word.ts';

export interface Body extends LocalSpan {
  /** Behind an apposition or parent body that the name leaves out. */
  readonly after: number;
}

/** A name as far as it has been read. */
export interface BodyWalk {
  readonly source: Reading;
  readonly start: number;
  readonly limit: number;
  /** The number is one of several issuers, so that `,` and `và` join bodies. */
  readonly joint: boolean;
  /** The latest head noun; a body may stand inside another's name: `Giám đốc |Sở …`. */
  head: string;
  kind: BodyKind;
  /** Behind the latest head noun. */
  headEnd: number;
  end: number;
  /** Behind the last word that is certainly of the name. */
  solid: number;
  after: number;
  readonly readOther: (start: number, joint: boolean) => Body | null;
}

const MAX_WORDS = 32;
/** Bodies that one name may join, one behind the other. */
const MAX_JOINED = 5;
const FIELD_HEADS = ['bộ', 'sở', 'phòng', 'thanh tra'];
/** Behind a proper name ordinary words are the sentence's: `Trường THPT Nguyễn Trãi |đăng tải …`. */
const PROPER_NAME = / \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;
/** The first syllable of a field, whose second is small: `Sở Giáo |dục - Đào |tạo`. */
const FIELD_OPENED = /(?:^|[,-]| và) \p{Lu}\p{Ll}*$/u;
const SHORTENED_LEVEL = /^(?:tp|tx|q|p|h)$/;

/** `Sở |Nội vụ`, `Trưởng phòng |Nội vụ`. */
const takesField = (head: string): boolean => head.endsWith('phòng') || startsWithOneOf(head, FIELD_HEADS);

function take(walk: BodyWalk, end: number): true {
  walk.end = end;
  walk.solid = end;
  return true;
}

function openName(source: Reading, start: number, limit: number, joint: boolean, depth: number): BodyWalk | null {
  const { text, reading } = source;
  const head = bodyHeadAt(source, start);
  // An unknown name needs a capital and must not be an instrument's type: `của Nghị định …`.
  if (head === 0 && (!isCapital(text.charCodeAt(start)) || typeWordAt(reading, start) > 0)) return null;
  const end = start + (head === 0 ? wordLength(text, start) : head);
  if (end === start || end > limit) return null;
  const words = reading.slice(start, start + head);
  const readOther = (at: number, joined: boolean): Body | null =>
    depth < MAX_JOINED ? readBody(source, at, limit, joined, depth + 1) : null;
  return { source, start, limit, joint, head: words, kind: kindOfHead(words), headEnd: end, end, solid: end, after: end, readOther };
}

/** A head noun inside the name: `Văn phòng |Ủy ban nhân dân …`, `Ban Thường vụ |Tỉnh ủy`. */
function takeInnerHead(walk: BodyWalk, next: number): boolean {
  const { source, kind } = walk;
  const { text, reading } = source;
  const inner = bodyHeadAt(source, next);
  if (inner === 0 || endWordAt(source, next, kind) > 0) return false;
  if (kind !== 'office' && !beginsName(text, next) && NAME_WORDS.startingAt(reading, next) === 0) return false;
  if (kind === 'free' && !beginsName(text, next)) return false;
  walk.head = reading.slice(next, next + inner);
  if (kind !== 'free') walk.kind = kindOfHead(walk.head);
  walk.headEnd = next + inner;
  return take(walk, walk.headEnd);
}

/** `Ban Chỉ đạo Trung ương |về chuyển đổi số| về việc …`: before a second `về` the first one is the committee's own. */
const COMMITTEE_TOPIC = /^về [^;.:()“"\d]{3,140}?(?= (?:về|v\/v) )/;

function committeeTopic({ source: { reading }, start, limit }: BodyWalk, next: number): number {
  if (!reading.startsWith('về ', next) || !reading.startsWith('ban chỉ đạo', start)) return 0;
  return COMMITTEE_TOPIC.exec(reading.slice(next, Math.min(limit, next + 160)))?.[0].length ?? 0;
}

/** One more ordinary word of a `free` name. */
function takeFreeWord(walk: BodyWalk, next: number): boolean {
  const { text, reading } = walk.source;
  const topic = committeeTopic(walk, next);
  if (topic > 0) return take(walk, next + topic);
  const word = wordLength(text, next);
  if (word === 0) return false;
  const noun = NOUNS.startingAt(reading, next);
  const known = noun > 0 || NAME_WORDS.startingAt(reading, next) > 0;
  if (!known && !beginsName(text, next) && PROPER_NAME.test(text.slice(walk.headEnd, walk.end).slice(-24))) return false;
  // `Ban Chỉ đạo |thực hiện …`: a verb is the name's own only right behind its head.
  const subject = walk.end === walk.headEnd ? SUBJECTS.startingAt(reading, next) : 0;
  if (noun === 0 && subject === 0 && endWordAt(walk.source, next, 'free') > 0) return false;
  walk.end = next + Math.max(noun, subject, word);
  if (known || beginsName(text, next)) walk.solid = walk.end;
  return true;
}

function takePlacedWord(walk: BodyWalk, next: number): boolean {
  const { text, reading } = walk.source;
  if (endWordAt(walk.source, next, walk.kind) > 0) return false;
  const known = NAME_WORDS.startingAt(reading, next);
  if (known > 0) take(walk, next + known);
  else if (takesField(walk.head) && FIELD_OPENED.test(text.slice(walk.headEnd, walk.end))) take(walk, next + wordLength(text, next));
  else {
    const word = beginsName(text, next) ? wordLength(text, next) : 0;
    if (word === 0) return false;
    take(walk, next + word);
  }
  if (text[walk.end] === '.' && SHORTENED_LEVEL.test(reading.slice(next, walk.end))) take(walk, walk.end + 1);
  return true;
}

function takeWord(walk: BodyWalk, next: number): boolean {
  const { text, reading } = walk.source;
  if (walk.kind === 'whole') return false;
  if (walk.kind !== 'free' && beginsName(text, next) && typeWordAt(reading, next) > 0) return false;
  const field = walk.end === walk.headEnd && takesField(walk.head) ? FIELDS().startingAt(reading, next) : 0;
  if (field > 0) return take(walk, next + field);
  if (takeInnerHead(walk, next)) return true;
  return walk.kind === 'free' ? takeFreeWord(walk, next) : takePlacedWord(walk, next);
}

/** Reads on by one word, mark or joined body; says whether the name may go on. */
function step(walk: BodyWalk): boolean {
  const { text, reading } = walk.source;
  const next = behindSpace(text, walk.end);
  if (next >= walk.limit) return false;
  let join: Join;
  if (next > walk.end && reading.startsWith('- ', next)) join = joinByDash(walk, next + 2);
  else if (text[walk.end] === ',' && text[walk.end + 1] === ' ') join = joinByWord(walk, walk.end + 2, true);
  else if (next > walk.end && (reading.startsWith('và ', next) || reading.startsWith('& ', next)))
    join = joinByWord(walk, reading.indexOf(' ', next) + 1, false);
  else return next > walk.end && takeWord(walk, next);
  if (join.kind === 'take') return take(walk, join.end);
  if (join.kind === 'whole') {
    take(walk, join.body.end);
    walk.after = join.body.after;
  } else walk.after = join.after ?? walk.after;
  return false;
}

/** The body whose name starts at `start`: as far as its kind lets it run, never beyond `limit`. */
export function readBody(source: Reading, start: number, limit: number, joint: boolean, depth = 0): Body | null {
  const walk = openName(source, start, limit, joint, depth);
  if (walk === null) return null;
  let words = 0;
  while (words < MAX_WORDS && step(walk)) words++;
  // A name that met no end was a sentence: it goes as far as its last certain word.
  const end = Math.min(words < MAX_WORDS ? walk.end : walk.solid, limit);
  return { start, end, after: Math.max(walk.after, end) };
}
