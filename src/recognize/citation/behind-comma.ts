/** Behind the comma at `offset` and the spaces on either side of it, as far as these stand there. */
export function behindComma(text: string, offset: number): number {
  let at = offset;
  if (text[at] === ' ') at++;
  if (text[at] === ',') at++;
  if (text[at] === ' ') at++;
  return at;
}
