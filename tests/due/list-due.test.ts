import { describe, expect, test } from 'vitest';
import { createDaysOff } from '../../src/calendar/days-off.ts';
import { addSpan, type DueOptions, dueCalendar, listDue, readSpan } from '../../src/due/index.ts';
import { ics } from '../../src/export/ics.ts';
import type { Plan } from '../../src/model/plan.ts';
import { deadline, fullPlan, plan, task } from '../sample-plan.ts';

const named = (...plans: Plan[]) => plans.map((plan, index) => ({ plan, name: `${index}.txt` }));
const OPTIONS: DueOptions = { today: '2031-08-01', within: null, overdue: false, daysOff: createDaysOff(), shift: 'none' };
const items = (plans: readonly Plan[], options: Partial<DueOptions> & { for?: string } = {}) => {
  const { for: within, ...rest } = options;
  return listDue(named(...plans), { ...OPTIONS, ...(within && { within: readSpan(within) }), ...rest });
};
const days = (...args: Parameters<typeof items>) => items(...args).map(({ due }) => due);
const YEAR = { period: { start: '2031-01-01', end: '2031-12-31' } };
const monthly = plan({
  ...YEAR,
  tasks: [task()],
  deadlines: [deadline({ kind: 'recurring', bound: 'by', date: null, due: null, text: 'hằng tháng', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' })],
});

describe('spans', () => {
  test.each([
    ['30d', '2031-08-31'],
    ['30', '2031-08-31'],
    ['2w', '2031-08-15'],
    ['1m', '2031-09-01'],
    ['0D', '2031-08-01'],
  ])('%s', (text, day) => {
    expect(addSpan('2031-08-01', readSpan(text) as NonNullable<ReturnType<typeof readSpan>>)).toBe(day);
  });

  test.each(['', 'd', '3x', '-3d', '3 tháng', '1e3', '99999d'])('%j is none', (text) => {
    expect(readSpan(text)).toBeNull();
  });
});

describe('the list', () => {
  test.each<[string, Parameters<typeof items>[1], string[]]>([
    ['what is ahead; of what repeats the next', {}, ['2031-09-14', '2031-10-29']],
    ['today counts', { today: '2031-09-14' }, ['2031-09-14', '2031-10-29']],
    ['yesterday does not', { today: '2031-09-15' }, ['2031-10-29']],
    ['within 44 days', { for: '44d' }, ['2031-09-14']],
    ['within 43 days', { for: '43d' }, []],
    ['every time within two years', { for: '24m' }, ['2031-09-14', '2031-10-29', '2032-10-29']],
    ['nothing is overdue yet', { overdue: true }, []],
    ['overdue: of what repeats the last', { overdue: true, today: '2034-01-01' }, ['2031-09-14', '2033-10-29']],
    ['overdue within 70 days', { overdue: true, today: '2034-01-01', for: '70d' }, ['2033-10-29']],
    ['of a body', { body: 'Văn phòng Ủy ban nhân dân xã' }, ['2031-09-14']],
    ['of a role that nobody has', { role: 'monitoring' }, []],
  ])('%s', (_, options, expected) => {
    expect(days([fullPlan()], options)).toEqual(expected);
  });

  test('ends with the plan', () => {
    expect(days([monthly], { for: '12m' })).toEqual(['2031-08-20', '2031-09-20', '2031-10-20', '2031-11-20', '2031-12-20']);
  });

  test('of several plans is in the order of days, and has a plan given twice once', () => {
    expect(days([fullPlan(), monthly, fullPlan()], { for: '60d' })).toEqual(['2031-08-20', '2031-09-14', '2031-09-20']);
  });

  test('says how much time is left', () => {
    expect(items([fullPlan()]).map(({ daysLeft }) => daysLeft)).toEqual([44, 89]);
    expect(items([fullPlan()], { today: '2031-09-20', overdue: true })[0]?.daysLeft).toBe(-6);
  });
});

describe('days off', () => {
  const dated = (due: string) => plan({ tasks: [task()], deadlines: [deadline({ due })] });

  test.each([
    ['none', '2031-08-17', null, 'weekend'],
    ['before', '2031-08-15', '2031-08-17', null],
    ['after', '2031-08-18', '2031-08-17', null],
  ] as const)('shift %s', (shift, due, movedFrom, kind) => {
    const [item] = items([dated('2031-08-17')], { shift });
    expect(item).toMatchObject({ due, movedFrom });
    expect(item?.dayOff?.kind ?? null).toBe(kind);
  });

  test('what is moved into the window is in it, what is moved out is not', () => {
    expect(days([dated('2031-08-02')], { today: '2031-08-03', shift: 'after' })).toEqual(['2031-08-04']);
    expect(days([dated('2031-08-03')], { today: '2031-08-02', shift: 'before' })).toEqual([]);
    expect(days([dated('2031-08-17')], { for: '14d', shift: 'before' })).toEqual(['2031-08-15']);
    expect(days([monthly], { today: '2031-09-21', for: '3d', shift: 'after' })).toEqual(['2031-09-22']);
  });
});

describe('as a calendar', () => {
  const uids = (calendar: string) => calendar.split('\r\n').filter((line) => line.startsWith('UID'));

  test('has one event a line, on the day that it was moved to', () => {
    const calendar = dueCalendar(items([monthly], { for: '3m', shift: 'before' }), { language: 'vi' });
    expect(calendar.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(
      ['20310820', '20310919', '20311020'].map((day) => `DTSTART;VALUE=DATE:${day}`),
    );
    expect(new Set(uids(calendar)).size).toBe(3);
    expect(calendar).not.toContain('RRULE');
  });

  test('moving does not double: single days have the UID of the plan’s own calendar', () => {
    const calendar = dueCalendar(items([fullPlan()], { for: '50d', shift: 'before' }), { language: 'vi' });
    expect(uids(String(ics.write(named(fullPlan()), { language: 'vi' })))).toContain(uids(calendar)[0]);
    const [left, right] = (['before', 'after'] as const).map((shift) =>
      uids(dueCalendar(items([monthly], { for: '3m', shift }), { language: 'vi' })),
    );
    expect(left).toEqual(right);
  });
});
