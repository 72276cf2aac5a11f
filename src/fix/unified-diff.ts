import { createTwoFilesPatch } from 'diff';
import { cleanText } from '../export/clean-text.ts';

/** Past so many changed lines, lines are no longer paired: it would take time that grows with their square. */
const MOST_CHANGED_LINES = 2000;

/** What mending changes in a file, as `patch` and `git apply` read it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  // Names as they are: jsdiff would write them as git does, letter by letter in octal digits.
  const name = cleanText(path).replace(/[\t\r\n]/g, ' ');
  const hunks = createTwoFilesPatch('', '', before, after, undefined, undefined, {
    context: 2,
    maxEditLength: MOST_CHANGED_LINES,
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: false },
  });
  return `--- a/${name}\n+++ b/${name}\n${hunks ?? wholeHunk(before, after)}`;
}

/** All lines out, all lines in. */
function wholeHunk(before: string, after: string): string {
  const [out, into] = [linesOf(before), linesOf(after)];
  const written = [...out.map((line) => `-${line}`), ...into.map((line) => `+${line}`)];
  return `@@ -1,${out.length} +1,${into.length} @@\n${written.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('')}`;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
