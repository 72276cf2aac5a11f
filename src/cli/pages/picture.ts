/** A picture of a page in grey: a byte a point, 0 is black. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Grey from red, green, blue and opacity, on white paper. */
export function toGrey(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Picture {
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 4) {
    const opacity = (rgba[at + 3] as number) / 255;
    // ITU-R BT.601. A red stamp over black letters stays lighter than they are.
    const light = 0.299 * (rgba[at] as number) + 0.587 * (rgba[at + 1] as number) + 0.114 * (rgba[at + 2] as number);
    grey[i] = Math.round(light * opacity + 255 * (1 - opacity));
  }
  return { width, height, grey };
}

/** As a file that Tesseract reads (portable grey map). */
export function toPgm({ width, height, grey }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}
