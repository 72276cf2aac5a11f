import { expect, it } from 'vitest';
import { writeOutMonths } from '../../../src/recognize/time/abbreviated-months.ts';

it.each([
  ['T6, T12', 'tháng 6, tháng 12'],
  ['từ T2 đến T11', 'từ tháng 2 đến tháng 11'],
  ['Q1 và Q.III', 'quý 1 và quý III'],
])('%s is %s', (text, full) => expect(writeOutMonths(text)?.text).toBe(full));

it.each(['T2, T4', 'thứ Hai, T10', 'T13', 'TT8', 'QII8', 'Quý I', 'tháng 8', ''])('%j stays', (text) =>
  expect(writeOutMonths(text)).toBeNull(),
);

it('leads each offset back', () => {
  const text = 'từ T2 đến Q4, xong';
  const full = writeOutMonths(text);
  const back = (words: string) => {
    const start = full?.text.indexOf(words) ?? -1;
    return text.slice(full?.at(start), full?.at(start + words.length));
  };
  expect(['tháng 2', 'đến', 'quý 4', 'xong', 'từ tháng 2 đến quý 4'].map(back)).toEqual(['T2', 'đến', 'Q4', 'xong', 'từ T2 đến Q4']);
});
