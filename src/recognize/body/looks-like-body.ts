import { headAt } from './head.ts';
import { readBodyRun } from './read-body-run.ts';
import { readWords } from './words.ts';

const LONGEST_NAME = 250;

/** Whether the whole text is the name of a body, or of several, and nothing else. */
export function looksLikeBody(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const words = readWords(text);
  if (words.length === 0 || headAt(words, 0) === null) return false;
  const run = readBodyRun(words, 0);
  return run.predicate < 0 ? run.end === words.length : run.doubtful === words.length;
}
