import { describe, expect, test } from 'vitest';
import type { ExportOptions } from '../../src/export/exporter.ts';
import { ics } from '../../src/export/ics.ts';
import type { Deadline, Plan } from '../../src/model/plan.ts';
import { deadline, fullPlan, plan, task } from '../sample-plan.ts';

const write = (plans: readonly Plan[], options: Partial<ExportOptions> = {}) =>
  String(
    ics.write(
      plans.map((plan, index) => ({ plan, name: `${index}.txt` })),
      { language: 'vi', ...options },
    ),
  );
const lines = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');
const YEAR = { period: { start: '2031-01-01', end: '2031-12-31' } };
/** The lines that say when, of a plan for 2031 with one deadline. */
const when = (facts: Partial<Deadline>, planFacts: Partial<Plan> = YEAR, options: Partial<ExportOptions> = {}) =>
  lines(write([plan({ ...planFacts, tasks: [task()], deadlines: [deadline(facts)] })], options)).filter((line) =>
    /^(?:DTSTART(?!:1975)|DTEND|DUE|RRULE)/.test(line),
  );
const recurring = (rrule: string, facts: Partial<Deadline> = {}) => ({
  kind: 'recurring' as const,
  bound: null,
  date: null,
  due: null,
  text: 'định kỳ',
  rrule,
  ...facts,
});

describe('events', () => {
  test.each<[string, Partial<Deadline>, string[]]>([
    ['a day', {}, ['DTSTART;VALUE=DATE:20310914', 'DTEND;VALUE=DATE:20310915']],
    ['a month’s end', { due: '2031-02' }, ['DTSTART;VALUE=DATE:20310228', 'DTEND;VALUE=DATE:20310301']],
    [
      'a time within which, on its last day',
      { kind: 'period', bound: 'within', date: null, due: '2031-06-30', start: '2031-04-01', end: '2031-06-30' },
      ['DTSTART;VALUE=DATE:20310630', 'DTEND;VALUE=DATE:20310701'],
    ],
    [
      'days on which something goes on, together',
      { kind: 'period', bound: 'on', date: null, due: '2031-08-26', start: '2031-08-24', end: '2031-08-26' },
      ['DTSTART;VALUE=DATE:20310824', 'DTEND;VALUE=DATE:20310827'],
    ],
    [
      'a time of day',
      { bound: 'on', date: '2031-06-02', due: '2031-06-02', time: '13:30' },
      ['DTSTART;TZID=Asia/Ho_Chi_Minh:20310602T133000'],
    ],
    ['a time of day that is not the due day’s', { time: '08:00' }, ['DTSTART;VALUE=DATE:20310914', 'DTEND;VALUE=DATE:20310915']],
    [
      'a relative limit that has been worked out',
      { kind: 'relative', date: null },
      ['DTSTART;VALUE=DATE:20310914', 'DTEND;VALUE=DATE:20310915'],
    ],
    ['ongoing: none', { kind: 'ongoing', date: null, due: null }, []],
    ['relative without a day: none', { kind: 'relative', date: null, due: null }, []],
    ['from a day on: none', { bound: 'from', due: null, start: '2031-03-01' }, []],
    ['a day that the calendar does not have: none', { due: '2031-02-30', date: '2031-02-30' }, []],
  ])('%s', (_, facts, expected) => {
    expect(when(facts)).toEqual(expected);
  });

  test('a time of day brings its zone, whole days do not', () => {
    expect(write([fullPlan()])).not.toContain('VTIMEZONE');
    expect(lines(write([plan({ deadlines: [deadline({ date: null, time: '07:30' })] })]))).toContain('TZID:Asia/Ho_Chi_Minh');
  });
});

