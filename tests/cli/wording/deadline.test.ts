import { expect, test } from 'vitest';
import { en as inEnglish } from '../../../src/cli/messages/en.ts';
import { vi as inVietnamese } from '../../../src/cli/messages/vi.ts';
import { deadlineInWords } from '../../../src/cli/wording/deadline.ts';
import type { Deadline } from '../../../src/model/plan.ts';
import { deadline } from '../../sample-plan.ts';

const NONE = { date: null, due: null, bound: null } as const;

test.each<[Partial<Deadline>, string, string]>([
  [{}, 'trước ngày 15/09/2031', 'before 15 Sep 2031'],
  [{ bound: 'by', due: '2031-09-15' }, 'chậm nhất ngày 15/09/2031', 'by 15 Sep 2031'],
  [{ bound: 'on' }, 'ngày 15/09/2031', '15 Sep 2031'],
  [{ bound: null }, 'ngày 15/09/2031', '15 Sep 2031'],
  [{ bound: 'on', time: '13:30' }, '13:30 ngày 15/09/2031', '15 Sep 2031, 13:30'],
  [{ bound: 'from', start: '2031-09-15', date: null, due: null }, 'từ ngày 15/09/2031', 'from 15 Sep 2031'],
  [{ bound: 'by', date: '2031-09', due: '2031-09-30' }, 'chậm nhất tháng 09/2031', 'by Sep 2031'],
  [{ bound: 'before', date: null }, 'chậm nhất ngày 14/09/2031', 'by 14 Sep 2031'],
  [{ ...NONE, kind: 'period', bound: 'within', start: '2031-07-01', end: '2031-09-30', due: '2031-09-30' }, 'quý III/2031', 'Q3 2031'],
  [{ ...NONE, kind: 'ongoing', text: 'Thường xuyên' }, 'thường xuyên', 'ongoing'],
  [{ ...NONE, kind: 'relative', text: 'sau khi được phê duyệt' }, 'sau khi được phê duyệt', 'sau khi được phê duyệt'],
  [
    { ...NONE, kind: 'relative', text: 'trong 10 ngày', due: '2031-08-15' },
    'trong 10 ngày (chậm nhất 15/08/2031)',
    'trong 10 ngày (by 15 Aug 2031)',
  ],
  [{ ...NONE, kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=3' }, 'hằng quý', 'every quarter'],
  // A cadence without a bound names its day; it does not say that the day is the last one.
  [{ ...NONE, kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25' }, 'hằng tháng, ngày 25', 'every month, day 25'],
  [
    { ...NONE, kind: 'recurring', bound: 'before', rrule: 'FREQ=MONTHLY;BYMONTHDAY=24' },
    'hằng tháng, chậm nhất ngày 24',
    'every month, by day 24',
  ],
  [
    { ...NONE, kind: 'recurring', bound: 'before', rrule: 'FREQ=WEEKLY;BYDAY=TH', time: '15:00' },
    '15:00 hằng tuần, chậm nhất thứ Năm',
    'every week, by Thursday, 15:00',
  ],
  [{ ...NONE, kind: 'recurring', rrule: 'FREQ=YEARLY', text: 'cuối học kỳ I' }, 'hằng năm, cuối học kỳ I', 'every year, cuối học kỳ I'],
  [{ ...NONE, kind: 'recurring', rrule: 'FREQ=YEARLY', text: 'hằng năm' }, 'hằng năm', 'every year'],
  [{ ...NONE, kind: 'recurring', rrule: null, text: 'mỗi học kỳ' }, 'mỗi học kỳ', 'mỗi học kỳ'],
  [{ ...NONE, kind: 'recurring', rrule: 'FREQ=HOURLY', text: 'mỗi giờ' }, 'mỗi giờ', 'mỗi giờ'],
  [{ ...NONE, text: 'trước mùa mưa' }, 'trước mùa mưa', 'trước mùa mưa'],
])('%j → %s', (facts, vi, en) => {
  expect([deadlineInWords(deadline(facts), inVietnamese), deadlineInWords(deadline(facts), inEnglish)]).toEqual([vi, en]);
});
