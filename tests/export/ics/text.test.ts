import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText } from '../../../src/export/ics/escape.ts';
import { foldLine } from '../../../src/export/ics/fold.ts';

const octets = (text: string) => Buffer.byteLength(text);
const unfold = (folded: string) => folded.replaceAll('\r\n ', '').replace(/\r\n$/, '');
/** Undone letter by letter, as RFC 5545 3.3.11 reads. */
const undo = (text: string) => text.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('folding', () => {
  test.each([
    ['a line of 75 octets stays whole', 'a'.repeat(75), 1],
    ['one of 76 does not', 'a'.repeat(76), 2],
    ['Vietnamese letters count three octets', 'ệ'.repeat(26), 2],
    ['letters beyond the first plane count four', '😀'.repeat(19), 2],
    ['an empty line is a line', '', 1],
  ])('%s', (_, line, count) => {
    expect(foldLine(line).split('\r\n')).toHaveLength(count + 1);
  });

  test('any text comes back whole, and no line is longer than 75 octets or ends within a letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const folded = foldLine(line);
        expect(unfold(folded)).toBe(line);
        for (const part of folded.split('\r\n')) {
          expect(octets(part)).toBeLessThanOrEqual(75);
          expect(Buffer.from(part).toString()).toBe(part);
        }
      }),
    );
  });
});

describe('escaping', () => {
  test.each([
    ['Phòng Nội vụ, Công an; lưu', 'Phòng Nội vụ\\, Công an\\; lưu'],
    ['một\ndòng\r\nnữa', 'một\\ndòng\\nnữa'],
    ['C:\\new', 'C:\\\\new'],
    ['13:30 “trước” (qua Sở)', '13:30 “trước” (qua Sở)'],
    ['chuông\u0007 và\u0000 thoát\u001b[0m', 'chuông và thoát[0m'],
    ['\ud800', '\ufffd'],
    ['BEGIN:VEVENT\u2028END:VEVENT', 'BEGIN:VEVENT\\nEND:VEVENT'],
  ])('%j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test('any text comes back, but for control characters, and never breaks its line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        expect(escapeText(text)).not.toMatch(/[\r\n]/);
        expect(undo(escapeText(text))).toBe(clean);
      }),
    );
  });
});
