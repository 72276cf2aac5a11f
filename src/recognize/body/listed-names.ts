/** Names behind a colon that belong to the body before it: `các Sở: Nội vụ, Tài chính, Tư pháp`, `UBND các xã: Tân Lập, Tân Bình`. */
import { fieldLength, headAt, isLevelWord } from './head.ts';
import { openerAt } from './openers.ts';
import type { Word } from './words.ts';

/** No head noun that such names follow has more words, with what counts it. */
const LONGEST_HEAD = 4;
/** No name of a list has more words. */
const LONGEST_NAME = 8;

/** Whether the colon before the word at `at` leads to the names of those that are counted, and not to what they are to do. */
export function listsNames(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== 'colon' || !isName(words, at) || !isCounted(words, at)) return false;
  for (let next = at + 1; next < Math.min(words.length, at + LONGEST_NAME); next++) {
    const { gap, key } = words[next] as Word;
    if (gap === 'comma') return isName(words, next);
    if (key === 'và') return isName(words, next + 1);
    if (gap !== 'space' && gap !== 'dash') return false;
  }
  return false;
}

/** With a capital, and a field or neither a verb nor a body of its own. */
const isName = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true && (isField(words, at) || (headAt(words, at) === null && openerAt(words, at) === null));

/** “Y tế”, “Xây dựng”; “Công an tỉnh” is a body. */
function isField(words: readonly Word[], at: number): boolean {
  const length = fieldLength(words, at);
  return length > 0 && !isLevelWord(words, at + length);
}

/** Whether the field at `right` is one of those that a body from `left` on lists behind its colon. */
export function isListedField(words: readonly Word[], left: number, right: number): boolean {
  for (let at = left + 1; at < right; at++) if (words[at]?.gap === 'colon') return isField(words, right) && listsNames(words, at);
  return false;
}

function isCounted(words: readonly Word[], end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_HEAD); at--) {
    const head = headAt(words, at);
    if (head?.end === end) return head.counted;
  }
  return false;
}
