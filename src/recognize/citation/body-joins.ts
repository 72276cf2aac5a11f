import { APPOSITION_HEADS, LEVEL_RANKS, PARENT_HEADS, SUBORDINATE_HEADS } from '../../grammar/citation-bodies.ts';
import { CLAUSE_AFTER_COMMA, EFFORT_AFTER_COMMA, GROUP_OPENERS } from '../../grammar/citation-titles.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { phrasesOf } from '../phrases-of.ts';
import type { Body, BodyWalk } from './body-name.ts';
import { beginsName, bodyHeadAt, END_WORDS, type Reading, SUBJECTS, wordLength } from './body-words.ts';
import { compilePhrases } from './phrases.ts';
import { behindLead } from './title-start.ts';
import { typeWordAt } from './type-word.ts';

const GROUPS = compilePhrases(GROUP_OPENERS);
const CLAUSES = compilePhrases([...CLAUSE_AFTER_COMMA, ...EFFORT_AFTER_COMMA]);
const SUBORDINATES = compilePhrases(SUBORDINATE_HEADS);
const PARENTS = compilePhrases(PARENT_HEADS);
const APPOSITIONS = compilePhrases(APPOSITION_HEADS);
const LEVELS = LEVEL_RANKS.map((line) => ({ words: phrasesOf([line]), phrases: compilePhrases([line]) }));
/** Bodies whose ordinary words `và` joins: `Công ty … khai thác và chế biến gỗ`. */
const WORDY_HEAD = /^(?:công ty|tổng công ty|doanh nghiệp|hợp tác xã|ban chỉ đạo|bcđ|trung tâm|hội|ban quản lý)/;
const VERB_PAIR = /(?:xây dựng|triển khai)$/;
/** “…, Ban Thường trực xây dựng Kế hoạch như sau”: the sentence that issues the plan goes on. */
const ISSUES_PLAN = /^ (?:xây dựng|ban hành|lập|đề ra|triển khai)(?: [^ ,;.]+){0,4} kế hoạch/;
/** A stretch without a mark up to a title's `về`. */
const UP_TO_TITLE = /^[^,;.()]{1,50} (?:về|v\/v) /;

/** How a name goes on behind a dash, a comma or `và`: not at all, up to an offset, or it is complete with another body. */
export type Join = { kind: 'stop'; after?: number } | { kind: 'take'; end: number } | { kind: 'whole'; body: Body };

const STOP: Join = { kind: 'stop' };

/**
 * Behind ` - `: a place or field of the name (`Minh Phát - Bình Lộc`), a body that issues jointly, or an apposition or
 * parent body, which the name leaves out (`… - cơ quan Thường trực …`, `Cục Quản lý Dược - Bộ Y tế`).
 */
export function joinByDash(walk: BodyWalk, right: number): Join {
  const { source, joint, kind, readOther } = walk;
  const { text, reading } = source;
  if (APPOSITIONS.startingAt(reading, right) > 0) return { kind: 'stop', after: readOther(right, false)?.after ?? right };
  if (!beginsName(text, right)) return STOP;
  if (bodyHeadAt(source, right) > 0) {
    const other = readOther(right, joint);
    if (other === null) return STOP;
    if (isParentOf(walk, right)) return { kind: 'stop', after: other.after };
    return { kind: 'whole', body: other };
  }
  return kind === 'whole' ? STOP : { kind: 'take', end: right + wordLength(text, right) };
}

/** `Cục … - Bộ …`; two bodies of one kind sign jointly: `Sở Nội vụ - Sở Tài chính`. */
function isParentOf({ source: { reading }, start }: BodyWalk, right: number): boolean {
  const below = SUBORDINATES.startingAt(reading, start);
  const above = PARENTS.startingAt(reading, right);
  return below > 0 && above > 0 && reading.slice(start, start + below) !== reading.slice(right, right + above);
}

/** Behind `,` or `và`: another issuer, or more of the name. */
export function joinByWord(walk: BodyWalk, right: number, comma: boolean): Join {
  const { source, joint, kind, readOther } = walk;
  const { text, reading } = source;
  if (right >= walk.limit || typeWordAt(reading, right) > 0) return STOP;
  const capital = beginsName(text, right);
  const level = comma ? higherLevelAt(walk, right) : 0;
  if (level > 0) return { kind: 'take', end: right + level };
  if ((capital || joint) && bodyHeadAt(source, right) > 0) {
    const other = readOther(right, joint);
    if (other === null || (comma && ISSUES_PLAN.test(reading.slice(other.after, other.after + 60)))) return STOP;
    if (joint || isTitleAt(source, other.after)) return { kind: 'whole', body: other };
    return !comma && walk.head.startsWith('văn phòng') ? { kind: 'take', end: other.end } : STOP;
  }
  if (kind === 'whole') return STOP;
  if (!comma && capital) return { kind: 'take', end: right + wordLength(text, right) };
  if (kind !== 'free' || !(comma ? goesOnBehindComma(walk, right) : goesOnBehindAnd(walk, right))) return STOP;
  return { kind: 'take', end: right + Math.max(SUBJECTS.startingAt(reading, right), wordLength(text, right)) };
}

/** Length of the level at `right` with a name of its own, where it is above the levels that the name already has. */
function higherLevelAt({ source: { text, reading }, start, end, kind }: BodyWalk, right: number): number {
  const rank = LEVELS.findIndex(({ phrases }) => phrases.startingAt(reading, right) > 0);
  const length = LEVELS[rank]?.phrases.startingAt(reading, right) ?? 0;
  if (length === 0 || text[right + length] !== ' ' || !beginsName(text, right + length + 1)) return 0;
  const words = ` ${reading.slice(start, end)} `;
  const highest = LEVELS.findLastIndex((level) => level.words.some((word) => words.includes(` ${word} `)));
  return highest < rank && (kind === 'free' || highest >= 0) ? length : 0;
}

function isTitleAt(source: Reading, offset: number): boolean {
  const at = behindSpace(source.text, offset);
  return behindLead(source, at) > at;
}

const opensClause = (reading: string, offset: number): boolean =>
  CLAUSES.startingAt(reading, offset) > 0 || GROUPS.startingAt(reading, offset) > 0 || END_WORDS.startingAt(reading, offset) > 0;

/** `phòng, chống …`, and `phòng, chống tham nhũng, tiêu cực tỉnh về …` where a title shows that the name went on. */
function goesOnBehindComma({ source: { text, reading }, end, limit }: BodyWalk, right: number): boolean {
  if (reading.endsWith('phòng', end) && reading.startsWith('chống', right)) return true;
  if (beginsName(text, right) || opensClause(reading, right)) return false;
  return UP_TO_TITLE.test(reading.slice(right, Math.min(limit, right + 60)));
}

/** `xây dựng và thực hiện …`, `… và công tác gia đình`, `… khai thác và chế biến gỗ`. */
function goesOnBehindAnd({ source: { reading }, start, end }: BodyWalk, right: number): boolean {
  if (VERB_PAIR.test(reading.slice(Math.max(start, end - 12), end)) && SUBJECTS.startingAt(reading, right) > 0) return true;
  if (reading.startsWith('công tác ', right)) return true;
  return WORDY_HEAD.test(reading.slice(start, start + 20)) && !opensClause(reading, right);
}
