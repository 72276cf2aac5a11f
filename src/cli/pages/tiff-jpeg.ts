import type { IFD } from 'utif2';
import { importPackage } from './import-package.ts';
import { type Picture, toGrey } from './picture.ts';

/** A marker of two bytes begins a JPEG stream, and one ends it. */
const MARKER = 2;

/** A sheet of a TIFF whose strips, or tiles, are JPEG streams that share their tables (TIFF Technical Note 2). */
export async function drawJpegStrips(bytes: Uint8Array, sheet: IFD, width: number, height: number): Promise<Picture> {
  const { createCanvas, loadImage } = await importPackage('@napi-rs/canvas', 'tif', () => import('@napi-rs/canvas'));
  const tag = (id: number): readonly number[] => (sheet as unknown as Record<string, number[] | undefined>)[`t${id}`] ?? [];
  const [tables, tileWidth, tileHeight] = [tag(347), tag(322)[0], tag(323)[0]];
  const tiled = tileWidth !== undefined && tileHeight !== undefined;
  const [offsets, lengths] = tiled ? [tag(324), tag(325)] : [tag(273), tag(279)];
  const [wide, high] = tiled ? [tileWidth, tileHeight] : [width, tag(278)[0] ?? height];
  const across = Math.max(1, Math.ceil(width / wide));
  const context = createCanvas(width, height).getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  for (const [i, offset] of offsets.entries()) {
    const strip = bytes.subarray(offset, offset + (lengths[i] ?? 0));
    const whole = tables.length === 0 ? strip : Buffer.concat([Buffer.from(tables.slice(0, -MARKER)), strip.subarray(MARKER)]);
    context.drawImage(await loadImage(Buffer.from(whole)), (i % across) * wide, Math.floor(i / across) * high);
  }
  return toGrey(context.getImageData(0, 0, width, height).data, width, height);
}
