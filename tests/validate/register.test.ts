import { describe, expect, test } from 'vitest';
import { isDay } from '../../src/calendar/day.ts';
import { builtInRegister } from '../../src/validate/register/built-in-register.ts';
import { readRegister } from '../../src/validate/register/read-register.ts';
import { numberKey, type Register } from '../../src/validate/register/register.ts';

const ROW = { number: '12/2026/QĐ-UBND', type: 'Quyết định', confidence: 'high', source: 'công báo' };
const yaml = (...rows: object[]) => `asOf: 2026-11\ninstruments:\n${rows.map((row) => `  - ${JSON.stringify(row)}\n`).join('')}`;

function read(text: string): Register {
  const result = readRegister(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.register;
}

describe('the register of the project', () => {
  const { instruments } = builtInRegister;

  test('says up to when it was looked into', () => {
    expect(builtInRegister.asOf).toMatch(/^\d{4}-\d{2}$/);
  });

  test('has each instrument once', () => {
    const keys = instruments.map(({ number, date }) => `${numberKey(number)} ${date}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('has days that the calendar has', () => {
    const days = instruments.flatMap(({ date, effective, outOfForceFrom }) => [date, effective, outOfForceFrom]);
    expect(days.filter((day) => day !== null && !isDay(day))).toEqual([]);
  });

  test('the year in a number is that of its date', () => {
    const year = (number: string) => /^\d+\/(\d{4})\//.exec(number)?.[1] ?? null;
    expect(
      instruments.filter(({ number, date }) => date !== null && year(number) !== null && !date.startsWith(`${year(number)}-`)),
    ).toEqual([]);
  });

  test('names a successor only of later date', () => {
    const wrong = instruments.filter(({ date, replacedBy }) => {
      const successors = replacedBy === null ? [] : builtInRegister.withNumber(replacedBy);
      return successors.some((successor) => date !== null && successor.date !== null && successor.date <= date);
    });
    expect(wrong).toEqual([]);
  });

  test('judges by nothing that only a citing plan says', () => {
    expect(instruments.filter(({ number, judged }) => judged && /-(?:UBND|VX)$|\/(?:TU|QU|UBND|BCĐ|LNKT|BDVTU)$/.test(number))).toEqual([]);
  });
});

describe('what a number finds', () => {
  test.each([
    ['33/CT-TTg', ['2021-11-26']],
    ['30-CT/TW', ['1998-02-18']],
    ['30 - CT/TW', ['1998-02-18']],
    ['30–CT/TW', ['1998-02-18']],
    ['5-CT/TW', ['2016-05-15']],
    ['11-QĐ/TW', ['2019-02-18']],
    ['11-QĐi/TW', ['2019-02-18']],
    ['124-QĐ/TW', ['2018-02-02', '2023-10-04']],
    ['33/CT-UBND', []],
    ['133/CT-TTg', []],
    ['', []],
  ])('%s → %j', (number, dates) => {
    expect(builtInRegister.withNumber(number).map(({ date }) => date)).toEqual(dates);
  });

  test('and what a name', () => {
    expect(builtInRegister.withName('Luật', 'thanh tra').map(({ number }) => number)).toEqual(['84/2025/QH15', '11/2022/QH15']);
    expect(builtInRegister.withName('Nghị định', 'Thanh tra')).toEqual([]);
    expect(builtInRegister.withShortName('Đề án 06').map(({ number }) => number)).toEqual(['06/QĐ-TTg']);
  });
});

describe("an office's own register", () => {
  test('has the last word on its numbers and dates', () => {
    const own = read(
      yaml({ ...ROW, number: '33/CT-TTg', date: '2021-11-26', type: 'Chỉ thị', status: 'expired', outOfForceFrom: '2026-05-01' }),
    );
    expect(builtInRegister.with(own).withNumber('33/CT-TTg')).toMatchObject([{ status: 'expired', outOfForceFrom: '2026-05-01' }]);
  });

  test('leaves alone what it does not name', () => {
    const own = read(yaml({ ...ROW, number: '124-QĐ/TW', date: '2018-02-02', type: 'Quy định' }, ROW));
    const both = builtInRegister.with(own);
    expect(both.withNumber('124-QĐ/TW').map(({ date }) => date)).toEqual(['2018-02-02', '2023-10-04']);
    expect(both.instruments.length).toBe(builtInRegister.instruments.length + 1);
  });

  test('is judged by where it is sure', () => {
    expect(read(yaml(ROW)).instruments).toMatchObject([{ judged: true, status: 'unknown', date: null, asOf: '2026-11' }]);
    expect(read(yaml({ ...ROW, confidence: 'low' })).instruments).toMatchObject([{ judged: false }]);
    expect(read(yaml({ ...ROW, local: true })).instruments).toMatchObject([{ judged: false }]);
  });

  test.each([
    ['no asOf', 'instruments: []\n', [1]],
    ['a day that no calendar has', yaml(ROW, { ...ROW, date: '2026-02-30' }), [4]],
    ['a key that there is not', yaml({ ...ROW, ngay: '2026-02-03' }), [3]],
    ['a number without a symbol', yaml({ ...ROW, number: '12' }), [3]],
    ['a status that there is not', yaml({ ...ROW, status: 'dead' }), [3]],
    ['a successor of what is in force', yaml({ ...ROW, status: 'in-force', replacedBy: '13/2026/QĐ-UBND' }), [3]],
    ['an end before the beginning', yaml({ ...ROW, date: '2026-02-03', status: 'expired', outOfForceFrom: '2026-02-02' }), [3]],
    ['no YAML', 'asOf: [', [1]],
    ['a list', '- a\n', [1]],
    ['nothing', '', [1, 1]],
  ])('that has %s is refused, and the line is said', (_, text, lines) => {
    const result = readRegister(text);
    expect(result.ok ? [] : result.problems.map(({ line }) => line)).toEqual(lines);
  });

  test('says so in the reader’s language', () => {
    const [vi, en] = (['vi', 'en'] as const).map((language) => readRegister(yaml({ ...ROW, date: 'x' }), language));
    expect(vi).toMatchObject({ problems: [{ message: 'Cần một ngày có trong lịch, dạng 2026-05-02' }] });
    expect(en).toMatchObject({ problems: [{ message: 'A day of the calendar is needed, as 2026-05-02' }] });
  });
});
