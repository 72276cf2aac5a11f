import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/layout.ts';
import { RULES } from '../../src/validate/index.ts';
import { qcdc } from './in-process.ts';

describe('qcdc rules', () => {
  test('a row a rule, and how to read more', async () => {
    const { exit, out } = await qcdc('rules');
    expect(exit).toBe(0);
    for (const { id } of RULES) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
    expect(out).toMatch(new RegExp(`\n${RULES.length} quy tắc; “qcdc explain QUY-TẮC” giải thích từng quy tắc\\.\n$`));
  });

  test('columns stand under one another', async () => {
    const { out } = await qcdc('rules', { columns: 200 });
    const places = out.split('\n').flatMap((line) => /^[a-z-]+ +(?:lỗi|cảnh báo|lưu ý) +(?=Nhà nước|Đảng)/.exec(line)?.[0] ?? []);
    expect(places).toHaveLength(RULES.length);
    expect(new Set(places.map(displayWidth)).size).toBe(1);
  });

  test('as JSON', async () => {
    const rules = JSON.parse((await qcdc('rules --format json')).out);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(rules[0]).toMatchObject({
      severity: 'warning',
      regimes: ['state'],
      fixes: [],
      summary: { vi: expect.any(String), en: expect.any(String) },
    });
  });
});

describe('qcdc explain', () => {
  test.each(RULES.map(({ id }) => id))('%s: in both languages, no line too wide but those of the examples', async (id) => {
    for (const language of ['vi', 'en']) {
      const { exit, out, err } = await qcdc(`explain ${id} --lang ${language}`, { columns: 80 });
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(out.split('\n').filter((line) => displayWidth(line) > 80 && !line.startsWith('  │'))).toEqual([]);
      expect(out).toMatch(
        language === 'vi' ? /\n\nCăn cứ\n {2}- [\s\S]*\n\nSai\n[\s\S]*\n\nĐúng\n/ : /\n\nBasis\n {2}- [\s\S]*\n\nWrong\n[\s\S]*\n\nRight\n/,
      );
    }
  });

  test('carets stand under the words that are found', async () => {
    const { out } = await qcdc('explain malformed-number');
    expect(out).toContain('  │ Số 15/KH-UBND\n  │ ^^^^^\n');
  });

  test.each([
    ['malformed-numbr', 'lỗi: không có quy tắc “malformed-numbr”; có phải là “malformed-number”?\n'],
    ['Missing-Title', 'lỗi: không có quy tắc “Missing-Title”; có phải là “missing-title”?\n'],
    ['zzzzzzzzzz', 'lỗi: không có quy tắc “zzzzzzzzzz”; “qcdc rules” liệt kê mọi quy tắc.\n'],
    ['x'.repeat(100_000), /quy tắc “x+”; “qcdc rules”/],
  ])('an unknown rule: %s', async (id, sentence) => {
    const { exit, out, err } = await qcdc(['explain', id]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    if (typeof sentence === 'string') expect(err).toBe(sentence);
    else expect(err).toMatch(sentence);
  });
});
