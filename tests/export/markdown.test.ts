import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/export/escape-markdown.ts';
import { markdown } from '../../src/export/markdown.ts';
import { fullPlan, plan, task } from '../sample-plan.ts';

const read = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);
const write = async (one = fullPlan()) => String(await markdown.write([{ plan: one, name: 'a.txt' }], { language: 'vi' }));

test('a summary', async () => {
  expect(await write()).toBe(`# KẾ HOẠCH: Cải cách hành chính năm 2031

- Cơ quan ban hành: Ủy ban nhân dân xã Bình Khê
- Số: 58/KH-UBND
- Ban hành: Bình Khê, 05/08/2031
- Thời gian: 01/01/2031 – 31/12/2031
- Người ký: CHỦ TỊCH, PHÓ CHỦ TỊCH: Lê Thị Hoài Thương
- Tệp: a.txt

## Căn cứ

- Nghị quyết số 76/NQ-HĐND ngày 20/7/2031 của Hội đồng nhân dân tỉnh Sơn Giang về chương trình cải cách hành chính

## Nhiệm vụ

| Mục | Nhiệm vụ | Ai | Thời hạn | Sản phẩm |
| --- | --- | --- | --- | --- |
| II | 1\\. Rà soát danh mục thủ tục hành chính. | Văn phòng UBND xã (chủ trì); Công an xã (phối hợp) | trước ngày 15/9/2031 | danh mục thủ tục |
| II | \\- Báo cáo kết quả. |  | trước ngày 30/10 hằng năm |  |

## Nơi nhận

- UBND tỉnh (báo cáo)
- Lưu: VT (02)
`);
});

test.each([
  'a | b',
  '- a',
  '+ a',
  '1. a',
  '12) a',
  '# a',
  '> a',
  '*a* __b__ ~~c~~ `d`',
  '[a](http://x.example) <b>',
  '&amp; &copy;',
  'http://x.example và www.x.example, a@x.example',
  'a\\|b \\',
  '===',
  '---',
  '[^1] [ ] [x]',
  '2031',
])('%j stays those letters', (text) => {
  const tree = read(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | c |\n\n${escapeMarkdown(text)}\n`);
  const [table, paragraph] = tree.children;
  expect(textOf((table as Table).children[1]?.children[0])).toBe(text);
  expect((table as Table).children[1]?.children).toHaveLength(2);
  expect(paragraph?.type).toBe('paragraph');
  expect(textOf(paragraph)).toBe(text);
  expect(JSON.stringify(tree)).not.toMatch(/"type":"(?:emphasis|strong|delete|inlineCode|html|break)"/);
});

test('a cell never leaves its table', async () => {
  const text = await write(plan({ tasks: [task({ text: 'a | b\n\n# c' })] }));
  const table = read(text).children.find((node) => node.type === 'table');
  expect(table?.children).toHaveLength(2);
  expect(table?.children[1]?.children).toHaveLength(5);
});
