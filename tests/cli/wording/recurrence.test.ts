import { expect, test } from 'vitest';
import { en as inEnglish } from '../../../src/cli/messages/en.ts';
import { vi as inVietnamese } from '../../../src/cli/messages/vi.ts';
import { recurrenceInWords } from '../../../src/cli/wording/recurrence.ts';

test.each([
  ['FREQ=YEARLY', 'hằng năm', 'every year'],
  ['FREQ=YEARLY;INTERVAL=2', '2 năm một lần', 'every 2 years'],
  ['FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=29', 'hằng năm, chậm nhất ngày 29/10', 'every year, by 29 Oct'],
  [
    'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14',
    'hằng năm, chậm nhất ngày 14 các tháng 3, 6, 9, 12',
    'every year, by day 14 of months 3, 6, 9, 12',
  ],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', 'hằng năm, chậm nhất ngày cuối tháng 2', 'every year, by the last day of Feb'],
  ['FREQ=YEARLY;BYMONTH=6', 'hằng năm, chậm nhất tháng 6', 'every year, by Jun'],
  ['FREQ=MONTHLY', 'hằng tháng', 'every month'],
  ['FREQ=MONTHLY;BYMONTHDAY=25', 'hằng tháng, chậm nhất ngày 25', 'every month, by day 25'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'hằng tháng, chậm nhất ngày cuối tháng', 'every month, by the last day'],
  ['FREQ=MONTHLY;INTERVAL=3', 'hằng quý', 'every quarter'],
  ['FREQ=MONTHLY;INTERVAL=6', '6 tháng một lần', 'every 6 months'],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'hằng tháng, chậm nhất ngày làm việc cuối cùng',
    'every month, by the last working day',
  ],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=5', 'hằng tháng, chậm nhất ngày làm việc thứ 5', 'every month, by working day 5'],
  [
    'FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
    'hằng năm, chậm nhất ngày làm việc đầu tiên các tháng 1, 4, 7, 10',
    'every year, by the first working day of months 1, 4, 7, 10',
  ],
  ['FREQ=MONTHLY;BYMONTHDAY=-2', 'hằng tháng, chậm nhất ngày thứ 2 từ cuối tháng', 'every month, by day 2 from the end'],
  [
    'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    'hằng năm, chậm nhất ngày làm việc thứ 2 từ cuối tháng 3, 6, 9, 12',
    'every year, by working day 2 from the end of months 3, 6, 9, 12',
  ],
  ['FREQ=WEEKLY', 'hằng tuần', 'every week'],
  ['FREQ=WEEKLY;BYDAY=FR', 'hằng tuần, chậm nhất thứ Sáu', 'every week, by Friday'],
  ['FREQ=DAILY', 'hằng ngày', 'every day'],
])('%s → %s', (rrule, vi, en) => {
  expect([recurrenceInWords(rrule, true, inVietnamese), recurrenceInWords(rrule, true, inEnglish)]).toEqual([vi, en]);
});

test('the day itself is no last day', () => {
  expect(recurrenceInWords('FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20', false, inVietnamese)).toBe('hằng năm, ngày 20/11');
});

test.each(['', 'FREQ=MONTHLY;BYDAY=MO,SU;BYSETPOS=1', 'FREQ=SECONDLY', 'FREQ=constructor', 'nonsense'])(
  '%j is none of a plan’s',
  (rrule) => {
    expect(recurrenceInWords(rrule, true, inVietnamese)).toBeNull();
  },
);
