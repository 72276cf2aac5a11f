import { isSymbolFont, showSymbols } from '../symbols.ts';

/** Bullets that everybody types. */
const TYPED = /^[-–—+*]$/u;
/** Hollow ones stand below filled ones wherever Word offers them. */
const HOLLOW = /^[o○◦□☐❑❒¨]$/u;

/**
 * The bullet that stands for the one of a level: `-`, `+` and `*` as they are; the pictures of symbol fonts become `•`, and `+`
 * below another picture, since only unlike bullets show which one stands under which.
 */
export function showBullet(text: string, font: string | null, below: boolean): string {
  const shown = font !== null && isSymbolFont(font) ? showSymbols(text, font) : text;
  const bullet = shown.trim();
  if (TYPED.test(bullet)) return bullet;
  if (bullet === '' || /^[\p{L}\p{N}]{2,}/u.test(bullet)) return bullet;
  return below || HOLLOW.test(bullet) ? '+' : '•';
}
