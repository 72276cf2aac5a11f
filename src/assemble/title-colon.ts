/** The end of the title in “Title: text” on one line, or -1. */
export function titleColon(text: string): number {
  const colon = text.indexOf(':');
  return colon > 2 && colon < 140 && colon < text.length - 2 ? colon : -1;
}
