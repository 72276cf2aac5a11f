import { expect, test } from 'vitest';
import { isSyllable } from '../../src/decode/is-syllable.ts';

test.each([
  ...['tiếng', 'Việt', 'nghiêng', 'quốc', 'gì', 'gìn', 'giếng', 'ý', 'ở', 'khuya', 'oằn', 'xoong', 'ƯỚT', 'luyện', 'quýt', 'đường', 'yên'],
  'tie\u0302\u0301ng',
])('%s can be Vietnamese', (word) => expect(isSyllable(word)).toBe(true));

test.each([
  ...['tiÕng', 'ViÖt', 'thöïc', 'café', 'straße', 'âu̱', 'ngghiêm', 'các̀', 'tiêp', 'hoàch', 'wương', 'đđ', 'QĐ', ''],
  'a\u0301\u0300',
])('%s cannot', (word) => expect(isSyllable(word)).toBe(false));
