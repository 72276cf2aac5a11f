import { holdsOneOf } from './guarded.ts';
import { MappedText } from './mapped-text.ts';

/**
 * What is not the document's own words inside a line: Markdown emphasis and heading marks that converters leave, ticks
 * beside a signature, `<br>`, and white space beyond one space.
 *
 * A star is emphasis when it touches a word on its inner side alone (`*Cơ quan chủ trì:* Phòng A`); a bullet, a footnote
 * star `(*)` and a product `3*4` keep theirs.
 */
const NOT_WORDS =
  /\*{2,3}|(?<=^|[\s(“"‘'[])\*(?=[^\s)*])|(?<=[^\s(*])\*(?=[\s.,;:)!?”"’'\]]|$)|(?<=^\s{0,3})#{1,6}\s+|[✓✔☑]|<br\s{0,3}\/?>|[ \t\n]{2,}|[\t\n]/gu;

/** Cheap test for the many lines that have nothing of it. */
const MAY_HAVE = /[*#✓✔☑\t\n<]|\s{2}/;

/** What the lines of a text have nothing of when the text has not. */
const SIGNS = ['\t', '*', '#', '<', '✓', '✔', '☑'];
/** A search for the two as a word would stop at every space. */
const TWO_SPACES = / {2}/;

/** Whether every trimmed line of a text is clean, which at once is quicker to see than line by line. */
export const hasCleanLines = (text: string): boolean => !holdsOneOf(text, SIGNS) && !TWO_SPACES.test(text);

/** The words of a stretch of text: marks left out, white space folded, trimmed. */
export function clean(raw: MappedText): MappedText {
  const trimmed = raw.trim();
  if (!MAY_HAVE.test(trimmed.text)) return trimmed;
  const parts: MappedText[] = [];
  let done = 0;
  let spaced = true;
  const push = (part: MappedText) => {
    if (part.length === 0) return;
    parts.push(part);
    spaced = part.text.endsWith(' ');
  };
  for (const match of trimmed.text.matchAll(NOT_WORDS)) {
    push(trimmed.slice(done, match.index));
    done = match.index + match[0].length;
    const space = /^[ \t\n<]/.test(match[0]);
    if (space && !spaced) push(MappedText.standIn(' ', trimmed.span(match.index, done)));
    // A mark between two spaces leaves one of them.
    if (!space && spaced && trimmed.text[done] === ' ') done++;
  }
  push(trimmed.slice(done));
  return MappedText.concat(parts.length === 0 ? [trimmed.slice(0, 0)] : parts).trim();
}

/** Pieces of one paragraph put together with single spaces, which stand for what lay between them. */
export function joinPieces(pieces: readonly MappedText[]): MappedText {
  const parts: MappedText[] = [];
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    const last = parts.at(-1);
    if (last !== undefined)
      parts.push(MappedText.standIn(' ', { start: last.span().end, end: Math.max(last.span().end, piece.span().start) }));
    parts.push(piece);
  }
  return parts.length === 0 ? MappedText.verbatim('') : MappedText.concat(parts);
}
