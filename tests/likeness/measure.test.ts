import { describe, expect, test } from 'vitest';
import { createFinder, createMeasure } from '../../src/likeness/index.ts';

const TEXTS = [
  'Rà soát hồ sơ đất đai của các hộ chưa được cấp giấy',
  'Rà soát kỹ hồ sơ đất đai của những hộ chưa được cấp giấy',
  'Mở hai lớp tập huấn nghiệp vụ tiếp công dân cho cán bộ thôn',
  'của các hộ',
] as const;
const measure = createMeasure(TEXTS);
const [survey, reworded, training, piece] = TEXTS.map((text) => measure.profileOf(text)) as [never, never, never, never];

describe('likeness', () => {
  test('of a text to itself is 1, whatever its case and marks', () => {
    expect(measure.likeness(survey, measure.profileOf(`${TEXTS[0].toUpperCase()}.`))).toBeCloseTo(1);
  });
  test('of reworded texts is high, of others low', () => {
    expect(measure.likeness(survey, reworded)).toBeGreaterThan(0.6);
    expect(measure.likeness(survey, training)).toBeLessThan(0.2);
  });
  test('is the same from both sides', () => expect(measure.likeness(survey, reworded)).toBe(measure.likeness(reworded, survey)));
  test('of nothing to anything is 0', () => {
    const nothing = measure.profileOf('…');
    expect([measure.likeness(nothing, survey), measure.likeness(nothing, nothing), measure.coverage(nothing, survey)]).toEqual([0, 0, 0]);
  });
  test('of other orders of the same words is less', () => {
    expect(measure.likeness(survey, measure.profileOf(TEXTS[0].split(' ').reverse().join(' ')))).toBeLessThan(0.7);
  });
});

test('coverage asks how much of the part is there, not how much of the whole', () => {
  expect(measure.coverage(piece, survey)).toBeCloseTo(1);
  expect(measure.coverage(survey, piece)).toBeLessThan(0.4);
});

describe('finder', () => {
  test('finds texts that share pairs of syllables, those that share most first', () => {
    const find = createFinder(new Map([survey, reworded, training, piece].map((profile, place) => [place, profile])));
    expect(find(survey)).toEqual([0, 1, 3]);
    expect(find(training)).toEqual([2]);
  });
  test('what nearly all texts say finds nothing', () => {
    const find = createFinder(new Map(Array.from({ length: 200 }, (_, place) => [place, piece])));
    expect(find(piece)).toEqual([]);
  });
});
