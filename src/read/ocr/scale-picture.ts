import type { GreyPicture } from './picture.ts';

/** The picture so many times as large, each point between those around its place. */
export function scalePicture({ width, height, grey }: GreyPicture, factor: number): GreyPicture {
  const [wide, high] = [Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor))];
  const scaled = new Uint8Array(wide * high);
  const columns = Array.from({ length: wide }, (_, x) => between(x, factor, width));
  for (let y = 0; y < high; y++) {
    const row = between(y, factor, height);
    const [upper, lower] = [row.first * width, row.second * width];
    for (let x = 0; x < wide; x++) {
      const { first, second, part } = columns[x] as Between;
      const above = (grey[upper + first] as number) * (1 - part) + (grey[upper + second] as number) * part;
      const below = (grey[lower + first] as number) * (1 - part) + (grey[lower + second] as number) * part;
      scaled[y * wide + x] = Math.round(above * (1 - row.part) + below * row.part);
    }
  }
  return { width: wide, height: high, grey: scaled };
}

interface Between {
  readonly first: number;
  readonly second: number;
  /** How near to the second, of 1. */
  readonly part: number;
}

function between(at: number, factor: number, length: number): Between {
  const place = Math.min(length - 1, Math.max(0, (at + 0.5) / factor - 0.5));
  const first = Math.floor(place);
  return { first, second: Math.min(length - 1, first + 1), part: place - first };
}
