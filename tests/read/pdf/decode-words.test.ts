import { expect, test } from 'vitest';
import type { Encoding } from '../../../src/decode/encoding.ts';
import { DEFAULT_LIMITS } from '../../../src/read/limits.ts';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import { encode } from '../../decode/encode.ts';
import { type ByteFont, linesOf, writePdf } from './write-pdf.ts';

const TEXT = `Quét dọn bến chợ trước mùa nước nổi
Tổ trưởng giữ chìa khóa nhà kho, ở tổ 5`;

const show = (font: string, text: string, encoding: Encoding, y: number) =>
  text
    .split('\n')
    .map((line, i) => {
      const bytes = Buffer.from(encode(line, encoding)).toString('hex');
      return `BT /${font} 10 Tf 1 0 0 1 50 ${y - 12 * i} Tm <${bytes}> Tj ET`;
    })
    .join('\n');

async function read(drawing: string, ...fonts: ByteFont[]): Promise<string> {
  const bytes = writePdf([{ texts: linesOf('Kế hoạch', 50, 30), drawing }], { fonts });
  const { text } = await readPdf(bytes, { changes: 'accepted', limits: DEFAULT_LIMITS });
  return text.trim().replace(/^Kế hoạch\n+/, '');
}

test.each<[name: string, encoding: Encoding]>([
  ['.VnTime', 'tcvn3'],
  ['ABCDEF+.VnTime,Bold', 'tcvn3'],
  ['VNI-Times', 'vni'],
  ['ABCDEF+VNI-Helve', 'vni'],
])('letters of %s are those that are seen', async (name, encoding) => {
  expect(await read(show('F', TEXT, encoding, 700), { id: 'F', name })).toBe(TEXT);
});

test('fonts of capitals show small letters as capitals', async () => {
  expect(await read(show('F', 'kế hoạch dọn kho', 'tcvn3', 700), { id: 'F', name: 'ABCDEF+.VnTimeH' })).toBe('KẾ HOẠCH DỌN KHO');
});

test('what capitals without a place of their own are, their whole row says', async () => {
  expect(await read(show('F', 'DỌN BẾN CHỢ', 'tcvn3', 700), { id: 'F', name: '.VnTime' })).toBe('DỌN BẾN CHỢ');
});

test('fonts of one page are judged each for itself', async () => {
  const drawing = [show('F', 'Quét bến chợ', 'tcvn3', 700), show('G', 'Giữ nhà kho', 'vni', 680)].join('\n');
  expect(await read(drawing, { id: 'F', name: '.VnTime' }, { id: 'G', name: 'VNI-Times' })).toBe('Quét bến chợ\nGiữ nhà kho');
});

test('a font that says its letters in Unicode is taken at its word, whatever its name', async () => {
  const said = [...new Set('Bến chợ, tổ dân phố')];
  const letters = Object.fromEntries(said.map((letter, i) => [0xa1 + i, letter]));
  const bytes = Buffer.from([...'Bến chợ, tổ dân phố'].map((letter) => 0xa1 + said.indexOf(letter))).toString('hex');
  const drawing = `BT /F 10 Tf 1 0 0 1 50 700 Tm <${bytes}> Tj ET`;
  expect(await read(drawing, { id: 'F', name: '.VnTime', letters })).toBe('Bến chợ, tổ dân phố');
});

test('letters of Latin-1 in other fonts stay what they are', async () => {
  const bytes = Buffer.from('Café Orléans', 'latin1').toString('hex');
  expect(await read(`BT /F 10 Tf 1 0 0 1 50 700 Tm <${bytes}> Tj ET`, { id: 'F', name: 'Arial' })).toBe('Café Orléans');
});
