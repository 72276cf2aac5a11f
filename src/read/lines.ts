import { type MarkerMatch, readMarker } from '../recognize/numbering/marker.ts';
import { clean, hasCleanLines } from '../text/clean.ts';
import { isSpace, skipMarks } from '../text/ends.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Fragment, Grid } from '../tree/nodes.ts';
import { fieldPieces } from './field-pieces.ts';
import { findLostBreaks } from './lost-breaks.ts';

/** A line of the page as it stands, blank ones left out. */
export interface Line {
  /** The words without their indent, spacing inside as it stands: columns are told by it. */
  readonly raw: MappedText;
  /** The words alone. */
  readonly content: MappedText;
  readonly indent: number;
  /** Blank lines above it. */
  readonly gap: number;
  /** Heading depth that the document marks (`## `), 0 for none. */
  readonly depth: number;
  /** Set in bold as a whole. */
  readonly bold: boolean;
  /** The marker that it begins with. */
  readonly marker: MarkerMatch | null;
  /** Where the format says it: whether it goes on with the paragraph of the line above. */
  readonly continues?: boolean;
  /** Right under a rule, which parts footnotes from the page. */
  readonly ruled?: boolean;
  /** The table that it is a line of, where the format has tables. */
  readonly table?: Grid;
}

const BOLD = /^(?:#{1,6}\s+)?(?:[-+]\s+)?\*{2,3}[^*]+\*{2,3}[\s.:]*$/;
const HEADING = /^(#{1,6})\s/;
/** Lines of rules, bars and lone debris: nothing to read. */
const RULES = '|+*_=~:—–-.…`\'^”“"';

const RULE = /^_{5,}$/;

const isEmpty = (line: string): boolean => skipMarks(line, RULES) === line.length;

/** Where the first letter behind white space stands between two offsets; the second where nothing else does. */
function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function skipSpaceBack(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The lines of a text that hold something to read. */
export function splitLines(text: MappedText): Line[] {
  const lines: Line[] = [];
  const source = text.text;
  const isClean = hasCleanLines(source);
  let gap = 0;
  let ruled = false;
  for (let at = 0; at < source.length; ) {
    const found = source.indexOf('\n', at);
    const end = found < 0 ? source.length : found;
    const start = skipSpace(source, at, end);
    const raw = text.slice(start, skipSpaceBack(source, start, end));
    if (isEmpty(raw.text)) {
      gap++;
      ruled ||= raw.length > 0 && RULE.test(raw.text);
    } else {
      let begin = 0;
      for (const lost of findLostBreaks(raw.text, raw.length * 2 > source.length)) {
        const piece = raw.slice(begin, lost).trim();
        if (!isEmpty(piece.text)) lines.push(makeLine(piece, 0, 0, isClean ? piece : clean(piece)));
        begin = lost;
      }
      const rest = begin === 0 ? raw : raw.slice(begin).trim();
      const made = makeLine(rest, begin === 0 ? columnOf(source, at, start) : 0, begin === 0 ? gap : 0, isClean ? rest : clean(rest));
      lines.push(ruled ? { ...made, ruled } : made);
      gap = 0;
      ruled = false;
    }
    at = end + 1;
  }
  return lines;
}

export function makeLine(raw: MappedText, indent = 0, gap = 0, content: MappedText = clean(raw)): Line {
  // What nothing was left out of has no marks.
  const marked = content !== raw;
  return {
    raw,
    content,
    marker: readMarker(content.text),
    indent,
    gap,
    depth: marked ? (HEADING.exec(raw.text)?.[1]?.length ?? 0) : 0,
    bold: marked && raw.text.includes('**') && BOLD.test(raw.text),
  };
}

/** Columns of white space from the start of a line to `end`; a tab goes to the next multiple of eight. */
function columnOf(text: string, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) column += text[at] === '\t' ? 8 - (column % 8) : 1;
  return column;
}

/** Whether bars or white space may part the words of a line: where nothing was left out of it no two spaces and no tab stand. */
export const mayBeParted = ({ raw, content }: Line): boolean => raw !== content || raw.text.includes('|');

/** Columns are parted by bars, tabs, or three and more spaces. */
const PARTED = /[|\t]| {3}/;
const COLUMN_GAP = /\s*\|\s*|\t\s*|[ ]{3,}/g;

/** The fragments of a line, left to right; one for most lines. */
export function fragments(line: Line): Fragment[] {
  const raw = line.raw.text;
  if (!mayBeParted(line) || !PARTED.test(raw)) return [{ content: line.content, column: line.indent, endColumn: line.indent + raw.length }];
  const result: Fragment[] = [];
  let at = 0;
  const add = (end: number) => {
    const field = line.raw.slice(at, end);
    // The paragraphs of a cell stand one below the other.
    for (const piece of field.text.includes('<') ? fieldPieces(field) : [clean(field)])
      if (!isEmpty(piece.text)) result.push({ content: piece, column: line.indent + at, endColumn: line.indent + end });
  };
  COLUMN_GAP.lastIndex = 0;
  for (let match = COLUMN_GAP.exec(raw); match !== null; match = COLUMN_GAP.exec(raw)) {
    add(match.index);
    at = match.index + match[0].length;
  }
  add(raw.length);
  return result;
}
