import { readMarker } from '../../recognize/numbering/marker.ts';
import { hasOpenEnd } from '../open-end.ts';
import type { Margins } from './margins.ts';
import type { TextLine } from './page-lines.ts';

/** Everything in parts of the font's size. */
const SPACE = 0.25;
const INDENTED = 0.7;
const LOOSER = 0.3;
const SLACK = 0.35;
/** A line that ends this far from where the next word would have fitted was ended on purpose. */
const SHORT = 1.5;

const LOWER = /^["“‘(]?\p{Ll}/u;
const ENDED = /[.;:!?…]["”’)\]]?$/u;

/** A line in its place among the others. */
export interface Placed {
  readonly line: TextLine;
  readonly margins: Margins;
}

/** What the lines of a document show of how its paragraphs are set. */
export interface Setting {
  /** First lines stand further in than the others. */
  readonly indented: boolean;
}

/** How paragraphs begin: whether behind lines that end early and full ones the next stands further out. */
export function findSetting(lines: readonly Placed[]): Setting {
  let out = 0;
  let level = 0;
  for (let i = 1; i < lines.length; i++) {
    const [before, first, second] = [lines[i - 1], lines[i], lines[i + 1]] as [Placed, Placed, Placed | undefined];
    if (second === undefined || isFull(before, first) !== 'no' || isFull(first, second) !== 'yes') continue;
    const by = indentOf(first) - indentOf(second);
    if (by > INDENTED * first.line.size) out++;
    else if (Math.abs(by) < SLACK * first.line.size) level++;
  }
  return { indented: out > level };
}

const indentOf = ({ line, margins }: Placed) => line.left - margins.left;

/** Whether the first word of `next` would not have fitted on the line; `maybe` when it is a close thing. */
function isFull({ line, margins }: Placed, next: Placed): 'yes' | 'no' | 'maybe' {
  const first = next.line.segments[0]?.words[0];
  const room = margins.right - line.right - SPACE * line.size - (first === undefined ? 0 : first.right - first.left);
  if (room < SLACK * line.size) return 'yes';
  return room > SHORT * line.size ? 'no' : 'maybe';
}

/**
 * Whether a line goes on with the paragraph of the line before: `begins` says whether that one began it. `undefined` where the
 * page does not show it.
 */
export function continues(previous: Placed, next: Placed, begins: boolean, { indented }: Setting): boolean | undefined {
  const { line, margins } = next;
  const before = previous.line;
  const { size } = before;
  if (before.segments.length > 1 || line.segments.length > 1) return undefined;
  if (isCentred(previous) && isCentred(next)) return undefined;
  const samePage = line.page === before.page;
  const open = !ENDED.test(before.text) && (LOWER.test(line.text) || hasOpenEnd(before.text));
  if (samePage && line.baseline - before.baseline > margins.leading + LOOSER * size) return open ? undefined : false;
  const full = isFull(previous, next);
  if (full === 'no') return open ? undefined : false;
  const marked = readMarker(line.text) !== null;
  const inward = indentOf(next) - indentOf(previous);
  const hanging = begins && Math.abs(line.left - textStart(before)) < INDENTED * size && readMarker(before.text) !== null;
  if (inward > INDENTED * size) return hanging && !marked ? true : open ? undefined : false;
  if (inward < -INDENTED * size) {
    if (!begins) return open ? undefined : false;
    // The first line stands further in: even what looks like the marker of an item is in the middle of a sentence here.
    if (marked) return indented && full === 'yes' && indentOf(next) < INDENTED * size ? true : undefined;
    return full === 'yes' ? true : undefined;
  }
  if (marked) return begins && !indented ? undefined : !begins && indented && full === 'yes' ? true : undefined;
  if (begins && indented && indentOf(next) > INDENTED * size) return open ? undefined : false;
  return full === 'yes' ? true : open ? true : undefined;
}

/** Where the words behind the first one begin. */
const textStart = ({ segments: [first] }: TextLine) => first?.words[1]?.left ?? Number.NEGATIVE_INFINITY;

/** As far from the left as from the right, and not full. */
function isCentred({ line, margins }: Placed): boolean {
  const left = line.left - margins.left;
  const right = margins.right - line.right;
  return left > 2 * line.size && Math.abs(left - right) < line.size;
}

/** Whether running text begins below lines set in the middle: a title ends there though no white is left. */
export function leavesMiddle(previous: Placed, next: Placed): boolean {
  if (previous.line.segments.length > 1 || next.line.segments.length > 1 || !isCentred(previous) || isCentred(next)) return false;
  const { line, margins } = next;
  const aside = indentOf(next) - (margins.right - line.right) > line.size;
  return aside && margins.right - line.right < line.size && (previous.line.bold || !line.bold);
}
