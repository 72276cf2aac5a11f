import { describe, expect, it } from 'vitest';
import { mendDigits } from '../../../src/recognize/time/mend-digits.ts';

describe('mendDigits', () => {
  it.each([
    ['trước ngày l5/4/2024', 'trước ngày 15/4/2024'],
    ['từ O1/3 đến 3l/3/2024', 'từ 01/3 đến 31/3/2024'],
    ['ngày l2 tháng 5', 'ngày 12 tháng 5'],
    ['I0/I2/2023', '10/12/2023'],
    ['15/I0/2023', '15/10/2023'],
    ['quý III/2023, xong trước l5/9', 'quý III/2023, xong trước 15/9'],
  ])('%s reads %s', (text, mended) => {
    expect(mendDigits(text)).toBe(mended);
  });

  it.each(['l/km', 'Mục I/2024', 'loại O.5', 'Điều 5', 'lô l', 'số 12/KH', 'I. NỘI DUNG', '15/4/2024', 'quý III/2024', 'Quý I/2024'])(
    '“%s” is left alone',
    (text) => {
      expect(mendDigits(text)).toBe(text);
    },
  );
});
