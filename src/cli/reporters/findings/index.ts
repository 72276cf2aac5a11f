import type { CheckedFile, Report } from '../../../report/index.ts';
import type { Point } from '../../../source/span.ts';
import type { Finding } from '../../../validate/index.ts';
import { wrap } from '../../terminal/layout.ts';
import type { Palette } from '../../terminal/palette.ts';
import { plain } from '../../terminal/plain.ts';
import type { Words } from '../../validate/words/index.ts';
import { excerpt } from './excerpt.ts';
import { fixInWords } from './fix-in-words.ts';

/** What the list of findings needs to be drawn. */
export interface FindingsPage {
  readonly width: number;
  readonly words: Words;
  readonly paint: Palette;
  /** What to call standard input. */
  readonly stdin: string;
  /** How many findings were mended before these were left. */
  readonly mended: number;
  /** Up to when the register of instruments was looked into, in words. */
  readonly asOf: string;
  /** Whether nothing is said where there is nothing to mend. */
  readonly quiet: boolean;
}

const INDENT = '    ';

/** The findings for people: by file; place, severity and rule; the sentence; the line with carets; the clause; how to mend. */
export function renderFindings({ files, summary }: Report, page: FindingsPage): string {
  const { words, paint } = page;
  const found = files.filter(({ findings }) => findings.length > 0);
  const mended = page.mended > 0 ? [words.mended(page.mended)] : [];
  const asOf = paint.faint(words.asOf(page.asOf));
  if (found.length === 0) return page.quiet ? '' : `${[...mended, words.clean(files.length), asOf].join('\n')}\n`;
  const blocks = found.map((file) => renderFile(file, page));
  const fixes = files.flatMap(({ findings }) => findings.flatMap(({ fix }) => fix ?? []));
  const safe = fixes.filter((fix) => fix.safe).length;
  const closing = [
    ...mended,
    paint.title(words.total({ ...summary, files: files.length })),
    ...(fixes.length > 0 ? wrap(words.fixable(safe, fixes.length - safe), page.width) : []),
    asOf,
  ];
  return `${blocks.join('\n')}\n${closing.join('\n')}\n`;
}

function renderFile({ path, text, findings }: CheckedFile, page: FindingsPage): string {
  const title = page.paint.heading(plain(path === '-' ? page.stdin : path));
  return `${title}\n\n${findings.map((finding) => `${renderFinding(finding, text, page).join('\n')}\n`).join('\n')}`;
}

function renderFinding({ ruleId, severity, message, position, basis, fix }: Finding, text: string, page: FindingsPage): string[] {
  const { words, paint, width } = page;
  const place = position === null ? words.whole : placeInWords(position.start, words);
  const room = width - INDENT.length;
  const lines = (sentence: string) => wrap(plain(sentence), room).map((line) => INDENT + line);
  const faint = (sentence: string) => lines(sentence).map((line) => paint.faint(line));
  return [
    `  ${paint.faint(place)}  ${paint[severity](words.severities[severity])}  ${ruleId}`,
    ...lines(message),
    ...(position === null
      ? []
      : drawLine(excerpt(text, position, room - gutterOf(position.start.line)), position.start.line, severity, page)),
    ...(basis === null ? [] : faint(`${words.basis}: ${basis}`)),
    ...(fix === undefined ? [] : faint(`${fix.safe ? words.fix.safe : words.fix.unsafe}: ${fixInWords(fix, text, words)}`)),
  ];
}

const placeInWords = ({ line, column, page }: Point, words: Words): string =>
  page === undefined ? `${line}:${column}` : words.page(page, `${line}:${column}`);

/** Columns of `12 │ `. */
const gutterOf = (line: number) => String(line).length + 3;

function drawLine(shown: ReturnType<typeof excerpt>, line: number, severity: Finding['severity'], { paint }: FindingsPage): string[] {
  const number = String(line);
  const bar = (label: string) => `${INDENT}${paint.faint(`${label} │`)} `;
  return [
    bar(number) + shown.before + paint[severity](shown.marked) + shown.after,
    bar(' '.repeat(number.length)) + ' '.repeat(shown.indent) + paint[severity]('^'.repeat(shown.carets)),
  ].map((row) => row.trimEnd());
}
