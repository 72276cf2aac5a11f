// An esbuild plugin: writes Unicode's classes of letters (`\p{L}`, `\p{Lu}` …) in patterns as plain ranges.
//
// V8 asks ICU for the letters of such a class and compiles hundreds of ranges, in every process anew: 2 ms for one pattern,
// against 0.05 ms with the ranges below, and a parse has some three hundred patterns. The ranges hold every letter that a
// Vietnamese document is written in, and Greek and Cyrillic beside them; further scripts are no letters to the built files.
import { readFile } from 'node:fs/promises';

/** The letters of Vietnamese in one case: those of Latin-1, six with a horn, bar or breve of their own, and those with a tone. */
function vietnamese(latin, own, isCase) {
  const toned = Array.from({ length: 0x1efa - 0x1ea0 }, (_, i) => String.fromCharCode(0x1ea0 + i));
  return latin + own + toned.filter(isCase).join('');
}

const RANGES = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ԯḀ-ỿ',
  Lu: vietnamese('A-ZÀ-ÖØ-Þ', 'ĂĐĨŨƠƯ', (letter) => letter !== letter.toLowerCase()),
  Ll: vietnamese('a-zß-öø-ÿ', 'ăđĩũơư', (letter) => letter === letter.toLowerCase()),
  M: '\\u0300-\\u036f',
  N: '0-9¼-¾²³¹⁰-⁹',
  Nd: '0-9',
};

/** In a pattern `\p{L}`, in a string of which one is made `\\p{L}`. */
const CLASS = /(\\{1,2})([pP])\{(L|Lu|Ll|M|N|Nd)\}/g;

/** The source with its classes as ranges. `\P{…}` between brackets has no such form and stays. */
export function writeRanges(source) {
  return source.replace(CLASS, (written, slashes, letter, name, at) => {
    const inside = isInBrackets(source.slice(source.lastIndexOf('\n', at) + 1, at));
    if (letter === 'P' && inside) return written;
    const ranges = RANGES[name].replaceAll('\\', slashes);
    return inside ? ranges : `[${letter === 'P' ? '^' : ''}${ranges}]`;
  });
}

/** Whether a line, cut off inside a pattern, ends between brackets. */
function isInBrackets(line) {
  const brackets = line.replace(/\\./g, '').match(/[[\]]/g);
  return brackets?.at(-1) === '[';
}

export const LETTERS = {
  name: 'letters',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({ contents: writeRanges(await readFile(path, 'utf8')), loader: 'ts' }));
  },
};
