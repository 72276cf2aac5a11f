/** Where the names of bodies end and what they are to do begins. */
import { singlingLength } from './apposition.ts';
import { fieldInName } from './field-in-name.ts';
import { type Head, headAt } from './head.ts';
import { type Held, heldBack } from './held-verb.ts';
import { listsNames } from './listed-names.ts';
import { isVerbalNoun, openerAt, openerLength } from './openers.ts';
import { compilePhrases } from './phrases.ts';
import { beginsWithDigit, isHardGap, type Word } from './words.ts';

export interface BodyRun {
  /** Index behind the last word that belongs to the bodies. */
  readonly end: number;
  /** Index of the first word of the predicate, -1 when the clause has none. */
  readonly predicate: number;
  /** Index behind the clause when the predicate is a verb that the name itself may hold (`Đoàn kiểm tra …`), else -1. */
  readonly doubtful: number;
  /** Index behind the name read with its verb where nothing but a circumstance follows; elsewhere the same as `end`. */
  readonly nameEnd: number;
}

/** Verbs that no name holds, also with a capital by mistake: “Phòng Kinh tế Chủ trì phối hợp với …”. */
const LEADS: ReadonlySet<string> = new Set(['chủ trì', 'phối hợp', 'thực hiện', 'triển khai']);

/** Words behind which another body may be named. */
const LINKS: ReadonlySet<string> = new Set(['và', 'của', 'thuộc', 'tại', 'hoặc', 'cùng', 'với']);
const endsClause = (word: Word): boolean => isHardGap(word) || word.gap === 'colon';
const partsList = ({ gap }: Word): boolean => gap === 'comma' || gap === 'slash' || gap === 'dash' || gap === 'semicolon';
/** Circumstances that may stand between commas in front of the verb: “các cơ quan …, căn cứ nhiệm vụ, …”. */
const CIRCUMSTANTIAL = new Set(['căn', 'trên', 'theo', 'tùy', 'dựa', 'trong', 'định', 'hằng', 'hàng', 'trước', 'sau', 'khi', 'ngoài']);
/** Circumstances that only a subject has behind it. */
const DUTIES = compilePhrases([
  'theo chức năng | theo nhiệm vụ | theo thẩm quyền | theo phạm vi | theo lĩnh vực | căn cứ | trên cơ sở | theo trách nhiệm',
]);
const LOOSE: ReadonlySet<string> = new Set(['để', 'nhằm', 'khi', 'từ', 'đến', 'vào', 'bằng', 'đột', 'chậm', 'giúp', 'gắn', 'đúng']);
/** Two verbs of one name stand no further apart: `tham mưu, giúp việc`, `kiểm tra, đánh giá`. */
const NEAR = 4;

/**
 * Reads the bodies that begin at `from`: over commas and “và”, up to the first opener of a predicate that is not part of a
 * name. A verb right behind a head that takes verbs is held back: it is the predicate when no better one follows.
 */
export function readBodyRun(words: readonly Word[], from: number): BodyRun {
  let held = null as Held | null;
  let head = headAt(words, from);
  let at = head?.end ?? from + 1;
  while (at < words.length) {
    const word = words[at] as Word;
    // A semicolon before any predicate parts a list: “các sở; Ủy ban nhân dân các xã xây dựng …”.
    const next = mayOpenBody(words, at, head) ? headAt(words, at) : null;
    const names = word.gap === 'colon' && listsNames(words, at);
    if (endsClause(word) && !names && (word.gap !== 'semicolon' || next === null || held !== null)) break;
    if (next !== null) {
      head = next;
      at = next.end;
      continue;
    }
    const singled = singlingLength(words, at);
    if (singled > 0) {
      at += singled;
      continue;
    }
    const opener =
      (word.capital && !LEADS.has(`${word.key} ${words[at + 1]?.key}`)) || isVerbalNoun(words, at, head?.end === at)
        ? null
        : openerAt(words, at);
    const joined = word.gap === 'comma' || words[at - 1]?.key === 'và';
    // “Tổ kiểm tra, Tổ giám sát thực hiện …”: each name holds its own verb. Behind “Sở … và Môi trường phối hợp với” stand others.
    const another = held !== null && !held.needsSure && head !== null && head.noun > held.last;
    const holds: Held | null = opener !== null && (held === null || another) && !joined ? heldBack(words, at, head) : null;
    const field = holds === null ? fieldInName(words, at, head) : 0;
    if (field > 0 || opener === null) {
      at += Math.max(1, field);
      continue;
    }
    if (held === null || holds !== null) {
      held = holds;
      if (held === null) return predicateAt(words, at);
    } else if (joined && !CIRCUMSTANTIAL.has(word.key)) {
      // Near the held verb the list is of the name's verbs, far from it of predicates.
      if (at - held.last > NEAR) return doubtfulAt(words, held, at);
      held = { ...held, last: at };
    } else if ((held.needsSure && opener !== 'sure') || isLoose(words, at)) return doubtfulAt(words, held, at);
    else return predicateAt(words, at);
    at += holds?.length ?? openerLength(words, at);
  }
  return held === null ? { end: at, predicate: -1, doubtful: -1, nameEnd: at } : doubtfulAt(words, held, at);
}

/** A circumstance that may follow any predicate proves nothing: “Đoàn kiểm tra các trường theo lịch”. */
function isLoose(words: readonly Word[], at: number): boolean {
  const { key } = words[at] as Word;
  if (key === 'theo' || key === 'căn' || key === 'trên') return DUTIES.match(words, at) === 0;
  return CIRCUMSTANTIAL.has(key) || LOOSE.has(key);
}

function predicateAt(words: readonly Word[], at: number): BodyRun {
  const end = withoutJoint(words, at);
  return { end, predicate: at, doubtful: -1, nameEnd: end };
}

function doubtfulAt(words: readonly Word[], held: Held, from: number): BodyRun {
  let clause = from;
  while (clause < words.length && !endsClause(words[clause] as Word)) clause++;
  const end = withoutJoint(words, held.at);
  const behind = held.last + (held.last === held.at && held.length !== undefined ? held.length : openerLength(words, held.last));
  const named = behind >= clause || isLoose(words, behind);
  return { end, predicate: held.at, doubtful: clause, nameEnd: named ? behind : end };
}

/** A name does not end in “và”. */
function withoutJoint(words: readonly Word[], end: number): number {
  return words[end - 1]?.key === 'và' ? end - 1 : end;
}

/** Another body may begin behind a comma, a “và”, a preposition, and right behind an office: `Thư ký Đoàn kiểm tra`. */
function mayOpenBody(words: readonly Word[], at: number, head: Head | null): boolean {
  const word = words[at] as Word;
  // “Công ty 27/7 tổ chức …”
  if (word.gap === 'slash' && beginsWithDigit(word.key)) return false;
  if (partsList(word) || LINKS.has(words[at - 1]?.key ?? '')) return true;
  // “Tổ 12 tổ chức …”: a number right behind a unit is its name.
  if (head?.end === at && head.kind !== 'title' && beginsWithDigit(word.key)) return false;
  // “Chi bộ lãnh đạo nhà trường …”: a noun that is a verb too is the verb right behind a body.
  return head?.end === at && (word.capital || openerAt(words, at) === null);
}
