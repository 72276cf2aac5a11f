import { type LegacyFont, legacyFont } from '../../decode/legacy-font.ts';

/** What a PDF writer puts before the name of a font of which it took only some letters. */
const SUBSET = /^[A-Z]{6}\+/;
/** How the letters lean or how heavy they are: `,BoldItalic`, `-Bold`. */
const STYLE = /[,-]?(?:(?:bold|italic|oblique|regular)+(?:MT)?|MT)$/i;

/** The encoding that the letters of a PDF's font are in, told from its name: `ABCDEF+.VnTimeH,Bold`; null for a font of Unicode. */
export function fontEncoding(name: string): LegacyFont | null {
  const plain = name.replace(SUBSET, '').replace(STYLE, '');
  // Some writers leave out the full stop, which no name of PostScript begins with.
  return legacyFont(plain.replace(/^Vn(?=\p{Lu})/u, '.Vn'));
}
