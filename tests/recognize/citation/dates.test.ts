import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/recognize/citation/index.ts';

const date = (text: string): string | null | undefined => findCitations(text).citations[0]?.date;
const of = (tail: string): string => `Kế hoạch số 205/KH-UBND${tail}`;

describe('the date of an instrument', () => {
  it.each([
    [' ngày 14/8/2031 của Sở Y tế', '2031-08-14'],
    [', ngày 14/8/2031 của Sở Y tế', '2031-08-14'],
    [' ngày 14 tháng 8 năm 2031', '2031-08-14'],
    [' ngày 05 tháng 01 năm 2031', '2031-01-05'],
    [' ngày 5-6-2031', '2031-06-05'],
    [' ngày 05.6.2031', '2031-06-05'],
    [' ngày10 /3/2031', '2031-03-10'],
    [' ngày 10 tháng 3/2031', '2031-03-10'],
    [' 14/8/2031', '2031-08-14'],
    ['. Ngày 14/8/2031 của Sở Y tế', '2031-08-14'],
    ['. Ngày 14/8/2031, Sở Y tế họp', null],
    ['. Ngày 14/8/2031 khai mạc hội trại của xã', null],
    [' (ngày 14/8/2031) của Sở Y tế', '2031-08-14'],
    [' ký ngày 14/8/2031', '2031-08-14'],
    [' ban hành ngày 14/8/2031', '2031-08-14'],
    [' lúc 15 giờ ngày 14/8/2031', '2031-08-14'],
    [' ngày 14/8/98', '1998-08-14'],
    [' ngày 14/8/20 31 của Sở Y tế', '2031-08-14'],
    [' ngày 14 tháng 8 năm 20 31', '2031-08-14'],
    // Only a part is known
    [' tháng 4 năm 2031', '2031-04'],
    [' ngày … tháng 4 năm 2031', '2031-04'],
    [' năm 2031 của Sở Y tế', '2031'],
    // Behind the issuer
    [' của Sở Y tế ngày 14/8/2031 về trực Tết', '2031-08-14'],
    [' của Sở Y tế, ngày 14/8/2031', '2031-08-14'],
    // Behind a footnote's mark
    ['[2] ngày 14/8/2031', '2031-08-14'],
    ['² ngày 14/8/2031', '2031-08-14'],
    // No date of this instrument, or none of the calendar
    [' của Sở Y tế; hoàn thành trước ngày 14/8/2031', null],
    [' và báo cáo ngày 14/8/2031', null],
    [' ngày 31/02/2031', null],
    [' ngày 14/13/2031', null],
    [' giai đoạn 2031 - 2035', null],
    [' ngày tháng năm', null],
    [' ngày 14/8/20 15 giờ', '2020-08-14'],
  ])('Kế hoạch số 205/KH-UBND%s → %s', (tail, expected) => {
    expect(date(of(tail))).toBe(expected);
  });
});
