import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/decode.ts';

const WORDS = 'Kế hoạch tổ chức ngày hội đọc sách của xã, hoàn thành trước tháng tư';
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('told from the words', () => {
  test.each([
    ['tcvn3', latin1('KÕ ho¹ch tæ chøc ngµy héi ®äc s¸ch cña x·, hoµn thµnh tr­íc th¸ng t­'), WORDS],
    ['vni', latin1('Keá hoaïch toå chöùc ngaøy hoäi ñoïc saùch cuûa xaõ, hoaøn thaønh tröôùc thaùng tö'), WORDS],
    ['viqr', latin1("Ke^' hoa.ch to^? chu+'c nga`y ho^.i ddo.c sa'ch cu?a xa~, hoa`n tha`nh tru+o+'c tha'ng tu+"), WORDS],
    [
      'windows-1258',
      latin1('K\xEA\xEC hoa\xF2ch t\xF4\xD2 ch\xFD\xECc nga\xCCy h\xF4\xF2i \xF0o\xF2c sa\xECch cu\xD2a xa\xDE'),
      'Kế hoạch tổ chức ngày hội đọc sách của xã',
    ],
    ['utf-16le', utf16le(WORDS), WORDS],
    ['utf-16be', utf16be(WORDS), WORDS],
    // What a program without the font made of a page in .VnTime, saved as UTF-8.
    ['tcvn3', new TextEncoder().encode('KÕ ho¹ch tæ chøc ngµy héi ®äc s¸ch cña x·, hoµn thµnh tr\u00ADíc th¸ng t\u00AD'), WORDS],
  ])('%s', (encoding, bytes, text) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ encoding, guessed: true, replaced: 0 });
    expect(decoded.text.normalize('NFC')).toBe(text);
  });
});

describe('what a file says of itself', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(WORDS), WORDS],
    ['utf-8', new TextEncoder().encode(`\uFEFF${WORDS}`), `\uFEFF${WORDS}`],
    ['utf-8', new TextEncoder().encode(WORDS.normalize('NFD')), WORDS.normalize('NFD')],
    ['utf-16le', utf16le(`\uFEFF${WORDS}`), `\uFEFF${WORDS}`],
    ['utf-16be', utf16be(`\uFEFF${WORDS}`), `\uFEFF${WORDS}`],
  ])('%s is no guess', (encoding, bytes, text) => expect(decode(bytes)).toEqual({ text, encoding, guessed: false, replaced: 0 }));
});

describe('taken for UTF-8', () => {
  test.each([
    ['ASCII', 'Ke hoach so 12/KH-UBND, ngay 5/3/2024. Is it (a) or (b)? Add two.'],
    ['ASCII with words of code', "don't; can't; isn't; we're; o'clock; 3^2; a+b; d'accord"],
    ['French', 'Élève à l’école déjà après très forêt où être même'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(decode(new TextEncoder().encode(text))).toMatchObject({ text, encoding: 'utf-8', guessed: false }));

  test('a page with a damaged byte keeps its words, and says how many are lost', () => {
    const bytes = new TextEncoder().encode(`${WORDS}. ${WORDS}`);
    bytes[3] = 0xff;
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', guessed: false });
    expect(decode(bytes).replaced).toBeGreaterThan(0);
  });

  test('a page in Latin-1 that is not Vietnamese', () => {
    expect(decode(latin1('Élève à l’école, déjà très forêt, où être même, à côté'))).toMatchObject({ encoding: 'utf-8', guessed: false });
  });
});

test('a forced encoding is taken at its word', () => {
  expect(decode(latin1('®äc'), 'tcvn3')).toMatchObject({ text: 'đọc', encoding: 'tcvn3', guessed: false });
  expect(decode(latin1('®äc'), 'windows-1258').encoding).toBe('windows-1258');
});

test('never throws', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof decode(bytes).text === 'string'));
});
