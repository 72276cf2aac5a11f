import { INITIALS, RHYMES, STOPS } from '../grammar/syllables.ts';

const rhymes = new Set(RHYMES);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE = '\u0301';
const DOT_BELOW = '\u0323';
/** The longest, “nghiêng”, has seven letters. */
const LONGEST = 7;

/** Whether a word can be Vietnamese: an initial, a rhyme and one tone that it may carry. `tiếng` can, `tiÕng` and `tiếp̀` cannot. */
export function isSyllable(word: string): boolean {
  if (word.length > 2 * LONGEST) return false;
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  const letters = parts.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || letters.length > LONGEST) return false;
  return INITIALS.some((initial) => {
    if (!letters.startsWith(initial)) return false;
    const rhyme = letters.slice(initial.length);
    // “gìn” is found under the initial `g`, whose rhyme is “in”.
    return rhymes.has(rhyme) && mayCarry(rhyme, tones[0]);
  });
}

function mayCarry(rhyme: string, tone: string | undefined): boolean {
  return !STOPS.some((stop) => rhyme.endsWith(stop)) || tone === ACUTE || tone === DOT_BELOW;
}
