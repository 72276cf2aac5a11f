import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '../../src/diff/diff-words.ts';

/** `[old|new]` where the texts differ, the new text elsewhere. */
function show(old: string, fresh: string, compared?: string): string {
  let [shown, at] = ['', 0];
  for (const edit of diffWords(old, fresh, compared)) {
    shown += `${fresh.slice(at, edit.new.start)}[${old.slice(edit.old.start, edit.old.end)}|${fresh.slice(edit.new.start, edit.new.end)}]`;
    at = edit.new.end;
  }
  return shown + fresh.slice(at);
}

test.each([
  ['Họp mỗi tháng một lần', 'Họp mỗi quý một lần', 'Họp mỗi [tháng|quý] một lần'],
  ['nộp trước ngày 15/3/2031.', 'nộp trước ngày 15/4/2031.', 'nộp trước ngày [15/3/2031|15/4/2031].'],
  ['theo 58/KH-UBND', 'theo 85/KH-UBND', 'theo [58/KH-UBND|85/KH-UBND]'],
  ['Rà soát hồ sơ', 'Rà soát kỹ hồ sơ', 'Rà soát [|kỹ] hồ sơ'],
  ['Rà soát kỹ hồ sơ', 'Rà soát hồ sơ', 'Rà soát[kỹ|] hồ sơ'],
  ['hồ sơ', 'Kèm hồ sơ', '[|Kèm] hồ sơ'],
  ['một', 'hai', '[một|hai]'],
  ['', 'hai', '[|hai]'],
  // One word that stayed by chance between longer stretches does not break them up.
  ['mở lớp và tổ chức thi', 'dựng trạm và trồng rừng', '[mở lớp và tổ chức thi|dựng trạm và trồng rừng]'],
])('%s / %s', (old, fresh, shown) => {
  expect(show(old, fresh)).toBe(shown);
});

describe('no difference', () => {
  test.each([
    ['case', 'Ủy ban Nhân dân', 'ủy ban nhân dân'],
    ['where the tone stands', 'hoà giải', 'hòa giải'],
    ['composition', 'kế hoạch'.normalize('NFD'), 'kế hoạch'],
    ['white space', 'rà  soát\nhồ sơ', 'rà soát hồ sơ'],
    ['kinds of dash', 'quý I – quý II', 'quý I - quý II'],
  ])('%s', (_, old, fresh) => expect(diffWords(old, fresh)).toEqual([]));
});

test('a syllable is one thing', () => expect(show('thuyên', 'thuyền')).toBe('[thuyên|thuyền]'));

test('the old text may be compared as another, and is shown as it is', () => {
  expect(show('trong năm 2030 và 2031', 'trong năm 2031 và 2032', 'trong năm 2031 và 2032')).toBe('trong năm 2031 và 2032');
});

test('a text of any length takes no time with its square', () => {
  const word = (n: number) => `từ${n}`;
  const old = Array.from({ length: 20_000 }, (_, n) => word(n)).join(' ');
  const fresh = Array.from({ length: 20_000 }, (_, n) => word(n + 50_000)).join(' ');
  expect(diffWords(`đầu ${old} cuối`, `đầu ${fresh} cuối`)).toEqual([
    { old: { start: 4, end: 4 + old.length }, new: { start: 4, end: 4 + fresh.length } },
  ]);
});

test('outside the edits both texts say the same', () => {
  const text = fc
    .array(fc.constantFrom('rà', 'soát', 'hồ', 'sơ', 'báo', 'cáo', ',', '15/3', '.'), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (old, fresh) => {
      const edits = diffWords(old, fresh);
      const outside = (side: 'old' | 'new', all: string) => {
        let [rest, at] = ['', 0];
        for (const edit of edits) {
          rest += all.slice(at, edit[side].start);
          at = edit[side].end;
        }
        return (rest + all.slice(at)).replace(/\s+/g, '');
      };
      expect(outside('old', old)).toBe(outside('new', fresh));
    }),
  );
});
