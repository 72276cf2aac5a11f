import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { openPictures } from '../../../src/cli/pages/draw-pages.ts';
import { sniff } from '../../../src/read/sniff.ts';
import { Unreadable } from '../../../src/read/unreadable.ts';
import { assemble, linesOf, writePdf } from '../../read/pdf/write-pdf.ts';
import { type Sheet, writeTiff } from './write-tiff.ts';

const WIDE = 16;
const HIGH = 32;
const grey = (upper: number, lower: number) => Uint8Array.from({ length: WIDE * HIGH }, (_, i) => (i < (WIDE * HIGH) / 2 ? upper : lower));
const PLAIN = { 256: [WIDE], 257: [HIGH], 258: [8], 259: [1], 262: [1], 277: [1], 278: [HIGH], 284: [1] };
const sheet = (upper: number, lower: number): Sheet => ({ tags: PLAIN, strips: [grey(upper, lower)] });

/** Halves of a sheet as JPEG streams. */
function jpegSheet(upper: number, lower: number): Sheet {
  const strips = [upper, lower].map((light) => {
    const canvas = createCanvas(WIDE, HIGH / 2);
    const context = canvas.getContext('2d');
    context.fillStyle = `rgb(${light} ${light} ${light})`;
    context.fillRect(0, 0, WIDE, HIGH / 2);
    return canvas.toBuffer('image/jpeg', 95);
  });
  return { tags: { ...PLAIN, 259: [7], 262: [6], 277: [3], 258: [8, 8, 8], 278: [HIGH / 2] }, strips };
}

/** How light the middles of the halves are, of every page. */
async function halves(tiff: Uint8Array): Promise<number[][]> {
  const drawn = await openPictures(tiff, 'tiff');
  return Promise.all(
    Array.from({ length: drawn.pages }, async (_, i) => {
      const picture = await drawn.draw(i + 1);
      return [HIGH / 4, (HIGH * 3) / 4].map((y) => picture.grey[y * WIDE + WIDE / 2] as number);
    }),
  );
}

const codeOf = (drawing: Promise<unknown>) =>
  drawing.then(
    () => null,
    (error: unknown) => (error instanceof Unreadable ? error.code : error),
  );

describe('the sheets of a .tif', () => {
  test('each a page', async () => {
    expect(await halves(writeTiff([sheet(255, 10), sheet(30, 200)]))).toEqual([
      [255, 10],
      [30, 200],
    ]);
  });

  test('in strips of JPEG', async () => {
    const [[upper = 0, lower = 0] = []] = await halves(writeTiff([jpegSheet(240, 20)]));
    expect(Math.abs(upper - 240)).toBeLessThan(4);
    expect(Math.abs(lower - 20)).toBeLessThan(4);
  });

  const changed = (tags: Sheet['tags']) => writeTiff([{ tags: { ...PLAIN, ...tags }, strips: [grey(0, 0)] }]);
  test.each<[name: string, bytes: Uint8Array, code: string]>([
    ['colours one behind the other', changed({ 258: [8, 8, 8], 262: [2], 277: [3], 284: [2] }), 'picture-unsupported'],
    ['a compression of photographs', changed({ 259: [34_712] }), 'picture-unsupported'],
    ['more points than any paper has', changed({ 256: [100_000], 257: [100_000] }), 'picture-unsupported'],
    ['no size', changed({ 256: [0] }), 'file-damaged'],
    ['strips of JPEG that are none', changed({ 259: [7] }), 'file-damaged'],
    ['nothing', new TextEncoder().encode('II*\0'), 'file-damaged'],
    ['BigTIFF', new TextEncoder().encode('II+\0\b\0\0\0'), 'picture-unsupported'],
  ])('of %s say why they are not read', async (_, bytes, code) => {
    expect(sniff(bytes)).toBe('tiff');
    expect(await codeOf(openPictures(bytes, 'tiff').then((drawn) => drawn.draw(1)))).toBe(code);
  });
});

/** A page of one inch square that a picture of so many points a side fills, `share` of it. */
function scan(points: number, share = 1): Uint8Array {
  const side = 72 * share;
  const drawing = `q ${side} 0 0 ${side} 0 0 cm /Im Do Q`;
  const data = Buffer.alloc(points * points, 128);
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 72 72] /Contents 4 0 R /Resources << /XObject << /Im 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    Buffer.concat([
      Buffer.from(
        `<< /Type /XObject /Subtype /Image /Width ${points} /Height ${points} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${data.length} >>\nstream\n`,
      ),
      data,
      Buffer.from('\nendstream'),
    ]),
  ]);
}

describe('a page of a .pdf is drawn', () => {
  test.each<[name: string, bytes: Uint8Array, width: number]>([
    ['in the points of its scan', scan(200), 200],
    ['finer than a coarse scan', scan(90), 300],
    ['coarser than a very fine scan', scan(600), 300],
    ['fine where a picture is but a part of it', scan(100, 0.5), 300],
    ['fine where it is text', writePdf([{ texts: linesOf('Kế hoạch') }]), Math.ceil((400 * 300) / 72)],
  ])('%s', async (_, bytes, width) => {
    expect((await (await openPictures(bytes, 'pdf')).draw(1)).width).toBe(width);
  });
});
