import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../../src/read/limits.ts';
import { readPdf } from '../../../src/read/pdf/read-pdf.ts';
import { Unreadable } from '../../../src/read/unreadable.ts';
import { assemble, linesOf, type PdfPage, writePdf } from './write-pdf.ts';

const read = (bytes: Uint8Array, limits: Partial<Limits> = {}) =>
  readPdf(bytes, { changes: 'accepted', limits: { ...DEFAULT_LIMITS, ...limits } });
const textOf = async (...pages: PdfPage[]) => (await read(writePdf(pages))).text;
const PLAN = `KẾ HOẠCH
Dọn vệ sinh bến chợ
- Quét bến và thu rác trước ngày 05/5/2027.
- Đội trật tự nhắc các hộ dọn hàng.`;

describe('text', () => {
  test('in Vietnamese, in order, fonts told apart', async () => {
    const { text, lines, notices } = await read(
      writePdf([{ texts: [{ text: 'KẾ HOẠCH', x: 150, y: 60, font: 'Bold' }, ...linesOf('Dọn bến chợ', 50, 80)] }]),
    );
    expect(text).toBe('                      KẾ HOẠCH\nDọn bến chợ\n');
    expect(lines.map(({ bold }) => bold)).toEqual([true, false]);
    expect(notices).toEqual([]);
  });

  test('placed by every operator that places text', async () => {
    const drawing = `q 1 0 0 1 0 -20 cm BT /Regular 10 Tf 50 700 Td 12 TL <${Buffer.from('\u0000A', 'latin1').toString('hex')}> Tj T* <0042> Tj
      0 -12 TD [<0043> -600 <0044>] TJ ET Q BT /Regular 10 Tf 1 0 0 1 50 600 Tm 4 Tc <00450046> Tj 0 Tc 200 Tz <0047> Tj ET`;
    expect((await textOf({ drawing })).replace(/\n+/g, '\n')).toBe('A\nB\nC D\nE F G\n');
  });

  test.each([90, 180, 270] as const)('on a page turned by %s degrees, set to be read so', async (rotate) => {
    const turned = { 90: '0 1 -1 0 100 100', 180: '-1 0 0 -1 300 600', 270: '0 -1 1 0 100 600' }[rotate];
    const shown = ['0044', '0042'].map((code, i) => `BT /Regular 10 Tf 1 0 0 1 0 ${-20 * i} Tm <${code}> Tj ET`).join(' ');
    expect((await textOf({ rotate, drawing: `q ${turned} cm ${shown} Q` })).replace(/\n+/g, '\n')).toBe('D\nB\n');
  });

  test('in another direction than most is not lost', async () => {
    const upright = 'BT /Regular 10 Tf 0 1 -1 0 70 600 Tm <0054005400200041> Tj ET';
    const { text } = await read(writePdf([{ texts: linesOf(PLAN), drawing: upright }]));
    expect(text.split('\n').map((line) => line.trim())).toEqual([...PLAN.split('\n'), '', '', '', '', 'TT A', '']);
  });

  test('tables by their rules', async () => {
    const rules = [0, 100, 250].map((x) => `${50 + x} 750 m ${50 + x} 700 l S`).concat([700, 725, 750].map((y) => `50 ${y} 250 0.5 re f`));
    const texts = [...linesOf('TT', 55, 65), ...linesOf('Việc', 160, 65), ...linesOf('1', 55, 90), ...linesOf('Quét bến', 160, 90)];
    const { text, tables } = await read(writePdf([{ texts, drawing: rules.join('\n') }]));
    expect(tables.map(({ rows }) => rows.map((row) => row.map(({ start, end }) => text.slice(start, end))))).toEqual([
      [
        ['TT', 'Việc'],
        ['1', 'Quét bến'],
      ],
    ]);
  });

  test('pages without any are told', async () => {
    expect((await read(writePdf([{ texts: linesOf(PLAN) }, {}, {}]))).notices).toEqual([
      { code: 'pages-without-text', args: { pages: [2, 3] }, span: null },
    ]);
  });
});

describe('what cannot be read says why', () => {
  const good = writePdf([{ texts: linesOf(PLAN) }]);
  const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
  const nested = (depth: number) => [
    CATALOG,
    ...Array.from({ length: depth }, (_, i) => `<< /Type /Pages /Count 1 /Kids [${i + 3} 0 R] >>`),
    '<< /Type /Page /MediaBox [0 0 9 9] >>',
  ];

  test.each<[name: string, bytes: Uint8Array, code: string]>([
    ['no text at all', writePdf([{}]), 'no-text-layer'],
    ['letters that say they are others', writePdf([{ texts: linesOf(`${PLAN}\n${PLAN}`) }], { garbled: true }), 'garbled-text'],
    ['words of no language', writePdf([{ texts: linesOf('Qj WKiQJ KzQK EiR FiR '.repeat(8)) }]), 'garbled-text'],
    ['a password to open', encrypted(), 'file-encrypted'],
    ['cut off in the middle', good.slice(0, 400), 'file-damaged'],
    ['only its first bytes', new TextEncoder().encode('%PDF-1.7'), 'file-damaged'],
    ['no PDF behind them', new TextEncoder().encode(`%PDF-1.4\n${'rác '.repeat(500)}`), 'file-damaged'],
    ['pages that are their own parents', assemble([CATALOG, '<< /Type /Pages /Count 1 /Kids [2 0 R] >>']), 'file-damaged'],
    ['a tree of pages ten thousand deep', assemble(nested(10_000)), 'no-text-layer'],
    [
      'more pages than are read',
      assemble([CATALOG, `<< /Type /Pages /Count 9 /Kids [${'3 0 R '.repeat(9)}] >>`, '<< /Type /Page /MediaBox [0 0 9 9] >>']),
      'limit-exceeded',
    ],
    ['a count of pages that is made up', assemble([CATALOG, '<< /Type /Pages /Count 900000000 /Kids [] >>']), 'file-damaged'],
  ])('%s', async (_, bytes, code) => {
    const failed = await read(bytes, { pages: 8 }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(Unreadable);
    expect((failed as Unreadable).code).toBe(code);
  });

  test('a page that is broken does not take the others with it', async () => {
    const broken = latin1(writePdf([{ texts: linesOf(PLAN) }, { texts: linesOf('Hết.') }])).replace('/Contents 11 0 R', '/Contents 99 0 R');
    expect((await read(Buffer.from(broken, 'latin1'))).text).toContain('Quét bến');
  });

  test('the bytes stay their owner’s', async () => {
    const before = good.slice();
    await read(good);
    expect(good).toEqual(before);
  });
});

/** A PDF that says that it is encrypted, by a password that nobody has. */
function encrypted(): Uint8Array {
  const key = '00'.repeat(32);
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 0 /Kids [] >>',
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`,
    ],
    '/Encrypt 3 0 R /ID [<00> <00>]',
  );
}
