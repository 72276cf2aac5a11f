import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes, readIssueDate, readPeriod, selectDeadlines, type TimePlace } from '../../../src/recognize/time/index.ts';
import { PLAN_2024 } from './notation.ts';

const WORDS = [
  'trước',
  'ngày',
  '15/3',
  '31/6/2024',
  'từ',
  'đến',
  'hết',
  'tháng',
  '5',
  'quý',
  'II',
  'năm',
  '2024',
  '-',
  ',',
  'và',
  'hằng',
  'định kỳ',
  '6 tháng',
  'báo cáo',
  'về',
  'Sở Nội vụ',
  '(',
  ')',
  '7h30',
  'lúc',
  'thứ Hai',
  'tuần',
  'cuối',
  'học kỳ',
  'I',
  'kể từ',
  'ban hành',
  '.',
  ';',
  ':',
  '02',
  'lần',
  '/',
  'giai đoạn',
  '2021',
  'thường xuyên',
];
const PLACES: TimePlace[] = ['task', 'time-label', 'time-cell', 'heading', 'statement'];
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' '));

describe('any row of time words', () => {
  test('times stand in order, do not overlap and are what the text says there', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        let end = 0;
        for (const time of findTimes(text, PLAN_2024)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          end = time.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is read in every place without a throw, every date a real one', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...PLACES), (text, place) => {
        const { deadlines, unread, harmless } = selectDeadlines(text, place, PLAN_2024, []);
        readPeriod(text, PLAN_2024);
        readIssueDate(text);
        for (const { due, startDate, endDate, impossible } of [...deadlines, ...unread, ...harmless]) {
          for (const date of [due, startDate, endDate]) {
            if (date === null || date.length < 10) continue;
            expect(impossible).toBe(false);
            expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('nothing is counted from a day that is none', () => {
  const { deadlines, harmless } = selectDeadlines('Thử việc 6 tháng từ 31/6/2024', 'time-label', PLAN_2024, []);
  expect([...deadlines, ...harmless].filter(({ startDate }) => startDate !== null)).toEqual([]);
});

describe('a line without an end', () => {
  test.each([
    'trước ngày 15/3/2024 ',
    'ngày 1, ',
    '12 - ',
    'định kỳ 6 tháng, năm, ',
    '1/',
    'từ 7h00 đến ',
    'gửi báo cáo về Sở ',
    'Luật ',
    '“',
    'trước kỳ họp a ',
  ])('of “%s” is read in time that grows with its length', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    const started = performance.now();
    for (const place of PLACES) selectDeadlines(text, place, PLAN_2024, []);
    readPeriod(text, PLAN_2024);
    expect(performance.now() - started).toBeLessThan(25_000);
  });
});
