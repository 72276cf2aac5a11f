/** Where the first of some words that stands at an offset ends; the offset itself where none does. */
export function behindAny(text: string, at: number, words: readonly string[]): number {
  for (const word of words) if (text.startsWith(word, at)) return at + word.length;
  return at;
}
