import { expect, test } from 'vitest';
import { withoutFurniture } from '../../src/read/furniture.ts';
import { splitLines } from '../../src/read/lines.ts';
import { normalize } from '../../src/text/normalize.ts';

const kept = (lines: readonly string[]) => withoutFurniture(splitLines(normalize(lines.join('\n')))).map(({ content }) => content.text);

test.each([
  ['pages of how many', ['Kế hoạch giữ đê Trang 2/9', 'Đắp đê.', 'Kế hoạch giữ đê Trang 3/9', 'Trồng tre.']],
  ['numbers set apart', ['Kế hoạch giữ đê          Trang 2', 'Đắp đê.', 'Kế hoạch giữ đê          Trang 3', 'Trồng tre.']],
  ['numbers behind a bar', ['KẾ HOẠCH GIỮ ĐÊ | Trang 2', 'Đắp đê.', 'KẾ HOẠCH GIỮ ĐÊ | Trang 3', 'Trồng tre.']],
])('running heads with %s are no text', (_, lines) => {
  expect(kept(lines)).toEqual(['Đắp đê.', 'Trồng tre.']);
});

test.each([
  ['a single one', ['Kế hoạch giữ đê Trang 2/9', 'Đắp đê.']],
  ['numbers that do not rise', ['Kế hoạch giữ đê Trang 2/9', 'Đắp đê.', 'Kế hoạch giữ đê Trang 2/9']],
  ['other words', ['Kế hoạch giữ đê Trang 2/9', 'Đắp đê.', 'Kế hoạch trồng tre Trang 3/9']],
  ['a reference', ['Đắp đê theo bản vẽ trang 2', 'Trồng tre.', 'Đắp đê theo bản vẽ trang 3']],
  ['items', ['1. Kế hoạch giữ đê Trang 2/9', '2. Kế hoạch giữ đê Trang 3/9']],
])('%s stays', (_, lines) => {
  expect(kept(lines)).toEqual(lines);
});
