/** What only explains a body and is no part of its name. */
import { APPOSED_NOUNS, APPOSED_PHRASES, SINGLING_PHRASES } from '../../grammar/appositions.ts';
import { phraseSet } from '../phrase-set.ts';
import { type Head, headAt, keyOf } from './head.ts';
import { readPerson } from './person.ts';
import { compilePhrases } from './phrases.ts';
import type { Word } from './words.ts';

const NOUNS = phraseSet(APPOSED_NOUNS);
const OFFICES: ReadonlySet<string> = new Set(['people', 'job']);
/** What an assembly's name ends in, before its committee's. */
const ASSEMBLIES: ReadonlySet<string> = new Set(['hđnd', 'đbqh']);
const PHRASES = compilePhrases(APPOSED_PHRASES);

/**
 * Where the apposition of the body from `from` up to `to` begins, or `to`: “Ban Dân vận Quận ủy - cơ quan Thường trực …”,
 * “Lê Văn A - Trưởng đoàn”. A dash inside a name stays: `Phòng Tài chính - Kế hoạch`, `Sở Lao động - Thương binh và Xã hội`.
 */
export function appositionStart(words: readonly Word[], from: number, to: number): number {
  const person = headAt(words, from)?.kind === 'person';
  for (let at = from + 1; at < to; at++) {
    if ((words[at] as Word).gap !== 'dash') continue;
    if (person) return at;
    const head = headAt(words, at);
    // `Văn phòng HĐND - UBND xã`
    if (head !== null && isApposed(words, head) && !ASSEMBLIES.has((words[at - 1] as Word).key)) return at;
  }
  return to;
}

function isApposed(words: readonly Word[], head: Head): boolean {
  return head.kind === 'title' || head.kind === 'person' || NOUNS.has(keyOf(words, head.noun, head.end));
}

const SINGLING = compilePhrases(SINGLING_PHRASES);

/** How many words of a phrase that singles out some of the bodies before it stand at `at`: “, nhất là …”. */
export const singlingLength = (words: readonly Word[], at: number): number => (words[at]?.gap === 'comma' ? SINGLING.match(words, at) : 0);

/** Whether a member of a list explains the member before it: “Lê Văn A, Phó Giám đốc Sở”, “…, cơ quan thường trực …”. */
export function explainsLeft(words: readonly Word[], left: number, at: number): boolean {
  if (PHRASES.match(words, at) > 0 && !(words[at] as Word).capital) return true;
  const head = headAt(words, at);
  if (head === null || head.noun !== at || (head.kind !== 'title' && ((words[at] as Word).capital || !OFFICES.has(head.kind))))
    return false;
  const before = headAt(words, left);
  if (before?.kind !== 'person' || (words[at] as Word).gap !== 'comma' || namesPerson(words, head.end)) return false;
  // “Lê Văn A - Hiệu trưởng, Trưởng ban”: a second office behind the one behind the dash.
  return before.end === at || words[before.end]?.gap === 'dash';
}

/** “Lê Văn A, Phó phòng Trần Thị B”: an office with a name of its own. */
const namesPerson = (words: readonly Word[], at: number): boolean => words[at]?.gap === 'space' && readPerson(words, at) !== null;
