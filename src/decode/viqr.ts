import { isSyllable } from './is-syllable.ts';

/** VIQR (RFC 1456): Vietnamese in ASCII, marks behind their letters: `nhie^.m vu.`, `DDa?ng`; `\` before a mark that is none. */
const MODIFIERS: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031B', '*': '\u031B' };
const TONES: Readonly<Record<string, string>> = { "'": '\u0301', '`': '\u0300', '?': '\u0309', '~': '\u0303', '.': '\u0323' };

/** Letters, and marks among and behind them. */
const WORD = /(?:[A-Za-z][\^(+*'`?~.]{0,2}){1,12}/g;
const LETTER = /(?<double>[Dd][Dd])|(?<vowel>[AEIOUYaeiouy])(?<modifier>[\^(+*])?(?<tone>['`?~.])?/g;
const MARK = /[\^(+*'`?~.]|[Dd][Dd]/;
/** A marker of an item, not the word “ạ”; at the beginning of a line a Roman number. */
const MARKER = /^[A-Za-z]\.$/;
const ROMAN = /^[IVX]+\.$/;
/** What is left of `đ` in abbreviations and markers: “QDD”, “dd)”. */
const LONE_D = /DD(?!D)|^dd$/g;
const ESCAPED = /\\(?=[\^(+*'`?~.Dd\\])/g;

/** Text whose marks are written behind the letters, in Unicode. */
export function fromViqr(text: string): string {
  const toneless = text.includes('\\.') ? null : tonelessWords(text);
  return text
    .replace(WORD, (word, at: number) => {
      if (isMarker(word, text, at)) return word;
      const mayStop = TONELESS_END.test(word) && SENTENCE_END.test(text.slice(at + word.length, at + word.length + 3));
      return mayStop && toneless?.has(word.slice(0, -1).toLowerCase()) ? `${fromWord(word.slice(0, -1))}.` : fromWord(word);
    })
    .replace(ESCAPED, '');
}

const isMarker = (word: string, text: string, at: number) => MARKER.test(word) || (ROMAN.test(word) && (at === 0 || text[at - 1] === '\n'));

/**
 * Where full stops are not escaped, the one behind “tra.” may be its tone or end the sentence. It ends the sentence when the word
 * stands in the middle of sentences without it and never with it: “tra” does, “vu” does not.
 */
function tonelessWords(text: string): Set<string> {
  const words = new Set((text.match(WITHIN_SENTENCE) ?? []).map((word) => word.toLowerCase()));
  for (const word of words) if (word.endsWith('.')) words.delete(word.slice(0, -1));
  return words;
}

const TONELESS_END = /[aeiouyAEIOUY][\^(+*]?\.$/;
const SENTENCE_END = /^(?:\s*$|\s+[A-Z]|\s*[\r\n]|\/)/;
const WITHIN_SENTENCE = /(?<![A-Za-z^(+*'`?~.])(?:[A-Za-z][\^(+*'`?~]{0,2}){1,12}\.?(?=[,;:)]| [a-z\d(])/g;

/** A word in Unicode; marks that make no Vietnamese syllable of it are what they are in ASCII: “www.gov.vn”, “gì?”. */
function fromWord(word: string): string {
  if (!MARK.test(word)) return word;
  for (let end = word.length; end > 0; end--) {
    const written = compose(word.slice(0, end));
    if (isSyllable(written)) return written + word.slice(end);
    if (/[A-Za-z]/.test(word[end - 1] as string)) break;
  }
  return word.replace(LONE_D, (double) => (double === 'dd' ? 'đ' : 'Đ'));
}

function compose(word: string): string {
  return word
    .replace(LETTER, (_, double?: string, vowel = '', modifier = '', tone = '') => {
      if (double !== undefined) return double.startsWith('D') ? 'Đ' : 'đ';
      return `${vowel}${MODIFIERS[modifier] ?? ''}${TONES[tone] ?? ''}`;
    })
    .normalize('NFC');
}
