import { hasAt } from '../../text/ends.ts';

const VOWELS = 'aeiouy';
const INITIALS: ReadonlySet<string> = new Set('ngh|ng|nh|ch|gh|kh|ph|th|tr|b|c|d|g|h|k|l|m|n|p|q|r|s|t|v|x|'.split('|'));
const FINALS: ReadonlySet<string> = new Set('ng|nh|ch|c|m|n|p|t|'.split('|'));
const LONG_NUCLEI: ReadonlySet<string> = new Set('uye|uya|uyu|oai|oay|oeo|uay|uoi|uou|ieu|yeu'.split('|'));

const isNucleus = (vowels: string): boolean => (vowels.length > 0 && vowels.length < 3) || LONG_NUCLEI.has(vowels);

/** Whether a word without marks may be a Vietnamese syllable that lost them: `nguyen`, `quoc`; not `thpt`, `ubnd`. */
export function isBareSyllable(word: string): boolean {
  let from = 0;
  while (from < word.length && !hasAt(word, from, VOWELS)) from++;
  let to = from;
  while (hasAt(word, to, VOWELS)) to++;
  const initial = word.slice(0, from);
  if (!INITIALS.has(initial) || !FINALS.has(word.slice(to))) return false;
  if (isNucleus(word.slice(from, to))) return true;
  // `gi` and `qu` are initials of their own.
  const isGlide = (initial === 'g' && word[from] === 'i') || (initial === 'q' && word[from] === 'u');
  return isGlide && isNucleus(word.slice(from + 1, to));
}
