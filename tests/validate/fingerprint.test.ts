import { expect, test } from 'vitest';
import { LineIndex } from '../../src/source/line-index.ts';
import { fingerprint, numberedFingerprints } from '../../src/validate/index.ts';
import { finding } from '../report/hostile-report.ts';

/** The finding about the first `words` in a text. */
function about(words: string, text: string, ruleId = 'impossible-date') {
  const start = text.indexOf(words);
  return finding({ ruleId, position: new LineIndex(text).position({ start, end: start + words.length }) });
}

const of = (words: string, text: string, ruleId?: string) => fingerprint(about(words, text, ruleId), text);

const TEXT = 'Hạn: ngày 31/9/2026 tại xã';

test.each([
  ['lines are put above', `Dòng mới\n\n${TEXT}`, 'ngày 31/9/2026'],
  ['the line goes on otherwise', 'Chậm nhất ngày 31/9/2026.', 'ngày 31/9/2026'],
  ['spaces and line ends', 'Hạn: ngày\r\n  31/9/2026', 'ngày\r\n  31/9/2026'],
  ['decomposed letters', TEXT.normalize('NFD'), 'ngày 31/9/2026'.normalize('NFD')],
])('stays the same: %s', (_, text, words) => {
  expect(of(words, text)).toBe(of('ngày 31/9/2026', TEXT));
});

test.each([
  ['other words', of('ngày 31/9', TEXT)],
  ['another rule', of('ngày 31/9/2026', TEXT, 'unread-date')],
  ['the document as a whole', fingerprint(finding({ ruleId: 'impossible-date' }), TEXT)],
])('differs: %s', (_, other) => {
  expect(other).not.toBe(of('ngày 31/9/2026', TEXT));
});

test('does not depend on the language or the severity', () => {
  const one = about('31/9', TEXT);
  expect(fingerprint({ ...one, message: 'No such day.', severity: 'info' }, TEXT)).toBe(fingerprint(one, TEXT));
});

test('of those that are alike each has its number', () => {
  const one = finding();
  const two = finding();
  const numbered = numberedFingerprints([one, two], TEXT);
  expect(numbered.get(one)).toBe(`${fingerprint(one, TEXT)}:1`);
  expect(numbered.get(two)).toBe(`${fingerprint(two, TEXT)}:2`);
});
