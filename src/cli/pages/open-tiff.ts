import type { IFD } from 'utif2';
import { Unreadable } from '../../read/unreadable.ts';
import type { Drawn } from './draw-pages.ts';
import { importPackage } from './import-package.ts';
import { toGrey } from './picture.ts';
import { drawJpegStrips } from './tiff-jpeg.ts';

const FORMAT = { format: 'tif' } as const;
/** A0 at 200 points an inch has 60 million. */
const MOST_POINTS = 60_000_000;
/** Ways of compression (tag 259) that scanners and fax machines write: none, CCITT, LZW, JPEG, deflate, PackBits. */
const READABLE = new Set([1, 2, 3, 4, 5, 6, 7, 8, 32_773, 32_946]);
const JPEG = 7;
const ONE_BY_ONE = 2;

/** A file of pictures, a page each. */
export async function openTiff(bytes: Uint8Array): Promise<Drawn> {
  const { default: utif } = await importPackage('utif2', 'tif', () => import('utif2'));
  const damaged = () => new Unreadable('file-damaged', FORMAT);
  // BigTIFF.
  if (bytes[2] === 43 || bytes[3] === 43) throw new Unreadable('picture-unsupported', FORMAT);
  const buffer = new Uint8Array(bytes).buffer;
  let sheets: IFD[];
  try {
    sheets = utif.decode(buffer);
  } catch {
    throw damaged();
  }
  if (sheets.length === 0) throw damaged();
  return {
    pages: sheets.length,
    draw: async (number) => {
      const sheet = sheets[number - 1];
      if (sheet === undefined) throw damaged();
      const tag = (id: number) => ((sheet as unknown as Record<string, number[] | undefined>)[`t${id}`] ?? [])[0];
      const [width = 0, height = 0, compression = 1, planes] = [tag(256), tag(257), tag(259), tag(284)];
      if (!(width > 0 && height > 0)) throw damaged();
      // Colours written one picture behind the other (tag 284) would be taken for three pictures.
      const odd = !READABLE.has(compression) || (planes === ONE_BY_ONE && (tag(277) ?? 1) > 1);
      if (odd || width * height > MOST_POINTS) throw new Unreadable('picture-unsupported', FORMAT);
      try {
        if (compression === JPEG) return await drawJpegStrips(bytes, sheet, width, height);
        utif.decodeImage(buffer, sheet);
        return toGrey(utif.toRGBA8(sheet), width, height);
      } catch (error) {
        throw error instanceof Unreadable ? error : damaged();
      }
    },
  };
}
