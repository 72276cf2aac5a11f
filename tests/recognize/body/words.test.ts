import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headAt } from '../../../src/recognize/body/head.ts';
import { readOn, readWords, type Word } from '../../../src/recognize/body/words.ts';

const show = (words: readonly Word[]) => words.map(({ key, gap, start, end }) => `${gap} ${key} ${start}-${end}`);

describe('readWords', () => {
  it.each([
    ['Sở Y tế, phòng', ['start sở 0-2', 'space y 3-4', 'space tế 5-7', 'comma phòng 9-14']],
    ['Hoà (bình) A', ['start hòa 0-3', 'space a 11-12']],
    ['a - b; c: d. E', ['start a 0-1', 'dash b 4-5', 'semicolon c 7-8', 'colon d 10-11', 'stop e 13-14']],
    ['…', []],
  ])('%j', (text, words) => {
    expect(show(readWords(text))).toEqual(words);
  });
});

describe('readOn', () => {
  const words = ['Sở', 'Y', 'tế,', 'phòng', '(ban)', 'và', 'Ủy', 'ban', 'nhân', 'dân;', '12'];

  it('reads what would have been read at once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (written, few) => {
        const text = written.join(' ');
        const read = readWords(text, 0, few);
        fc.pre(read.length === few);
        readOn(read, text, 0, 40);
        expect(show(read)).toEqual(show(readWords(text, 0, 40)));
      }),
    );
  });

  it('leaves out a word that the edge of the window cuts', () => {
    const text = '(ban) (ban) nhân (ban) Sở Sở';
    expect(text.slice(0, 24)).toBe('(ban) (ban) nhân (ban) S');
    const read = readWords(text, 0, 2);
    expect(show(read)).toEqual(['start nhân 12-16']);
    readOn(read, text, 0, 40);
    expect(show(read)).toEqual(['start nhân 12-16', 'space sở 23-25', 'space sở 26-28']);
  });

  it('forgets what was found without the words behind', () => {
    const text = 'Ủy ban nhân dân xã';
    const read = readWords(text, 0, 2);
    expect(headAt(read, 0)?.end).not.toBe(4);
    readOn(read, text, 0, 40);
    expect(headAt(read, 0)?.end).toBe(4);
  });
});
