/** Whether no letter of the text is lower case, and two at least are capitals side by side. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
