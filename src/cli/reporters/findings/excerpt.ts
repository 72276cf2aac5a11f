import type { Position } from '../../../source/span.ts';
import { displayWidth } from '../../terminal/layout.ts';
import { ORDINARY, plain } from '../../terminal/plain.ts';

/** A source line around the words that a finding is about, as a terminal shows it. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns in front of the marked words, and how many those take: where the carets stand. */
  readonly indent: number;
  readonly carets: number;
}

/** Source letters looked at on each side: a line may be a whole file, and a terminal is never so wide. */
const REACH = 300;
const TAB = '    ';
const CUT = '…';
/** A letter with its marks stays whole. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;
const LINE_END = /[\n\r]/;

/** The line at `position`, cut around the marked words where it is wider than `width`. */
export function excerpt(text: string, { start, end }: Position, width: number): Excerpt {
  const lineStart = start.offset - (start.column - 1);
  const from = Math.max(lineStart, start.offset - REACH);
  const rest = text.slice(start.offset, start.offset + REACH);
  const lineEnd = LINE_END.exec(rest)?.index ?? rest.length;
  const markedEnd = Math.min(end.offset - start.offset, lineEnd);
  const lead = shown(text.slice(from, start.offset));
  const tail = shown(rest.slice(markedEnd, lineEnd)).trimEnd();

  const marked = fitStart(shown(rest.slice(0, markedEnd)), Math.max(1, Math.floor((width * 2) / 3)), false);
  const room = width - displayWidth(marked);
  const leadWidth = displayWidth(lead);
  const after = fitStart(tail, Math.max(room - leadWidth, Math.floor(room / 2)), lineEnd === REACH);
  const before = fitEnd(from === lineStart ? lead.trimStart() : lead, room - displayWidth(after), from > lineStart);
  return { before, marked, after, indent: displayWidth(before), carets: Math.max(1, displayWidth(marked)) };
}

const shown = (text: string): string => plain(text.replaceAll('\t', TAB));

const lettersOf = (text: string): readonly string[] => (ORDINARY.test(text) ? [...text] : (text.match(LETTER) ?? []));

/** The first letters that fit into `width`, a cut said by “…”. */
function fitStart(text: string, width: number, cut: boolean): string {
  return !cut && displayWidth(text) <= width ? text : taken(lettersOf(text), width - 1).join('') + CUT;
}

/** The last letters that fit. */
function fitEnd(text: string, width: number, cut: boolean): string {
  return !cut && displayWidth(text) <= width
    ? text
    : CUT +
        taken(lettersOf(text).toReversed(), width - 1)
          .reverse()
          .join('');
}

function taken(letters: readonly string[], width: number): string[] {
  let used = 0;
  const end = letters.findIndex((letter) => {
    used += displayWidth(letter);
    return used > width;
  });
  return letters.slice(0, end < 0 ? letters.length : end);
}
