import {
  CALL,
  CLOSING_CALL,
  CLOSING_OPENERS,
  CLOSING_PLEA,
  CLOSING_REQUEST,
  CLOSING_WORDS,
  type ClosingOpener,
  PLEA,
} from '../../grammar/closing-phrases.ts';
import { hasAt } from '../../text/ends.ts';
import { holdsOneOf, startsWithOneOf } from '../../text/guarded.ts';

const opensSo = (head: string, { opens, holds, pattern }: ClosingOpener): boolean =>
  startsWithOneOf(head, opens) && holdsOneOf(head, holds) && pattern.test(head);

/** What all of them begin with, words that say enough by themselves among them. */
const INITIALS = 'TQNKYĐCXR';
/** Whoever asks is named in front of the plea. */
const LONGEST_NAME = 90;

const opensClosing = (head: string): boolean =>
  hasAt(head, 0, INITIALS) && (startsWithOneOf(head, CLOSING_WORDS) || CLOSING_OPENERS.some((opener) => opensSo(head, opener)));

/** Whether a paragraph closes the plan; `last` for the last paragraph of the content. */
export function isClosing(text: string, last: boolean): boolean {
  const head = text.slice(0, 420);
  if (opensClosing(head) || (head.slice(0, LONGEST_NAME).includes(PLEA) && CLOSING_PLEA.test(head))) return true;
  if (!last || text.length >= 700) return false;
  // “… yêu cầu các đơn vị nghiêm túc thực hiện. Trong quá trình thực hiện, nếu vướng mắc …”
  if (holdsOneOf(` ${head.slice(0, 160)}`, REQUESTS) && CLOSING_REQUEST.test(text.slice(0, directiveEnd(text)).slice(-560))) return true;
  return startsWithOneOf(text, CALL) && CLOSING_CALL.test(text);
}

const REQUESTS = [' yêu cầu ', ' đề nghị '];
const SENTENCE_OPENERS = ['Trong quá trình', 'Quá trình', 'Trên đây', 'Nếu có', 'Yêu cầu các'];

const SENTENCE_ENDS = ['. ', '; '];

function opensBehind(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (startsWithOneOf(text.slice(at + mark.length, at + mark.length + LONGEST_OPENER), SENTENCE_OPENERS)) return true;
  return false;
}

const LONGEST_OPENER = 16;

/** Where the closing sentence begins at the end of a directive, or the length of the text. */
export function directiveEnd(text: string): number {
  if (!SENTENCE_ENDS.some((mark) => opensBehind(text, mark))) return text.length;
  for (const match of text.matchAll(/[.;]\s+(?=Trong quá trình|Quá trình|Trên đây|Nếu có|Yêu cầu các)/gu)) {
    if (isClosing(text.slice(match.index + match[0].length), false)) return match.index + 1;
  }
  return text.length;
}
