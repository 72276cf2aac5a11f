import { describe, expect, test } from 'vitest';
import { parseTsv } from '../../../src/read/ocr/parse-tsv.ts';
import { placeWords } from '../../../src/read/ocr/place-words.ts';
import { printPages } from '../../../src/read/page/print-pages.ts';

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';

/** A line of words as Tesseract boxes them: a font of 40 points, letters 20 wide, on a page that falls by `slope` to the right. */
function line(number: number, text: string, left: number, baseline: number, { slope = 0, confidence = 95 } = {}): string[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }, i) => {
    const x = left + index * 20;
    const width = word.length * 20;
    const over = /[A-ZĐ]/.test(word) ? 27 : /[bdfhklt]|[à-ỹ]/.test(word) ? 27 : 18;
    const under = /[gpqy,ạẹịọụặậệộợự]/.test(word) ? 8 : 0;
    const y = baseline + slope * (x + width / 2);
    return `5\t1\t1\t1\t${number}\t${i + 1}\t${x}\t${Math.round(y - over)}\t${width}\t${over + under}\t${confidence}\t${word}`;
  });
}

const read = (...lines: string[][]) =>
  placeWords({ number: 1, width: 2480, height: 3508, boxes: parseTsv([HEAD, ...lines.flat()].join('\n')), rules: [] });
const text = (...lines: string[][]) =>
  printPages([read(...lines)])
    .text.replace(/\n+/g, '\n')
    .trimEnd();

describe('words of a scan', () => {
  test('stand on one baseline, whatever their letters reach', () => {
    const { words } = read(line(1, 'các hộ gọn gàng sạch đẹp', 200, 400));
    expect(new Set(words.map(({ baseline }) => baseline)).size).toBe(1);
    expect(words.map(({ confidence }) => confidence)).toEqual([0.95, 0.95, 0.95, 0.95, 0.95, 0.95]);
  });

  test('of a page that lies askew stand level, columns side by side', () => {
    const slope = 0.0175;
    const askew = { slope };
    expect(
      text(
        line(1, 'các hộ dọn hàng đúng giờ và giữ cho lối đi được thông', 200, 400, askew),
        line(2, 'suốt mọi lúc trong ngày theo nội quy của ban quản lý chợ', 200, 460, askew),
        line(3, 'kể cả ngày nghỉ và ngày lễ như đã thoả thuận với các hộ', 200, 520, askew),
        line(4, 'Nơi nhận:', 200, 640, askew),
        line(5, 'TRƯỞNG BAN', 1300, 640, askew),
      ).split('\n'),
    ).toEqual([
      'các hộ dọn hàng đúng giờ và giữ cho lối đi được thông',
      'suốt mọi lúc trong ngày theo nội quy của ban quản lý chợ',
      'kể cả ngày nghỉ và ngày lễ như đã thoả thuận với các hộ',
      `Nơi nhận:${' '.repeat(46)}TRƯỞNG BAN`,
    ]);
  });

  test.each<[name: string, speck: string[]]>([
    ['bars and dots that nobody is sure of', line(2, '| ~', 300, 900, { confidence: 20 })],
    ['a letter alone that nobody is sure of', line(2, 'j', 300, 900, { confidence: 10 })],
  ])('without %s', (_, speck) => {
    expect(text(line(1, 'dọn hàng', 200, 400), speck)).toBe('dọn hàng');
  });

  test('doubtful words stay, and say so', () => {
    const { words } = read(line(1, 'dọn hàng', 200, 400), line(2, 'sốt/KH', 200, 460, { confidence: 31 }));
    expect(words.at(-1)).toMatchObject({ text: 'sốt/KH', confidence: 0.31 });
  });

  test('rows that are no words are passed over', () => {
    expect(read(['', 'rác', '5\t1\t1\t1\t1\t1\tx\t0\t0\t0\t90\tchữ', '4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t']).words).toEqual([]);
  });
});
