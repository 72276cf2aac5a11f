import { describe, expect, test } from 'vitest';
import { readExtracted } from '../../src/read/extracted.ts';
import type { ExtractedCell, Extraction } from '../../src/read/extraction.ts';
import { LineIndex } from '../../src/source/line-index.ts';
import { normalize } from '../../src/text/normalize.ts';
import { inspectTree } from '../../src/tree/inspect.ts';
import type { Block, TreeNode } from '../../src/tree/nodes.ts';
import { page } from './table/show-tables.ts';

const PLAN = page`
KẾ HOẠCH
Dọn vệ sinh bến chợ

I. NHIỆM VỤ

TT | Việc | Chủ trì | Thời hạn
1 | Quét bến | Đội 1 | Tháng 5
2 | Thu rác |  |
3 | Tưới cây | Đội 2 | Tháng 6
II. KINH PHÍ
Theo dự toán
đã được giao.
`;

const extraction = (text: string, known: Partial<Extraction> = {}): Extraction => ({
  text,
  lines: [],
  tables: [],
  origins: [],
  notices: [],
  ...known,
});

function read(given: Extraction) {
  return readExtracted(given, normalize(given.text), new LineIndex(given.text, given.origins));
}

const lineStart = (text: string, words: string) => text.lastIndexOf('\n', text.indexOf(words)) + 1;

/** The cells of the lines with bars in a text. */
function tableOf(text: string): Extraction['tables'][number] {
  const rows: ExtractedCell[][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.includes('|')) {
      let start = at;
      rows.push(
        line.split('|').map((cell, column) => {
          const made = { column, span: 1, start, end: start + cell.length };
          start += cell.length + 1;
          return made;
        }),
      );
    }
    at += line.length + 1;
  }
  const cells = rows.flat();
  return { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0, columns: rows[0]?.length ?? 0, rows };
}

function tables(node: TreeNode): Block[] {
  if ('data' in node && node.type === 'table') return [node as Block];
  return 'children' in node ? (node.children as TreeNode[]).flatMap(tables) : [];
}

const rowsOf = (given: Extraction) =>
  tables(read(given)).map((table) =>
    table.data.grid?.rows.map((row) => row.cells.map(({ column, content }) => `${column} ${content.text}`)),
  );

test('every character of the text is in exactly one leaf, in order', () => {
  const given = extraction(PLAN, { tables: [tableOf(PLAN)] });
  const leaves = (node: TreeNode): string =>
    'children' in node ? (node.children as TreeNode[]).map(leaves).join('') : (node.value as string);
  expect(leaves(read(given))).toBe(PLAN);
});

describe('a table that the format has', () => {
  test('is a table, whatever its words look like', () => {
    const text = 'KẾ HOẠCH\nx\n\nI. VIỆC\nmột | hai\nba | bốn\n';
    expect(rowsOf(extraction(text))).toEqual([]);
    expect(rowsOf(extraction(text, { tables: [tableOf(text)] }))).toEqual([
      [
        ['0 một', '1 hai'],
        ['0 ba', '1 bốn'],
      ],
    ]);
  });

  test('has the words of all lines of a cell', () => {
    const text = 'KẾ HOẠCH\nx\n\nI. VIỆC\nViệc | Ai\nDọn\nchợ | Đội 1\n';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const rows = [
      [
        { column: 0, span: 1, ...at('Việc') },
        { column: 1, span: 1, ...at('Ai') },
      ],
      [
        { column: 0, span: 1, ...at('Dọn\nchợ') },
        { column: 1, span: 1, ...at('Đội 1') },
      ],
    ];
    expect(rowsOf(extraction(text, { tables: [{ ...at('Việc'), end: text.length - 1, columns: 2, rows }] }))).toEqual([
      [
        ['0 Việc', '1 Ai'],
        ['0 Dọn chợ', '1 Đội 1'],
      ],
    ]);
  });

  test('gives a body or a time merged over several rows to each of them, and other cells to the first', () => {
    const table = tableOf(PLAN);
    const merged = { ...table, rows: table.rows.map((row, i) => (i === 1 ? row.map((cell) => ({ ...cell, rows: 2 })) : row)) };
    expect(rowsOf(extraction(PLAN, { tables: [merged] }))[0]?.slice(1, 3)).toEqual([
      ['0 1', '1 Quét bến', '2 Đội 1', '3 Tháng 5'],
      ['0 2', '1 Thu rác', '2 Đội 1', '3 Tháng 5'],
    ]);
  });

  test('ends where the format ends it, and no line of it is a page number', () => {
    const text = 'KẾ HOẠCH\nx\n\nI. VIỆC\n\nTT | Việc\n\n1 |\n\n2 |\n\nviệc khác | nữa\n';
    const whole = tableOf(text);
    expect(rowsOf(extraction(text, { tables: [whole] }))[0]).toEqual([['0 TT', '1 Việc'], ['0 1'], ['0 2'], ['0 việc khác', '1 nữa']]);
    const rows = whole.rows.slice(0, 2);
    expect(rowsOf(extraction(text, { tables: [{ ...whole, end: rows[1]?.[1]?.end ?? 0, rows }] }))).toHaveLength(1);
  });
});

describe('what is known of a line', () => {
  const show = (lines: Extraction['lines']) => inspectTree(read(extraction(PLAN, { lines })));

  test('it goes on with the line above, or begins a paragraph', () => {
    expect(show([])).toContain('paragraph Theo dự toán đã được giao.');
    const start = lineStart(PLAN, 'đã được giao');
    expect(show([{ start, continues: false }])).toContain('paragraph đã được giao.');
    expect(show([{ start: lineStart(PLAN, 'Theo dự toán'), continues: true }])).toContain('[II.] KINH PHÍ Theo dự toán đã được giao.');
  });

  test('bold and headings set it off', () => {
    const start = lineStart(PLAN, 'Theo dự toán');
    expect(
      show([
        { start, bold: true },
        { start: lineStart(PLAN, 'đã được'), continues: false },
      ]),
    ).toContain('heading Theo dự toán');
    expect(show([{ start, depth: 2 }])).toContain('heading Theo dự toán');
  });
});

describe('positions', () => {
  const origins = [
    { start: 0, page: 1, paragraph: 0 },
    { start: 9, page: 1, paragraph: 1, shown: true as const },
    { start: 12, page: 2, paragraph: 1, paragraphOffset: 4 },
  ];
  const index = new LineIndex(PLAN, origins);

  test.each([
    [0, { page: 1, paragraph: 0, paragraphOffset: 0 }],
    [8, { page: 1, paragraph: 0, paragraphOffset: 8 }],
    [9, { page: 1, paragraph: 1, paragraphOffset: 0 }],
    [11, { page: 1, paragraph: 1, paragraphOffset: 0 }],
    [12, { page: 2, paragraph: 1, paragraphOffset: 4 }],
    [15, { page: 2, paragraph: 1, paragraphOffset: 7 }],
  ])('offset %i', (offset, place) => {
    expect(index.point(offset)).toMatchObject({ offset, ...place });
  });

  test('have no page and no paragraph where the format has none', () => {
    expect(Object.keys(new LineIndex(PLAN).point(3))).toEqual(['line', 'column', 'offset']);
    expect(Object.keys(new LineIndex(PLAN, [{ start: 0, page: 1 }]).point(3))).toEqual(['line', 'column', 'offset', 'page']);
  });
});
