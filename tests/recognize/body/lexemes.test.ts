import { describe, expect, it } from 'vitest';
import { lexemeAt } from '../../../src/recognize/body/lexemes.ts';

const lexeme = (word: string, hash = 0) => lexemeAt(`các ${word} này`, 4, 4 + word.length, hash);

describe('lexemeAt', () => {
  it.each([
    ['Sở', { key: 'sở', bare: 'so', capital: true, upper: false }],
    ['HOÀ', { key: 'hòa', bare: 'hoa', capital: true, upper: true }],
    ['đơn', { key: 'đơn', bare: 'don', capital: false, upper: false }],
    ['A', { key: 'a', bare: 'a', capital: true, upper: false }],
    ['12', { key: '12', bare: '12', capital: false, upper: true }],
  ])('%s', (word, expected) => {
    expect(lexeme(word)).toMatchObject(expected);
  });

  it('knows a word again wherever it stands', () => {
    expect(lexemeAt('phường Đông', 0, 6, 7)).toBe(lexeme('phường', 7));
  });

  it('keeps words apart that have one hash, in whatever order they come', () => {
    const words = ['ban', 'bản', 'ba', 'bang', 'ban'];
    expect(words.map((word) => lexeme(word, 5).key)).toEqual(words);
    expect(lexeme('ban', 5)).toBe(lexeme('ban', 5));
  });

  it('does not keep what is longer than a syllable', () => {
    expect(lexeme('nghiêngnghiêng', 9)).not.toBe(lexeme('nghiêngnghiêng', 9));
  });
});
