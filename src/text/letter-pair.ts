/**
 * The two letters from `at` on as one number, 0 standing for a letter outside the text: what tables of phrases are sorted by.
 * Asked at every word of a text, a number costs a third of two letters cut out as a string.
 */
export const letterPair = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
