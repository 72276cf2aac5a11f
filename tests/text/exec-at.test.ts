import { describe, expect, it } from 'vitest';
import { endAt, execAt, startsOf } from '../../src/text/exec-at.ts';

describe('startsOf', () => {
  it.each([
    [/\d+/g, 'ngày 05 tháng 12', [5, 14]],
    [/\d+/g, 'ngày', []],
    [/a*/g, 'ba', [0, 1, 2]],
    [/\p{L}/gu, 'đ1b', [0, 2]],
  ])('%s in %j stands at %j', (pattern, text, starts) => {
    expect(startsOf(pattern, text)).toEqual(starts);
    expect(startsOf(pattern, text)).toEqual(starts);
  });
});

describe('at one place', () => {
  it.each([
    [0, null, -1],
    [5, '05', 7],
    [6, '5', 7],
  ])('digits at %i are %j up to %i', (offset, found, end) => {
    const text = 'ngày 05';
    expect(execAt(/\d+/y, text, offset)?.[0] ?? null).toBe(found);
    expect(endAt(/\d+/y, text, offset)).toBe(end);
  });
});
