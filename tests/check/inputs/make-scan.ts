import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { assemble } from '../../read/pdf/write-pdf.ts';
import { temporary } from './office.ts';

const RESOLUTION = 200;
const DEGREES = 1;
/** How far the grey of a point may be off, of 255. */
const NOISE = 40;

/** Whether pages can be drawn here. */
export const hasPoppler = () => spawnSync('pdftoppm', ['-v']).status === 0;

/** A PDF as a scanner makes it: pages drawn at 200 points an inch, a degree askew, with noise, and no text. */
export function makeScan(pdf: Uint8Array): Uint8Array {
  const folder = temporary('scan');
  writeFileSync(join(folder, 'plan.pdf'), pdf);
  spawnSync('pdftoppm', ['-r', String(RESOLUTION), '-gray', join(folder, 'plan.pdf'), join(folder, 'page')]);
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .sort()
    .map((name) => spoil(readPgm(readFileSync(join(folder, name)))));
  const first = 3;
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + i * 3} 0 R`).join(' ')}] >>`,
    ...pages.flatMap(({ width, height, grey }, i) => {
      const [w, h] = [(width * 72) / RESOLUTION, (height * 72) / RESOLUTION];
      const at = first + i * 3;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w} ${h}] /Contents ${at + 1} 0 R /Resources << /XObject << /Im ${at + 2} 0 R >> >> >>`,
        stream('', Buffer.from(`q ${w} 0 0 ${h} 0 0 cm /Im Do Q`)),
        stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`, grey),
      ];
    }),
  ]);
}

function stream(entries: string, content: Uint8Array): Buffer {
  const data = deflateSync(content, { level: 1 });
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

function readPgm(file: Buffer): Sheet {
  const [head = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString('latin1')) ?? [];
  return { width: Number(width), height: Number(height), grey: file.subarray(head.length) };
}

/** Turned, and with noise that is the same in every run. */
function spoil({ width, height, grey }: Sheet): Sheet {
  const angle = (DEGREES * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const spoiled = new Uint8Array(width * height);
  let seed = 1;
  const light = (x: number, y: number) => (x < 0 || y < 0 || x >= width || y >= height ? 255 : (grey[y * width + x] as number));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [fromX, fromY] = [cos * dx + sin * dy + width / 2, cos * dy - sin * dx + height / 2];
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [right, down] = [fromX - left, fromY - top];
      const upper = light(left, top) * (1 - right) + light(left + 1, top) * right;
      const lower = light(left, top + 1) * (1 - right) + light(left + 1, top + 1) * right;
      // A linear congruential generator (Numerical Recipes).
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const noise = ((seed >>> 16) / 65_536 - 0.5) * 2 * NOISE;
      spoiled[y * width + x] = Math.max(0, Math.min(255, upper * (1 - down) + lower * down + noise));
    }
  }
  return { width, height, grey: spoiled };
}
