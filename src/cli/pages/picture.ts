import type { GreyPicture } from '../../read/ocr/picture.ts';

/** A picture of a page in grey: a byte a point, 0 is black. */
export type Picture = GreyPicture;

/** How far apart red, green and blue are in ink of a colour, and in how many of the points a stamp shows; fewer are a scanner's noise. */
const COLOUR = 90;
const STAMPED = 1 / 2000;

/** Grey from red, green, blue and opacity, on white paper. */
export function toGrey(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Picture {
  const grey = new Uint8Array(width * height);
  const unstamped = new Uint8Array(width * height);
  let coloured = 0;
  for (let i = 0, at = 0; i < grey.length; i++, at += 4) {
    const opacity = (rgba[at + 3] as number) / 255;
    const [red, green, blue] = [rgba[at] as number, rgba[at + 1] as number, rgba[at + 2] as number];
    const [lightest, darkest] = [Math.max(red, green, blue), Math.min(red, green, blue)];
    // ITU-R BT.601. A red stamp over black letters stays lighter than they are.
    const light = 0.299 * red + 0.587 * green + 0.114 * blue;
    grey[i] = Math.round(light * opacity + 255 * (1 - opacity));
    unstamped[i] = Math.round(lightest * opacity + 255 * (1 - opacity));
    if (lightest - darkest > COLOUR && opacity > 0.5) coloured++;
  }
  return { width, height, grey, ...(coloured > STAMPED * grey.length && { unstamped }) };
}

/** As a file that Tesseract reads (portable grey map). */
export function toPgm({ width, height, grey }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}
