import { expect, it } from 'vitest';
import { phraseSet } from '../../src/recognize/phrase-set.ts';

const WORKS = phraseSet(['họp | hội nghị', 'tập huấn']);

it.each(['họp', 'hội nghị', 'tập huấn'])('has “%s”', (phrase) => expect(WORKS.has(phrase)).toBe(true));

it.each(['', 'hội', 'Họp', 'họp | hội nghị', 'tập huấn '])('has no “%s”', (phrase) => expect(WORKS.has(phrase)).toBe(false));
