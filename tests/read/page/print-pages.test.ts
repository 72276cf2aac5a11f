import { describe, expect, test } from 'vitest';
import type { Page } from '../../../src/read/page/page.ts';
import { printPages } from '../../../src/read/page/print-pages.ts';
import { frame, level, page, words } from './set-type.ts';

/** The text, each line behind what is known of it: `+` goes on with a paragraph, `¶` begins one, `?` is not told; `*` bold. */
function show(...pages: readonly Page[]): string[] {
  const { text, lines } = printPages(pages);
  const facts = new Map(lines.map((fact) => [fact.start, fact]));
  let at = 0;
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const fact = facts.get(at);
      at += line.length + 1;
      if (fact === undefined) return line;
      const mark = fact.continues === undefined ? '?' : fact.continues ? '+' : '¶';
      return `${mark}${fact.bold ? '*' : ''} ${line}`;
    });
}

/** A line that is full, 60 letters, and the first words of one that is not. */
const FULL = 'Đội trật tự cùng ban quản lý chợ nhắc các hộ dọn hàng lúc bốn';
const REST = 'giờ chiều mỗi ngày.';

describe('columns', () => {
  test('side by side keep their places', () => {
    expect(
      show(
        page([
          words('BAN QUẢN LÝ', 20, 50),
          words('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 130, 50, { bold: true }),
          words('CHỢ BẾN', 30, 62),
          words('Độc lập - Tự do - Hạnh phúc', 150, 62, { bold: true }),
          words(FULL, 0, 90),
        ]),
      ).slice(0, 2),
    ).toEqual([
      '?     BAN QUẢN LÝ           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '?       CHỢ BẾN                 Độc lập - Tự do - Hạnh phúc',
    ]);
  });

  test('a number set apart from its item makes none', () => {
    expect(show(page([words('1.   Quét bến', 0, 50), words(FULL, 0, 62)]))[0]).toBe('¶ 1. Quét bến');
  });
});

describe('paragraphs', () => {
  test('with an indent: whatever stands at the margin goes on', () => {
    expect(
      show(
        page([
          words(FULL.slice(0, 56), 20, 50),
          words(REST, 0, 62),
          words('- Nhắc các hộ kinh doanh thực hiện đúng theo quy định tại', 20, 74),
          words('2. Nội quy của chợ.', 0, 86),
          words('- Thu gom rác.', 20, 98),
        ]),
      ).map((line) => line.slice(0, 2).trim()),
    ).toEqual(['¶', '+', '¶', '+', '¶']);
  });

  test('without an indent: more white, or a line that ends early, begins one', () => {
    expect(
      show(page([words(FULL, 0, 50), words(REST, 0, 62), words(FULL, 0, 74), words(FULL, 0, 86), words('Đội một trực.', 0, 104)])).map(
        (line) => line.slice(0, 2).trim(),
      ),
    ).toEqual(['¶', '+', '¶', '+', '', '¶']);
  });

  test('hanging under their marker', () => {
    expect(
      show(page([words(`- ${FULL.slice(0, 57)}`, 0, 50), words(REST, 10, 62), words('- Thu gom rác.', 0, 74)])).map((line) => line[0]),
    ).toEqual(['¶', '+', '¶']);
  });

  test('go on over a page', () => {
    const many = Array.from({ length: 9 }, (_, i) => words(FULL, 0, 50 + i * 12));
    expect(show(page(many), page([words(REST, 0, 50), words('Hết.', 0, 62)], [], 2)).slice(-2)).toEqual([`+ ${REST}`, '¶ Hết.']);
  });
});

describe('what belongs to the page', () => {
  const body = [words(FULL, 0, 60), words(FULL, 0, 72)];
  const sheet = (number: number, ...more: ReturnType<typeof words>[]) => page([...body, ...more], [], number);
  const texts = (...pages: readonly Page[]) =>
    printPages(pages)
      .text.split('\n')
      .filter((line) => line.trim() !== '' && line !== FULL);

  test.each<[name: string, pages: Page[], left: string[]]>([
    ['numbers that rise are dropped', [1, 2, 3].map((n) => sheet(n, words(String(n), 150, 780))), []],
    ['also with dashes and the number of pages', [1, 2].map((n) => sheet(n, words(`- Trang ${n}/2 -`, 130, 30))), []],
    ['heads that are repeated', [1, 2, 3].map((n) => sheet(n, words('Kế hoạch dọn chợ', 100, 20))), []],
    ['numbers that do not rise stay', [sheet(1, words('7', 150, 780)), sheet(2, words('7', 150, 780)), sheet(3)], ['7', '7']],
    [
      'the same item at the foot of two pages stays',
      [1, 2, 3].map((n) => sheet(n, words('- Thời gian: Thường xuyên.', 0, 84))),
      Array.from({ length: 3 }, () => '- Thời gian: Thường xuyên.'),
    ],
    ['the last line of a page of one', [sheet(1, words('Phạm Thị Sáu', 150, 780))], ['Phạm Thị Sáu']],
  ])('%s', (_, pages, left) => {
    expect(texts(...pages).map((line) => line.trim())).toEqual(left);
  });
});

describe('tables', () => {
  const xs = [0, 30, 200, 300];
  const head = (y: number) => [words('TT', 5, y), words('Việc', 60, y), words('Chủ trì', 210, y)];
  const cells = (...pages: readonly Page[]) => {
    const { text, tables } = printPages(pages);
    return tables.map(({ columns, rows }) => [
      columns,
      ...rows.map((row) =>
        row
          .map(
            ({ start, end, span, rows: down = 1 }) => `${text.slice(start, end)}${span > 1 ? `→${span}` : ''}${down > 1 ? `↓${down}` : ''}`,
          )
          .join(' | '),
      ),
    ]);
  };

  test('by their rules, cells of several lines joined, in the midst of text', () => {
    const made = page(
      [
        words(FULL, 0, 30),
        ...head(62),
        words('1', 5, 82),
        words('Quét sạch bến và lối xuống bãi', 32, 82),
        words('đỗ xe', 32, 94),
        words('Đội 1', 210, 82),
        words(REST, 0, 120),
      ],
      frame(xs, [50, 70, 100]),
    );
    expect(cells(made)).toEqual([[3, 'TT | Việc | Chủ trì', '1 | Quét sạch bến và lối xuống bãi đỗ xe | Đội 1']]);
    expect(printPages([made]).text).toBe(`${FULL}\n\nTT\tViệc\tChủ trì\n1\tQuét sạch bến và lối xuống bãi đỗ xe\tĐội 1\n\n${REST}\n`);
  });

  test('go on over the page, the head and a row that is cut in two said once', () => {
    const first = page(
      [...head(762), words('1', 5, 782), words('Quét sạch bến và lối xuống bãi', 32, 782), words('Đội 1', 210, 782)],
      frame(xs, [750, 770, 790]),
    );
    const second = page(
      [...head(62), words('đỗ xe', 32, 82), words('2', 5, 102), words('Thu rác', 32, 102)],
      frame(xs, [50, 70, 90, 110]),
      2,
    );
    expect(cells(first, second)).toEqual([
      [3, 'TT | Việc | Chủ trì', '1 | Quét sạch bến và lối xuống bãi đỗ xe | Đội 1', '2 | Thu rác | '],
    ]);
  });

  test('with other columns are others', () => {
    const first = page([...head(762), words('1', 5, 782), words('Quét bến', 32, 782)], frame(xs, [750, 770, 790]));
    const second = page([words('Mục', 5, 62), words('Tiền', 110, 62)], frame([0, 100, 300], [50, 70]), 2);
    expect(cells(first, second)).toHaveLength(2);
  });

  test('letterhead and signature in a frame are none', () => {
    expect(
      cells(page([words('BAN QUẢN LÝ', 5, 62), words('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 120, 62)], frame([0, 100, 300], [50, 70]))),
    ).toEqual([]);
  });
});

test('origins say the page of every word', () => {
  const { text, origins } = printPages([page([words(FULL, 0, 50)]), page([words('Hết.', 0, 50)], [], 2)]);
  expect(origins).toEqual([
    { start: 0, page: 1 },
    { start: text.indexOf('Hết.'), page: 2 },
  ]);
});

test('rules alone make no text', () => {
  expect(printPages([page([], [level(20, 0, 300)])])).toEqual({ text: '', lines: [], tables: [], origins: [] });
});
