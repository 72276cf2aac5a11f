import { behindSpace } from '../../text/behind-space.ts';

/** Behind the comma at `offset` and the spaces on either side of it, as far as these stand there. */
export function behindComma(text: string, offset: number): number {
  const comma = behindSpace(text, offset);
  return behindSpace(text, text[comma] === ',' ? comma + 1 : comma);
}
