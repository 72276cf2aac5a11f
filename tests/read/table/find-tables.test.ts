import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../src/read/lines.ts';
import { findTables } from '../../../src/read/table/index.ts';
import { normalize } from '../../../src/text/normalize.ts';
import { page, showTables } from './show-tables.ts';

const read = (source: string) => {
  const lines = splitLines(normalize(source));
  return { lines, tables: findTables(lines) };
};

describe('tables of a page', () => {
  test('several kinds, in order, the text between them left alone', () => {
    const source = page`
Lịch tập:
| Ngày | Nội dung |
|---|---|
| 1/6 | Bơi ếch |
Lịch thi:
Thời gian | Nội dung | Phụ trách
7h00 | Khởi động | Thầy Kha
8h00 | Bơi 50 m | Cô Sen
Phân công:
 TT   Nội dung             Người thực hiện
 1    Bấm giờ              Thầy Kha
 2    Ghi kết quả          Cô Sen`;
    expect(showTables(source)).toBe(page`
[markdown 1-3 of 11]
Ngày ¦ Nội dung
1/6 ¦ Bơi ếch
[bars 4-7 of 11]
Thời gian ¦ Nội dung ¦ Phụ trách
7h00 ¦ Khởi động ¦ Thầy Kha
8h00 ¦ Bơi 50 m ¦ Cô Sen
[layout 8-11 of 11]
TT ¦ Nội dung ¦ Người thực hiện
1 ¦ Bấm giờ ¦ Thầy Kha
2 ¦ Ghi kết quả ¦ Cô Sen`);
  });

  test('the offsets of a cell lead back to its words, over line breaks and marks', () => {
    const source = 'TT | Nội dung | Chủ trì\n1 | **Đắp** bờ a\\|b<br>cao 2 m | Thôn Nà Ỏi\n2 | Be bờ | Thôn Nà Ỏi';
    const [table] = read(source).tables;
    const content = table?.grid.rows[1]?.cells[1]?.content;
    expect(content?.text).toBe('Đắp bờ a|b cao 2 m');
    const quote = (words: string) => {
      const start = content?.text.indexOf(words) ?? -1;
      const span = content?.span(start, start + words.length);
      return source.slice(span?.start, span?.end);
    };
    expect(['Đắp', 'bờ a', 'a|b', 'cao 2 m'].map(quote)).toEqual(['Đắp', 'bờ a', 'a\\|b', 'cao 2 m']);
  });

  test('more than twenty columns are no table', () => {
    const row = (cell: string) => `|${` ${cell} |`.repeat(24)}`;
    expect(read([row('Nội dung'), row('---'), row('x')].join('\n')).tables).toEqual([]);
  });

  test('nothing in, nothing out', () => {
    expect(read('').tables).toEqual([]);
  });

  test('whatever the lines, tables are in order, apart, and as wide as their cells say', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'TT   Nội dung      Thời gian',
        'Thời gian | Nội dung | Người thực hiện',
        '| TT | Việc |',
        '|---|---|',
        ' 1    Quét sân     Sáng',
        '1. | Bản A Ngày 2/3/2030',
        '7h00 | Chạy | Tổ 1',
        '8h00',
        'Phòng Nội vụ',
        'II. TỔ CHỨC',
        '',
        '\t',
      ),
      fc.string({ unit: fc.constantFrom('|', ' ', '  ', '\t', 'a', 'Ắ', '1', '.', '-', '\\', '<br>'), maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (sources) => {
        const { lines, tables } = read(sources.join('\n'));
        let last = 0;
        for (const { from, to, grid } of tables) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(lines.length);
          expect(grid.columns).toBeGreaterThan(1);
          expect(grid.columns).toBeLessThanOrEqual(20);
          for (const { cells } of grid.rows) {
            let column = 0;
            for (const cell of cells) {
              expect(cell.column).toBeGreaterThanOrEqual(column);
              column = cell.column + cell.span;
              expect(cell.content.length).toBeGreaterThan(0);
            }
            expect(column).toBeLessThanOrEqual(grid.columns);
          }
          last = to;
        }
      }),
      { numRuns: 300 },
    );
  });

  const hostile: [name: string, source: string][] = [
    ['one head again and again', 'Thời gian | Nội dung | Chủ trì\n'.repeat(4000)],
    ['ordinal heads without rows', 'TT  x\ny\n'.repeat(4000)],
    ['recipients in every second line', 'Nơi nhận | b\nx | y\n'.repeat(4000)],
    ['a row of a hundred thousand bars', '|a'.repeat(100_000)],
    ['a row of a hundred thousand tabs', 'a\t'.repeat(100_000)],
    ['a row of a hundred thousand gaps', `TT${'  x'.repeat(100_000)}`],
    ['one cell over thousands of lines', `TT   Nội dung   Thời gian\n1    a    b\n${'     c    d\n'.repeat(4000)}`],
  ];
  test.each(hostile)('in time: %s', (_, source) => {
    const { lines } = read(source);
    const start = performance.now();
    findTables(lines);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
