/**
 * The two letters from `at` on as one number, 0 standing for a letter outside the text: what tables of phrases are sorted by.
 * Asked at every word of a text, a number costs a third of two letters cut out as a string.
 */
export const letterPair = (text: string, at: number): number => (letterAt(text, at) << 16) | letterAt(text, at + 1);

const letterAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);
