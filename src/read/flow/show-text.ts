import { FROM_LATIN1 } from '../../decode/decode-as.ts';
import { type LegacyFont, legacyFont } from '../../decode/legacy-font.ts';
import { isSymbolFont, showSymbols } from './symbols.ts';

/**
 * What the text of a run looks like on the page: capitals where it is shown in capitals, pictures where its font has pictures,
 * Vietnamese where its font has that in the places of other letters (`.VnTime`, `VNI-Times`); the encoding of such letters is
 * noted in `encodings`.
 */
export function showText(text: string, font: string | undefined, capitals: boolean, encodings?: Set<LegacyFont['encoding']>): string {
  const legacy = legacyFont(font);
  if (legacy !== null) {
    // ASCII is the same in all of them.
    if (/[^\x00-\x7F]/.test(text)) encodings?.add(legacy.encoding);
    const decoded = FROM_LATIN1[legacy.encoding](text);
    return capitals || legacy.capitals ? toCapitals(decoded) : decoded;
  }
  const shown = font !== undefined && isSymbolFont(font) ? showSymbols(text, font) : text;
  return capitals ? toCapitals(shown) : shown;
}

/** Letter by letter, so that every one keeps its place. */
function toCapitals(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
}
