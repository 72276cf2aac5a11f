/** Verbs that a name may hold: `Đoàn kiểm tra`, `cơ quan chủ trì`, `Ban Chỉ đạo thực hiện Quy chế dân chủ`. */
import {
  CHARGED_WORK,
  CHARGES,
  INSPECTED,
  INSPECTING_OFFICES,
  INSPECTIONS,
  NAMING_VERBS,
  OFFICE_VERBS,
  PROGRAMMES,
  RELATIVE_VERBS,
  VERB_TAKING_HEADS,
  VERB_TAKING_NOUNS,
} from '../../grammar/naming-verbs.ts';
import { phraseSet } from '../phrase-set.ts';
import { type Head, keyOf } from './head.ts';
import { openerAt, openerLength } from './openers.ts';
import { compilePhrases } from './phrases.ts';
import type { Word } from './words.ts';

const GRASSROOTS = 'cơ sở';
const STEERING: ReadonlySet<string> = new Set(['ban chỉ đạo', 'bcđ']);
const PROGRAMME = compilePhrases(PROGRAMMES);
const HEADS = phraseSet(VERB_TAKING_HEADS);
const NAMING = compilePhrases(NAMING_VERBS);
const INSPECTORS = phraseSet(INSPECTING_OFFICES);
const INSPECTION = compilePhrases(INSPECTIONS);
const PERSONAL: ReadonlySet<string> = new Set(['title', 'people', 'person', 'job']);
const OFFICE = compilePhrases(OFFICE_VERBS);
const CHARGE = compilePhrases(CHARGES);
const WORK = compilePhrases(CHARGED_WORK);
const NOUNS = phraseSet(VERB_TAKING_NOUNS);
const RELATIVE = compilePhrases(RELATIVE_VERBS);
const PASSIVE = compilePhrases(INSPECTED);

/** A verb that is kept for the name until something shows what it is. */
export interface Held {
  readonly at: number;
  /** The last verb of the name so far. */
  readonly last: number;
  /** Only an adverb behind it proves that the verb is the name's. */
  readonly needsSure: boolean;
  /** Words of what holds a verb of its own: `được kiểm tra`, `tư vấn tuyển sinh`. */
  readonly length?: number;
}

const isNamedAfterVerb = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.capital === true && NAMING.match(words, from) === to - from;

/** “từng tổ xây dựng …”, “các cấp hội vận động …”: one of several is not named after what it does. */
function isOneOfMany(words: readonly Word[], head: Head): boolean {
  const before = words[head.noun - 1]?.key;
  return before === 'cấp' || (head.counted && (before === 'từng' || before === 'mỗi'));
}

/** “Các thành viên Đoàn nghiên cứu hồ sơ”: the Đoàn that is meant has been named, and its members have the verb. */
const isMembers = (words: readonly Word[], { noun, end }: Head): boolean =>
  words[noun - 1]?.key === 'viên' && words[noun - 2]?.key === 'thành' && INSPECTION.match(words, end) === 0;

/** What an office is in charge of, as far as a verb names it: `phụ trách |công tác tuyên truyền|`, `phụ trách |tư vấn| tâm lý`. */
function chargeLength(words: readonly Word[], at: number): number {
  const charge = CHARGE.match(words, at);
  return charge === 0 ? WORK.match(words, at) : charge + openerLength(words, at + charge);
}

/** The verb at `at` when the name of the head before it may hold it. */
export function heldBack(words: readonly Word[], at: number, head: Head | null): Held | null {
  const behind = head?.end === at;
  const noun = head !== null && (behind || words[head.end]?.capital) ? keyOf(words, head.noun, head.end) : '';
  if (behind && STEERING.has(noun)) {
    const object = at + openerLength(words, at);
    return PROGRAMME.match(words, object) > 0 || words[object]?.key === 'và' ? { at, last: at, needsSure: false } : null;
  }
  if (behind && INSPECTION.match(words, at) > 0 && INSPECTORS.has(noun)) return { at, last: at, needsSure: false };
  const naming = behind && HEADS.has(noun) && !isOneOfMany(words, head) && !isMembers(words, head) ? NAMING.match(words, at) : 0;
  if (naming > 0) return { at, last: at, needsSure: false, length: Math.max(naming, openerLength(words, at)) };
  // “Tổ Tuyên truyền cổ động”: a verb of two, the first one in capitals.
  const whole = head !== null && !behind && HEADS.has(noun) && words[head.end]?.capital ? head.end + NAMING.match(words, head.end) : 0;
  if (whole > at) return { at, last: at, needsSure: false, length: whole - at };
  // “Trung tâm Kiểm soát thanh toán”: what the verb of the name in capitals is about.
  const about = head !== null && !behind && HEADS.has(noun) && isNamedAfterVerb(words, head.end, at) ? NAMING.match(words, at) : 0;
  if (about > 0) return { at, last: at, needsSure: true, length: Math.max(about, openerLength(words, at)) };
  const office = PERSONAL.has(head?.kind ?? '') ? OFFICE.match(words, at) : 0;
  // “Đồng chí Lê Văn Dũng phụ trách tổng hợp”: the work of a person who is named, not what his office is called.
  if (office > 0 && behind && head?.kind === 'person' && openerAt(words, at + office) !== null) return null;
  if (office > 0) return { at, last: at, needsSure: false, length: office + chargeLength(words, at + office) };
  const one = words[at - 1]?.key ?? '';
  const two = `${words[at - 2]?.key ?? ''} ${one}`;
  // “Công đoàn cơ sở phối hợp …”: no bases, but a union of the lowest level.
  const related =
    (behind && head?.kind === 'group') || NOUNS.has(one) || (NOUNS.has(two) && (two !== GRASSROOTS || head?.kind === 'group'));
  // A passive clause is the name's own once any verb follows: “Các cơ sở được kiểm tra chuẩn bị …”.
  const clause = related ? RELATIVE.match(words, at) : behind ? PASSIVE.match(words, at) : 0;
  if (clause === 0) return null;
  return words[at]?.key === 'được' ? { at, last: at, needsSure: false, length: clause } : { at, last: at, needsSure: true };
}
