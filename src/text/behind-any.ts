import { standsAt } from './stands-at.ts';

/** Where the first of some words that stands at an offset ends; the offset itself where none does. */
export function behindAny(text: string, at: number, words: readonly string[]): number {
  if (at < 0 || at >= text.length) return at;
  const first = text.charCodeAt(at);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word.charCodeAt(0) === first && standsAt(word, text, at)) return at + word.length;
  }
  return at;
}

/** Whether one of some words ends at an offset. */
export function endsAnyAt(text: string, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (at >= word.length && standsAt(word, text, at - word.length)) return true;
  }
  return false;
}
