import type { GreyPicture } from './picture.ts';

/** The picture turned clockwise by so many quarters. */
export function turnPicture({ width, height, grey }: GreyPicture, quarters: 1 | 2 | 3): GreyPicture {
  const turned = new Uint8Array(grey.length);
  const [wide, high] = quarters === 2 ? [width, height] : [height, width];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [to, down] = quarters === 1 ? [height - 1 - y, x] : quarters === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      turned[down * wide + to] = grey[y * width + x] as number;
    }
  }
  return { width: wide, height: high, grey: turned };
}
