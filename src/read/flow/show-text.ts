import { FROM_LATIN1 } from '../../decode/decode-as.ts';
import { legacyFont } from '../../decode/legacy-font.ts';
import { isSymbolFont, showSymbols } from './symbols.ts';

/**
 * What the text of a run looks like on the page: capitals where it is shown in capitals, pictures where its font has pictures,
 * Vietnamese where its font has that in the places of other letters (`.VnTime`, `VNI-Times`).
 */
export function showText(text: string, font: string | undefined, capitals: boolean): string {
  const legacy = legacyFont(font);
  if (legacy !== null) {
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
