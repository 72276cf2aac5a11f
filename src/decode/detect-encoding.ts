import { decodeAs, FROM_LATIN1 } from './decode-as.ts';
import type { Encoding } from './encoding.ts';
import { isSyllable } from './is-syllable.ts';

/** What is looked at; a document says within this what it is written in. */
const SAMPLE = 1 << 16;
/** Fewer syllables with marks than this tell nothing. */
const FEW = 4;
/** Least share of syllables among the words with marks: a page in its own encoding has 0.97 and more, in another at most 0.5. */
const LEAST_SHARE = 0.8;

/** The encoding that makes Vietnamese words of bytes that are no valid UTF-8; null when none does. */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  // A zero is in no text of one byte a letter.
  if (wide !== null || sample.includes(0)) return wide;
  return best((['utf-8', 'windows-1258', 'tcvn3', 'vni'] as const).map((encoding) => [encoding, decodeAs(encoding, sample)]));
}

/**
 * The encoding that hides in decoded text: VIQR in ASCII, or the letters of a legacy font that were saved as the letters of
 * Latin-1 that they look like to a program without the font. Null for text that is what it says.
 */
export function detectHidden(text: string): keyof typeof FROM_LATIN1 | null {
  const sample = text.slice(0, SAMPLE);
  if (BEYOND_LATIN1.test(sample)) return null;
  const hidden = NON_ASCII.test(sample) ? (['tcvn3', 'vni'] as const) : (['viqr'] as const);
  const found = best([['utf-8', sample], ...hidden.map((encoding) => [encoding, FROM_LATIN1[encoding](sample)] as const)]);
  return found === 'utf-8' ? null : (found as keyof typeof FROM_LATIN1 | null);
}

/** The letters that most words of Vietnamese have one of (`ă`, `đ`, `ơ`, `ạ`, …), and the marks of decomposed ones. */
const BEYOND_LATIN1 = /[\u0102-\u01B0\u0300-\u0323\u1EA0-\u1EF9]/;
const NON_ASCII = /[^\x00-\x7F]/;

/** UTF-16 without a mark: nearly every ASCII letter has a zero beside it, all on the same side. */
function wideEncoding(sample: Uint8Array): Encoding | null {
  const zeros = [0, 0] as [number, number];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  const many = sample.length / 8;
  if (odd > many && even < odd / 16) return 'utf-16le';
  return even > many && odd < even / 16 ? 'utf-16be' : null;
}

/** The first reading among those with the greatest share of syllables; null when that is too small. */
function best(readings: readonly (readonly [encoding: Encoding, text: string])[]): Encoding | null {
  let found: Encoding | null = null;
  let greatest = LEAST_SHARE;
  for (const [encoding, text] of readings) {
    const share = shareOfSyllables(text);
    if (share <= greatest) continue;
    greatest = share;
    found = encoding;
  }
  return found;
}

const WORD = /[\p{L}\p{M}\uFFFD]+/gu;

/** Of the words with a letter that is not ASCII, how many can be Vietnamese; abbreviations (`QĐ`) and letters alone count for neither. */
function shareOfSyllables(text: string): number {
  const marked = (text.match(WORD) ?? []).filter((word) => word.length > 1 && NON_ASCII.test(word) && !/^[A-ZĐ]+$/.test(word));
  const syllables = marked.filter(isSyllable).length;
  return syllables < FEW ? 0 : syllables / marked.length;
}
