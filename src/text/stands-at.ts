/** `startsWith` of a word: to call that costs more than to look at the few letters in which a word differs from another. */
export function standsAt(word: string, text: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}
