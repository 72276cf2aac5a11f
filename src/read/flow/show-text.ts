import { isSymbolFont, showSymbols } from './symbols.ts';

/** What the text of a run looks like on the page: capitals where it is shown in capitals, pictures where its font has pictures. */
export function showText(text: string, font: string | undefined, capitals: boolean): string {
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
