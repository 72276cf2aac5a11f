import { isCapital, isSmall } from './letters.ts';

export function hasCapitalPair(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (isCapital(text.charCodeAt(at)) && isCapital(text.charCodeAt(at - 1))) return true;
  return false;
}

/** Whether no letter of the text is lower case, and two at least are capitals side by side. */
export function isCapitals(text: string): boolean {
  let pair = false;
  let capital = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSmall(code)) return false;
    const next = isCapital(code);
    pair ||= capital && next;
    capital = next;
  }
  return pair;
}
