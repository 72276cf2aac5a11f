import { expect, test } from 'vitest';
import { en as inEnglish } from '../../../src/cli/messages/en.ts';
import { vi as inVietnamese } from '../../../src/cli/messages/vi.ts';
import { dateInWords, periodInWords } from '../../../src/cli/wording/calendar.ts';

test.each([
  ['2031-03-05', '05/03/2031', '5 Mar 2031'],
  ['2031-03', 'tháng 03/2031', 'Mar 2031'],
  ['2031', 'năm 2031', '2031'],
])('%s → %s', (date, vi, en) => {
  expect([dateInWords(date, inVietnamese), dateInWords(date, inEnglish)]).toEqual([vi, en]);
});

test.each([
  ['2031-01-01', '2031-12-31', 'năm 2031', '2031'],
  ['2031', '2031', 'năm 2031', '2031'],
  ['2031-01-01', '2035-12-31', 'giai đoạn 2031–2035', '2031–2035'],
  ['2031', '2035', 'giai đoạn 2031–2035', '2031–2035'],
  ['2031-01-01', '2031-03-31', 'quý I/2031', 'Q1 2031'],
  ['2031-10-01', '2031-12-31', 'quý IV/2031', 'Q4 2031'],
  ['2031-01-01', '2031-06-30', '6 tháng đầu năm 2031', 'first half of 2031'],
  ['2031-07-01', '2031-12-31', '6 tháng cuối năm 2031', 'second half of 2031'],
  ['2032-02-01', '2032-02-29', 'tháng 02/2032', 'Feb 2032'],
  ['2031-02-01', '2031-02-27', '01/02/2031 – 27/02/2031', '1 Feb 2031 – 27 Feb 2031'],
  ['2031-09-05', '2032-05-31', '05/09/2031 – 31/05/2032', '5 Sep 2031 – 31 May 2032'],
  ['2031-08-24', '2031-08-24', '24/08/2031', '24 Aug 2031'],
])('%s to %s → %s', (start, end, vi, en) => {
  expect([periodInWords({ start, end }, inVietnamese), periodInWords({ start, end }, inEnglish)]).toEqual([vi, en]);
});
