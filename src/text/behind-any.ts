/** Where the first of some words that stands at an offset ends; the offset itself where none does. */
export function behindAny(text: string, at: number, words: readonly string[]): number {
  const first = text.charCodeAt(at);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word.charCodeAt(0) === first && text.startsWith(word, at)) return at + word.length;
  }
  return at;
}
