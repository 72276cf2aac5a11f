import { expect, test } from 'vitest';
import { packagedTesseract } from '../../../src/cli/ocr/packaged-tesseract.ts';
import { toPgm } from '../../../src/cli/pages/picture.ts';

test('the engine of the packages starts with the data of its package, and reads nothing on a white sheet', async () => {
  const engine = await packagedTesseract(1);
  const tsv = await engine?.recognize(toPgm({ width: 300, height: 200, grey: new Uint8Array(60_000).fill(255) }));
  await engine?.end();
  expect(tsv).toMatch(/^1\t1\t0/m);
  expect(tsv).not.toMatch(/^5\t/m);
}, 60_000);
