import { describe, expect, it } from 'vitest';
import { lexemeAt } from '../../../src/recognize/body/lexemes.ts';

const lexeme = (word: string) => lexemeAt(`các ${word} này`, 4, 4 + word.length);

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
    expect(lexemeAt('phường Đông', 0, 6)).toBe(lexeme('phường'));
  });

  it('keeps words apart that have one hash, in whatever order they come', () => {
    const words = ['tAa', 'tBB', 'tAa', 'tBB'];
    expect(words.map((word) => lexeme(word).key)).toEqual(words.map((word) => word.toLowerCase()));
    expect(lexeme('tAa')).toBe(lexeme('tAa'));
  });

  it('does not keep what is longer than a syllable', () => {
    expect(lexeme('nghiêngnghiêng')).not.toBe(lexeme('nghiêngnghiêng'));
  });
});
