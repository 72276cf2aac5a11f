/** Whether a folded name begins with the words of an opening: “sở y tế” with “sở”, “sở hữu” too, “sởi” not. */
export function opensWith(key: string, opening: string): boolean {
  return key.startsWith(opening) && (key.length === opening.length || key[opening.length] === ' ');
}