describe('recurrences', () => {
  test.each<[string, string, Partial<Deadline>, Partial<Plan>, string[]]>([
    [
      'quarters end in March, June…',
      'FREQ=MONTHLY;INTERVAL=3',
      {},
      YEAR,
      ['20310331', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20311231'],
    ],
    [
      'half-years in June and December',
      'FREQ=MONTHLY;INTERVAL=6',
      {},
      YEAR,
      ['20310630', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;UNTIL=20311231'],
    ],
    [
      'not before the day of issue',
      'FREQ=MONTHLY',
      {},
      { ...YEAR, date: '2031-08-05' },
      ['20310831', 'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20311231'],
    ],
    [
      'a day of every month',
      'FREQ=MONTHLY;BYMONTHDAY=24',
      {},
      { ...YEAR, date: '2031-08-25' },
      ['20310924', 'FREQ=MONTHLY;BYMONTHDAY=24;UNTIL=20311231'],
    ],
    ['Fridays', 'FREQ=WEEKLY;BYDAY=FR', {}, YEAR, ['20310103', 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20311231']],
    ['every week, with its Friday', 'FREQ=WEEKLY', {}, YEAR, ['20310103', 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20311231']],
    ['the last Friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR', {}, YEAR, ['20310131', 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20311231']],
    ['the year’s report', 'FREQ=YEARLY', { text: 'năm' }, YEAR, ['20311231', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1;UNTIL=20311231']],
    [
      '“hằng năm” runs on behind a plan for one year',
      'FREQ=YEARLY',
      { text: 'hằng năm' },
      YEAR,
      ['20311231', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1'],
    ],
    [
      '“hằng năm” ends with a plan for five',
      'FREQ=YEARLY',
      { text: 'Hàng năm' },
      { period: { start: '2031-01-01', end: '2035-12-31' } },
      ['20311231', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1;UNTIL=20351231'],
    ],
    [
      'every five years, with the period’s last',
      'FREQ=YEARLY;INTERVAL=5',
      {},
      { period: { start: '2031', end: '2035' } },
      ['20351231', 'FREQ=YEARLY;INTERVAL=5;BYMONTH=12;BYMONTHDAY=-1;UNTIL=20351231'],
    ],
    [
      'a school year ends in May',
      'FREQ=YEARLY',
      {},
      { period: { start: '2031-09', end: '2032-05' } },
      ['20320531', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=-1;UNTIL=20320531'],
    ],
    [
      'the due day that the document names',
      'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=29',
      { due: '2031-10-29', text: 'trước ngày 30/10 hằng năm' },
      YEAR,
      ['20311029', 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=29'],
    ],
    [
      'a due day beside its rule gives way to the rule',
      'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=29',
      { due: '2031-10-30' },
      { period: { start: '2031', end: '2035' } },
      ['20321029', 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=29;UNTIL=20351231'],
    ],
    [
      'a report behind the period’s end comes once',
      'FREQ=MONTHLY;BYMONTHDAY=15',
      {},
      { ...YEAR, date: '2031-12-20' },
      ['20320115', 'FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20320115'],
    ],
    [
      'without a period it runs on from the day of issue',
      'FREQ=MONTHLY;BYMONTHDAY=15',
      {},
      { date: '2031-03' },
      ['20310315', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ],
    [
      'without both, from the newest instrument that it cites',
      'FREQ=MONTHLY;BYMONTHDAY=15',
      {},
      { citations: fullPlan().citations },
      ['20310815', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ],
  ])('%s', (_, rrule, facts, planFacts, [first, rule]) => {
    const day = Number(first);
    const [start, , written] = when(recurring(rrule, facts), planFacts);
    expect([start, written]).toEqual([`DTSTART;VALUE=DATE:${day}`, `RRULE:${rule}`]);
  });

  test('without any year there is nothing to begin with', () => {
    expect(when(recurring('FREQ=MONTHLY'), {})).toEqual([]);
  });

  test.each(['FREQ=HOURLY', 'FREQ=YEARLY;BYWEEKNO=3', 'nonsense', 'FREQ=MONTHLY;BYMONTHDAY=99', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31'])(
    '%s is not written',
    (rrule) => {
      expect(when(recurring(rrule))).toEqual([]);
    },
  );

  test('with a time of day UNTIL is in UTC', () => {
    expect(when(recurring('FREQ=WEEKLY;BYDAY=FR', { time: '14:00' }))).toEqual([
      'DTSTART;TZID=Asia/Ho_Chi_Minh:20310103T140000',
      'RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20311231T165959Z',
    ]);
  });
});

describe('to-dos', () => {
  test.each<[string, Partial<Deadline>, string[]]>([
    ['are due on the day itself', {}, ['DUE;VALUE=DATE:20310914']],
    ['at a time of day', { date: null, time: '17:00' }, ['DUE;TZID=Asia/Ho_Chi_Minh:20310914T170000']],
    [
      'repeat from the beginning of the day to its end',
      recurring('FREQ=MONTHLY;BYMONTHDAY=24'),
      [
        'DTSTART;TZID=Asia/Ho_Chi_Minh:20310124T000000',
        'DUE;TZID=Asia/Ho_Chi_Minh:20310124T235900',
        'RRULE:FREQ=MONTHLY;BYMONTHDAY=24;UNTIL=20311231T165959Z',
      ],
    ],
  ])('%s', (_, facts, expected) => {
    expect(when(facts, YEAR, { todo: true })).toEqual(expected);
  });

  test('never stand beside events', () => {
    expect(write([fullPlan()], { todo: true })).not.toContain('VEVENT');
    expect(write([fullPlan()])).not.toContain('VTODO');
  });
});

describe('reminders', () => {
  const triggers = (facts: Partial<Deadline>, alarm?: number[], todo = false) =>
    lines(write([plan({ ...YEAR, deadlines: [deadline(facts)] })], { todo, ...(alarm && { alarm }) })).filter((line) =>
      line.startsWith('TRIGGER'),
    );

  test.each<[string, Partial<Deadline>, number[] | undefined, string[]]>([
    [
      'seven, three and one days before, at eight in the morning',
      {},
      undefined,
      ['TRIGGER:-P6DT16H', 'TRIGGER:-P2DT16H', 'TRIGGER:-PT16H'],
    ],
    ['as asked for, each once', {}, [1, 14, 14, 0], ['TRIGGER:-P13DT16H', 'TRIGGER:-PT16H', 'TRIGGER:PT8H']],
    ['none', {}, [], []],
    ['at the hour of what has one', { date: null, time: '09:00' }, [1], ['TRIGGER:-P1D']],
    ['not before the last occurrence', recurring('FREQ=WEEKLY'), undefined, ['TRIGGER:-P2DT16H', 'TRIGGER:-PT16H']],
    ['not for every day', recurring('FREQ=DAILY'), undefined, []],
  ])('%s', (_, facts, alarm, expected) => {
    expect(triggers(facts, alarm)).toEqual(expected);
  });

  test('of a to-do count from its due day', () => {
    expect(triggers({}, [1], true)).toEqual(['TRIGGER;RELATED=END:-PT16H']);
  });
});

test('an event says what, who, to whom, by which document', () => {
  const event = lines(write([fullPlan()]));
  expect(event).toContain('SUMMARY:Danh mục thủ tục');
  expect(event).toContain(
    'DESCRIPTION:Rà soát danh mục thủ tục hành chính.\\nThời hạn: trước ngày 15/9/2031\\nChủ trì: Văn phòng UBND xã\\nPhối hợp: Công an xã\\n' +
      'Gửi: Ủy ban nhân dân tỉnh (qua Sở Nội vụ)\\nSản phẩm: danh mục thủ tục\\n' +
      'Văn bản: KẾ HOẠCH số 58/KH-UBND ngày 05/08/2031\\, Ủy ban nhân dân xã Bình Khê\\, Cải cách hành chính năm 2031\\, mục II.1',
  );
  expect(event).toContain('CATEGORIES:58/KH-UBND,Văn phòng UBND xã,Công an xã');
  expect(event).toContain('X-WR-CALNAME:Thời hạn: 58/KH-UBND – Cải cách hành chính năm 2031');
  expect(event.filter((line) => /^(?:NAME|METHOD|ORGANIZER|ATTENDEE)/.test(line))).toEqual([
    'METHOD:PUBLISH',
    'NAME:Thời hạn: 58/KH-UBND – Cải cách hành chính năm 2031',
  ]);
});

describe('again', () => {
  const uids = (calendar: string) => lines(calendar).filter((line) => line.startsWith('UID:'));
  const sequence = (calendar: string) => Number(/SEQUENCE:(\d+)/.exec(calendar)?.[1]);

  test('the same plan gives the same bytes', () => {
    expect(write([fullPlan()])).toBe(write([fullPlan()]));
  });

  test('a plan given twice is in the calendar once', () => {
    expect(uids(write([fullPlan(), fullPlan()]))).toEqual(uids(write([fullPlan()])));
  });

  test('plans that cannot be told apart do not cover each other', () => {
    const other = fullPlan();
    const moved = { ...other, deadlines: other.deadlines.map((one) => ({ ...one, due: '2031-11-01' })) };
    expect(new Set(uids(write([fullPlan(), moved]))).size).toBe(4);
  });

  test('a day put off moves the event that is there; issued later, it is the newer one', () => {
    const later = { ...fullPlan(), date: '2031-08-20' };
    later.deadlines = later.deadlines.map((one) => ({ ...one, due: '2031-12-01', text: 'trước ngày 02/12' }));
    expect(uids(write([later]))).toEqual(uids(write([fullPlan()])));
    expect(sequence(write([later]))).toBeGreaterThan(sequence(write([fullPlan()])));
    expect(write([later])).toContain('DTSTAMP:20310820T000000Z');
  });
});

describe('a choice', () => {
  const summaries = (options: Partial<ExportOptions>) => lines(write([fullPlan()], options)).filter((line) => line.startsWith('SUMMARY'));
  const [first, second] = ['SUMMARY:Danh mục thủ tục', 'SUMMARY:Báo cáo kết quả. (trước ngày 30/10 hằng năm)'];

  test.each<[Partial<ExportOptions>, string[]]>([
    [{}, [first, second]],
    [{ from: '2031-09-14' }, [first, second]],
    [{ from: '2031-09-15' }, [second]],
    [{ toDate: '2031-09-14' }, [first]],
    [{ toDate: '2031-09' }, [first]],
    [{ toDate: '2031-09-13' }, []],
    [{ body: 'Văn phòng Uỷ ban nhân dân xã' }, [first]],
    [{ body: 'công an xã' }, [first]],
    [{ body: 'Công an xã', role: 'leading' }, []],
    [{ role: 'coordinating' }, [first]],
    [{ body: 'Sở Nội vụ' }, []],
  ])('%j', (options, expected) => {
    expect(summaries(options)).toEqual(expected);
  });

  test('cuts a recurrence to the days asked for, and leaves its UID', () => {
    const cut = lines(write([fullPlan()], { from: '2033-01-01', toDate: '2034-12-31' }));
    expect(cut).toContain('DTSTART;VALUE=DATE:20331029');
    expect(cut).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=29;UNTIL=20341231');
    const uid = cut.find((line) => line.startsWith('UID'));
    expect(lines(write([fullPlan()]))).toContain(uid);
  });

  test('of nothing is a calendar too', () => {
    expect(lines(write([fullPlan()], { body: 'Sở Y tế' }))).toContain('BEGIN:VTIMEZONE');
  });
});
