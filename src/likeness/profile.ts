/** What is counted of a text to compare it: its syllables, and the pairs of syllables that follow each other. */
export interface Profile {
  /** How many syllables it has. */
  readonly length: number;
  /** Times that a syllable, by its number in the vocabulary, occurs. */
  readonly words: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
}
