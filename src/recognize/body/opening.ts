/** What stands before the main clause of a directive, and the role that its opening verb gives. */
import { CIRCUMSTANCES, OPENING_ADVERBS, OPENING_ROLES, TIME_OPENERS, TIME_PARTS } from '../../grammar/role-verbs.ts';
import type { Role } from '../../model/plan.ts';
import { headAt, mayBeginHead } from './head.ts';
import { openerAt, openerLength } from './openers.ts';
import { compilePhrases, compileTagged } from './phrases.ts';
import { readBodyRun } from './read-body-run.ts';
import { beginsWithDigit, type Word } from './words.ts';

const CIRCUMSTANCE = compilePhrases(CIRCUMSTANCES);
const ADVERBS = compilePhrases(OPENING_ADVERBS);
const ROLES = compileTagged(Object.entries(OPENING_ROLES) as [Role, readonly string[]][]);
/** Before this many words the circumstance must have ended, or there is none. */
const LONGEST_CIRCUMSTANCE = 70;
/** No head noun that a list goes on with has more words. */
const LONGEST_NOUN = 4;
const TIME = compilePhrases(TIME_OPENERS);
const REPEATING = new Set(TIME_PARTS.repeating.split(' '));
const OTHER_PARTS = new Set(TIME_PARTS.other.split(' '));
const NUMBER = /^(?:\d{1,4}|\d{1,2}h\d{0,2})$/;
const QUARTERS = new Set(['i', 'ii', 'iii', 'iv']);
/** A time before a colon has no more words. */
const LONGEST_TIME = 20;

/** Whether the word itself, whatever stands behind it, lets a clause open with more than its verb, or the verb give a role. */
export function mayLeadClause(word: Word): boolean {
  const { lexeme } = word;
  lexeme.leadsClause ??= mayBeginHead(word) || ADVERBS.begins(word) || TIME.begins(word) || CIRCUMSTANCE.begins(word) || ROLES.begins(word);
  return lexeme.leadsClause;
}

/** Whether a body, a time or a circumstance stands at the beginning; otherwise the directive opens with its verb. */
export function mayOpenClause(words: readonly Word[]): boolean {
  const at = skipAdverbs(words, 0);
  return TIME.match(words, 0) > 0 || CIRCUMSTANCE.match(words, 0) > 0 || headAt(words, at) !== null || headAt(words, 0) !== null;
}

/**
 * Index of the first word of the main clause: behind a time with a colon, and behind circumstances closed by a comma; -1 when
 * the words end inside a circumstance.
 */
export function mainClause(words: readonly Word[], opensClause: (at: number) => boolean): number {
  const at = behindTime(words);
  const behind = skipAdverbs(words, at);
  if (behind > at && headAt(words, behind) !== null) return behind;
  const timed = behindOpeningTime(words, at);
  if (timed > at && opensWithBody(words, timed)) return timed;
  // “Nhân dân giám sát …”, “Thứ trưởng …” only begin like a circumstance.
  if (CIRCUMSTANCE.match(words, at) === 0 || headAt(words, at) !== null || openerAfterAdverb(words, at)) return at;
  // “Theo dõi tiến độ, …” opens with a verb that begins as “theo” does.
  if (openerAt(words, at) === 'plain' && openerLength(words, at) > 1) return at;
  const limit = Math.min(words.length, at + LONGEST_CIRCUMSTANCE);
  for (let next = at + 1; next < limit; next++) {
    const { gap } = words[next] as Word;
    if (gap === 'semicolon' || gap === 'stop') break;
    if (gap !== 'comma' && gap !== 'colon') continue;
    if (opensClause(next) || (opensWithBody(words, next) && !continuesList(words, next))) return next;
    // “Căn cứ tình hình thực tế, tổ chức …” has a verb for its main clause; “… đánh giá, rà soát …” goes on with a list.
    // “Hằng tháng, trước ngày 20, các đơn vị …” has one circumstance behind another.
    const another = CIRCUMSTANCE.match(words, next) > 0 && !openerAfterAdverb(words, next);
    if (!another && openerAt(words, skipAdverbs(words, next)) !== null) return next;
  }
  return limit === words.length && words.at(-1)?.gap !== 'stop' ? -1 : at;
}

function behindTime(words: readonly Word[]): number {
  if (TIME.match(words, 0) === 0) return 0;
  const colon = words.findIndex((word, i) => i > 0 && i < LONGEST_TIME && word.gap === 'colon' && !isClock(words, i));
  return colon > 0 ? colon : 0;
}

/** Behind a time that no comma closes: “Đến ngày 30/6 Công an xã …”; `at` where none stands, or nothing says which time it is. */
function behindOpeningTime(words: readonly Word[], at: number): number {
  let named = false;
  let fixed = false;
  for (let next = at; next < Math.min(words.length, at + LONGEST_TIME); next++) {
    const { key, gap } = words[next] as Word;
    if (REPEATING.has(key) || QUARTERS.has(key) || (beginsWithDigit(key) && NUMBER.test(key))) fixed = true;
    else if (OTHER_PARTS.has(key)) named = true;
    else return named && fixed && gap === 'space' ? next : at;
  }
  return at;
}

/** The colon of “13:30”. */
function isClock(words: readonly Word[], at: number): boolean {
  return (
    beginsWithDigit((words[at] as Word).key) &&
    /\d$/.test((words[at - 1] as Word).key) &&
    (words[at] as Word).start - (words[at - 1] as Word).end === 1
  );
}

/** “Định kỳ báo cáo …”: the adverb of time is followed by the verb itself. */
function openerAfterAdverb(words: readonly Word[], at: number): boolean {
  const verb = skipAdverbs(words, at);
  return verb > at && (words[verb] as Word | undefined)?.gap === 'space' && openerAt(words, verb) === 'plain';
}

/** A body with its predicate. “…, Sở Nội vụ về việc …” only goes on with the issuers of an instrument. */
function opensWithBody(words: readonly Word[], at: number): boolean {
  if (headAt(words, at) === null) return false;
  const { predicate } = readBodyRun(words, at);
  return predicate > 0 && !words.slice(at, predicate).some((word) => word.key === 'về');
}

/** “tại cơ quan, đơn vị, …”: a common noun in small letters that goes on with the list before the comma. */
function continuesList(words: readonly Word[], at: number): boolean {
  const head = headAt(words, at);
  if (head === null || head.counted || (words[at] as Word).capital) return false;
  return (head.kind === 'group' || head.kind === 'people') && endsWithHead(words, at);
}

function endsWithHead(words: readonly Word[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_NOUN); at--) if (headAt(words, at)?.end === end) return true;
  return false;
}

/** Behind the adverbs and stock phrases that open a predicate: “Tiếp tục”, “có trách nhiệm”, “Là đầu mối”. */
export function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  for (let length = ADVERBS.match(words, at); length > 0 && at + length < words.length; length = ADVERBS.match(words, at)) at += length;
  return at;
}

/** The role that the predicate at `at` gives: “Chủ trì …” leading, “Tham mưu …” advising, any other implementing. */
export function verbRoleAt(words: readonly Word[], at: number): Role {
  return ROLES.find(words, skipAdverbs(words, at))?.tag ?? 'implementing';
}
