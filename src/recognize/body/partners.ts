/** The bodies after “phối hợp (với)” and “kết hợp với” in the opening clause of a directive. */
import { PARTNER_ADVERBS, PARTNERSHIP_NOUNS } from '../../grammar/role-verbs.ts';
import { phraseSet } from '../phrase-set.ts';
import type { BodyMatch } from './body-match.ts';
import { headAt, keyOf } from './head.ts';
import { compilePhrases } from './phrases.ts';
import { readBodyRun } from './read-body-run.ts';
import { splitRun } from './split-bodies.ts';
import { readWords, type Word } from './words.ts';

/** The vowels as scans have them. */
const JOINING = /(?<![\p{L}\p{M}])(?:ph[ốôồổo]i|k[ếêé]t) hợp(?![\p{L}\p{M}])/giu;
const ADVERBS = compilePhrases(PARTNER_ADVERBS);
const NOUNS = phraseSet(PARTNERSHIP_NOUNS);
const CLAUSE_END = /;|[.!?…]["”’)]*\s+(?=\p{Lu})/gu;
/** An abbreviation before the stop: “TP. Huế”. */
const ABBREVIATION = /(?:^|[\s(])(?:TP|Tp|TX|TT|P|Q|H|X|ThS|TS|BS|Ông|Bà|Thầy|Cô)$/u;
const LONGEST_CLAUSE = 1500;
const LONGEST_LIST = 90;

/** The end of the first clause behind `from`: at a semicolon or the end of the sentence. */
export function openingClauseEnd(text: string, from = 0): number {
  const window = text.slice(0, LONGEST_CLAUSE);
  for (const mark of window.matchAll(CLAUSE_END)) {
    if (mark.index < from) continue;
    if (mark[0] === ';' ? !insideBrackets(window, mark.index) : !ABBREVIATION.test(window.slice(Math.max(0, mark.index - 5), mark.index)))
      return mark.index;
  }
  return window.length;
}

function insideBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= 0 && text.lastIndexOf(')', at) < open && text.indexOf(')', at) >= 0;
}

export function readPartners(text: string, end: number = openingClauseEnd(text)): BodyMatch[] {
  const clause = text.slice(0, end);
  const partners: BodyMatch[] = [];
  let behind = 0;
  for (const match of clause.matchAll(JOINING)) {
    if (match.index < behind) continue;
    const words = readWords(clause, match.index, LONGEST_LIST);
    const list = listStart(words);
    if (list < 0 || isNoun(clause.slice(Math.max(0, match.index - 30), match.index))) continue;
    const run = readBodyRun(words, list);
    partners.push(...splitRun(clause, words, list, run.nameEnd));
    behind = words[run.nameEnd - 1]?.end ?? behind;
  }
  return partners;
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
