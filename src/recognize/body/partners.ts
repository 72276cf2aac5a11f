/** The bodies after “phối hợp (với)” and “kết hợp với” in the opening clause of a directive. */
import { PARTNER_ADVERBS, PARTNERSHIP_NOUNS } from '../../grammar/role-verbs.ts';
import { isLetterAt } from '../../text/boundary.ts';
import { isCapital } from '../../text/letters.ts';
import { inLowerCase } from '../../text/lower-case.ts';
import { phraseSet } from '../phrase-set.ts';
import type { BodyMatch } from './body-match.ts';
import { headAt, keyOf } from './head.ts';
import { compilePhrases } from './phrases.ts';
import { readBodyRun } from './read-body-run.ts';
import { splitRun } from './split-bodies.ts';
import { readWords, type Word } from './words.ts';

/** Before ` hợp`; the vowels also as scans have them. */
const JOINING = ['phối', 'phôi', 'phồi', 'phổi', 'phoi', 'kết', 'kêt', 'két'];
const JOINED = ' hợp';
const ADVERBS = compilePhrases(PARTNER_ADVERBS);
const NOUNS = phraseSet(PARTNERSHIP_NOUNS);
const MAY_END_CLAUSE = /;|[.!?…]["”’)]*\s+/g;
/** An abbreviation before the stop: “TP. Huế”. */
const ABBREVIATION = /(?:^|[\s(])(?:TP|Tp|TX|TT|P|Q|H|X|ThS|TS|BS|Ông|Bà|Thầy|Cô)$/u;
const LONGEST_CLAUSE = 1500;
const LONGEST_LIST = 90;

/** The end of the first clause behind `from`: at a semicolon or the end of the sentence. */
export function openingClauseEnd(text: string, from = 0): number {
  const window = text.slice(0, LONGEST_CLAUSE);
  MAY_END_CLAUSE.lastIndex = 0;
  for (let mark = MAY_END_CLAUSE.exec(window); mark !== null; mark = MAY_END_CLAUSE.exec(window))
    if (mark.index >= from && endsClause(window, mark.index, MAY_END_CLAUSE.lastIndex)) return mark.index;
  return window.length;
}

function endsClause(text: string, mark: number, behind: number): boolean {
  if (text[mark] === ';') return !insideBrackets(text, mark);
  return isCapital(text.charCodeAt(behind)) && !ABBREVIATION.test(text.slice(Math.max(0, mark - 5), mark));
}

function insideBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && text.lastIndexOf(')', at) < open && text.indexOf(')', at) >= 0;
}

export function readPartners(text: string, end: number = openingClauseEnd(text)): BodyMatch[] {
  const clause = text.slice(0, end);
  const partners: BodyMatch[] = [];
  let behind = 0;
  for (const verb of joiningVerbs(clause)) {
    if (verb < behind) continue;
    let words = readWords(clause, verb, LONGEST_LIST);
    const list = listStart(words);
    if (list < 0 || isNoun(clause.slice(Math.max(0, verb - 30), verb))) continue;
    let run = readBodyRun(words, list);
    // “phối hợp với các Sở: A, B; Công an tỉnh; UBND các xã rà soát …”: one list up to its verb.
    if (run.predicate < 0 && run.end === words.length && text[end] === ';') {
      const longer = readWords(text, verb, LONGEST_LIST);
      const whole = readBodyRun(longer, list);
      if (whole.predicate > 0) [words, run] = [longer, whole];
    }
    partners.push(...splitRun(text, words, list, run.nameEnd));
    behind = words[run.nameEnd - 1]?.end ?? behind;
  }
  return partners;
}

/** Where “phối hợp” and “kết hợp” stand. */
function joiningVerbs(text: string): number[] {
  const lower = inLowerCase(text);
  const verbs: number[] = [];
  for (let at = lower.indexOf(JOINED); at >= 0; at = lower.indexOf(JOINED, at + 1)) {
    const verb = JOINING.find((syllable) => lower.endsWith(syllable, at));
    if (verb === undefined || isLetterAt(lower, at - verb.length - 1) || isLetterAt(lower, at + JOINED.length)) continue;
    verbs.push(at - verb.length);
  }
  return verbs;
}

/** Index of the first partner behind the verb, -1 when something else follows. “kết hợp” needs its “với”. */
function listStart(words: readonly Word[]): number {
  let at = 2;
  let joined = false;
  for (let length = ADVERBS.match(words, at); length > 0; length = ADVERBS.match(words, at)) {
    joined ||= words.slice(at, at + length).some((word) => word.key === 'với');
    at += length;
  }
  const head = headAt(words, at);
  if (head === null || (!joined && (words[0] as Word).bare === 'ket')) return -1;
  // “phối hợp tổ chức …”, “phối hợp, …” name no partner; “phối hợp BCH Công đoàn tổ chức …” does.
  return joined || at === 2 || (words[at] as Word).gap === 'space' ? at : -1;
}

/** “Ban hành quy chế phối hợp với …”: the words are a noun. */
function isNoun(before: string): boolean {
  const words = readWords(before);
  return words.length > 1 && NOUNS.has(keyOf(words, words.length - 2, words.length));
}
