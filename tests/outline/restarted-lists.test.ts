import { expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';

const outline = (body: string) => {
  const { sections, tasks } = parseText(`KẾ HOẠCH\nTổ chức hội chợ\n\nI. NỘI DUNG\n${body}\n`).plan;
  return [sections[0]?.children.map(({ id }) => id), tasks.map(({ id }) => id)];
};

test.each([
  [
    '1. Chuẩn bị gồm:\n1. Dựng gian hàng.\n2. Mắc điện.\n3. Bắc loa.\n2. Khai mạc:\n- Đón khách.',
    [
      ['I.1', 'I.2'],
      ['I.1.1', 'I.1.2', 'I.1.3', 'I.2.-1'],
    ],
  ],
  // Not restarted: the numbers go on, or no line leads to them.
  ['1. Dựng gian hàng.\n2. Mắc điện.', [[], ['I.1', 'I.2']]],
  ['1. Chuẩn bị:\n- Dựng gian hàng.\n2. Mắc điện.', [['I.1'], ['I.1.-1', 'I.2']]],
])('%s', (body, expected) => expect(outline(body)).toEqual(expected));
