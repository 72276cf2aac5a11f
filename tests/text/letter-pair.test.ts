import { describe, expect, it } from 'vitest';
import { letterPair } from '../../src/text/letter-pair.ts';

describe('letterPair', () => {
  it.each([
    ['thông tư', 0, 'th', 0],
    ['thông tư', 6, 'tư', 0],
    ['một', 1, 'ột', 0],
    ['a', 0, 'a', 0],
    ['ba', -1, 'b', -1],
    ['', 0, '', 0],
  ])('%j has at %i what %j has at %i', (text, at, other, there) => {
    expect(letterPair(text, at)).toBe(letterPair(other, there));
  });

  it.each([
    ['thông tư', 0, 'ht', 0],
    ['đề', 0, 'de', 0],
    ['a', 0, 'a', -1],
    ['ab', 0, 'a', 0],
  ])('%j has at %i another than %j at %i', (text, at, other, there) => {
    expect(letterPair(text, at)).not.toBe(letterPair(other, there));
  });
});
