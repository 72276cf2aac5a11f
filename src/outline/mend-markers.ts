import { romanValue, toRoman } from '../recognize/numbering/roman.ts';
import { hasAt, isSpace, skipMarks } from '../text/ends.ts';
import { isCapitals } from '../text/is-capitals.ts';
import { isCapital } from '../text/letters.ts';
import type { Block, Marker } from '../tree/nodes.ts';

/** What scans make of the letters of a Roman numeral. Measured on scans: `II.` becomes `H.`, `III.` `HI.`, `VIII.` `VHI.`. */
const LOOKALIKES: Readonly<Record<string, string>> = { H: 'II', l: 'I', '1': 'I', '|': 'I', '!': 'I', J: 'I', T: 'I', Y: 'V', U: 'II' };

const MISREADABLE = 'IVXHJlTYU1|!';
const LONGEST_NUMERAL = 6;

/** What may be a misread numeral with its mark, in front of a capital: “H. ”, “ll- ”. */
function misreadAt(text: string): { letters: string; end: number } | null {
  let at = 0;
  while (at < LONGEST_NUMERAL && hasAt(text, at, MISREADABLE)) at++;
  if (at === 0) return null;
  const letters = text.slice(0, at);
  if (isSpace(text.charCodeAt(at))) at++;
  if (!hasAt(text, at, '.,–-')) return null;
  const end = skipMarks(text, '', at + 1);
  return isCapital(text.charCodeAt(end)) ? { letters, end } : null;
}

/** The numeral that misread letters stand for, or 0. */
function misreadValue(letters: string): number {
  return romanValue([...letters].map((letter) => LOOKALIKES[letter] ?? letter).join(''));
}

/** Whether a line in capitals begins with what a scan made of the numeral I: “l- MỤC ĐÍCH”. */
export function isMisreadFirst(text: string): boolean {
  const found = misreadAt(text);
  return found !== null && misreadValue(found.letters) === 1 && isCapitals(text.slice(found.end));
}

/**
 * Understands Roman numerals that a scan misread, by their place in the row: `H.` between `I.` and `III.` is `II.`. The
 * text is not touched; the marker says that it was mended.
 */
export function mendMarkers(unmended: readonly Block[]): readonly Block[] {
  const blocks = mendOnes(unmended);
  const candidates = blocks.map((block, i) => (followsLetter(blocks, i) ? null : misread(block)));
  if (!candidates.some((candidate) => candidate?.misread)) return blocks;
  let last = 0;
  return blocks.map((block, i) => {
    const candidate = candidates[i];
    if (candidate === null || candidate === undefined) return block;
    if (!candidate.misread) {
      // Where the scan lost a stroke elsewhere, a numeral that repeats the one before lost one too (`II.` for `III.`).
      const repeats = candidate.value === last && last > 1;
      last = repeats ? last + 1 : candidate.value;
      return repeats ? withMarker(block, candidate, last) : block;
    }
    // `ll-` behind `II-` lost a stroke in the scan, where it heads a section and a numeral goes on from it.
    const short =
      candidate.value === last &&
      last > 1 &&
      isCapitals(block.data.content.text.slice(candidate.length)) &&
      goesOnWith(candidates, i, last + 2);
    if (candidate.value !== last + 1 && !short) return block;
    if (candidate.fromDigit && !followedByNumeral(blocks, candidates, i)) return block;
    last = short ? last + 1 : candidate.value;
    return withMarker(block, candidate, last);
  });
}

/** Whether the next numeral behind `at` is `value`. */
function goesOnWith(candidates: readonly (Candidate | null)[], at: number, value: number): boolean {
  for (let i = at + 1; i < candidates.length; i++) {
    const candidate = candidates[i];
    if (candidate && !candidate.fromDigit) return candidate.value === value;
  }
  return false;
}

/** `l.` is `1.` where `2.` follows and no `k)` stands before: a scan has no other use for it at the head of a row. */
function mendOnes(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.data.marker?.label === 'l')) return blocks;
  return blocks.map((block, i) => {
    const { marker } = block.data;
    if (marker?.label !== 'l' || marker.style !== 'letter') return block;
    const before = blocks.slice(Math.max(0, i - 12), i).some((other) => other.data.marker?.label === 'k');
    const style = marker.text.endsWith(')') ? 'arabicParen' : 'arabic';
    const next = blocks.slice(i + 1, i + 40).find((other) => other.data.marker?.style === style);
    if (before || next?.data.marker?.ordinal !== 2) return block;
    return { ...block, data: { ...block.data, marker: { text: marker.text, style, label: '1', ordinal: 1, mended: true } } };
  });
}

/** `H.` behind `G.` is the letter: a row of letters, not of numerals. */
function followsLetter(blocks: readonly Block[], at: number): boolean {
  const marker = blocks[at]?.data.marker;
  if (marker?.style !== 'upperLetter' || marker.ordinal < 2) return false;
  for (let i = at - 1; i >= 0; i--) {
    const before = blocks[i]?.data.marker;
    if (before?.style === 'upperLetter') return before.ordinal === marker.ordinal - 1;
  }
  return false;
}

interface Candidate {
  value: number;
  misread: boolean;
  fromDigit: boolean;
  /** Length of the misread marker at the start of the content, 0 when it was read as a marker already. */
  length: number;
  text: string;
}

function misread(block: Block): Candidate | null {
  const { marker, content } = block.data;
  if (marker?.style === 'roman') return { value: marker.ordinal, misread: false, fromDigit: false, length: 0, text: marker.text };
  if (marker?.style === 'arabic' && marker.label === '1') return { value: 1, misread: true, fromDigit: true, length: 0, text: marker.text };
  if (marker?.style === 'upperLetter') {
    const value = misreadValue(marker.label);
    return value > 1 ? { value, misread: true, fromDigit: false, length: 0, text: marker.text } : null;
  }
  if (marker !== undefined) return null;
  const found = misreadAt(content.text);
  if (found === null) return null;
  const value = misreadValue(found.letters);
  const length = found.end;
  return value === 0 ? null : { value, misread: true, fromDigit: false, length, text: content.text.slice(0, length).trim() };
}

/**
 * `1.` is `I.` only where the next numeral says so: a misread `II.`, or one as it is before any `2.` of the row; of two `1.` the
 * one in capitals.
 */
function followedByNumeral(blocks: readonly Block[], candidates: readonly (Candidate | null)[], at: number): boolean {
  const heads = inCapitals(blocks[at]);
  let inner = false;
  let goesOn = false;
  for (let i = at + 1; i < candidates.length; i++) {
    const { marker } = blocks[i]?.data ?? {};
    if (marker?.style === 'arabic' && marker.label === '2' && !inner) goesOn = true;
    const candidate = candidates[i];
    if (candidate === null || candidate === undefined) continue;
    if (candidate.fromDigit && heads && !inCapitals(blocks[i])) inner = true;
    else if (candidate.fromDigit) return false;
    else return candidate.value === 2 && (candidate.misread || (heads && !goesOn));
  }
  return false;
}

const inCapitals = (block: Block | undefined): boolean => block !== undefined && isCapitals(block.data.content.text);

function withMarker(block: Block, candidate: Candidate, value: number): Block {
  const marker: Marker = { text: candidate.text, style: 'roman', label: toRoman(value), ordinal: value, mended: true };
  const content = candidate.length === 0 ? block.data.content : block.data.content.slice(candidate.length).trim();
  return { ...block, data: { ...block.data, marker, content } };
}
