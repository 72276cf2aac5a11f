import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/parse.ts';
import type { Page } from '../../../src/read/page/page.ts';
import { page, words } from '../page/set-type.ts';
import { linesOf, writePdf } from '../pdf/write-pdf.ts';

const LINES = ['Số: 7/KH-BQL', 'KẾ HOẠCH', 'Dọn vệ sinh bến chợ', 'I. NHIỆM VỤ', '- Đội 1 quét bến trước ngày 05/5/2027.'];
/** A page as it is recognised; the words that hold `doubted` are not sure. */
const recognized = (doubted: RegExp, number = 1): Page =>
  page(
    LINES.map((line, i) => words(line, 0, 50 + i * 12).map((word) => ({ ...word, confidence: doubted.test(word.text) ? 0.42 : 0.96 }))),
    [],
    number,
  );
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe('values of a scan', () => {
  test('say how sure the least sure word of them is, and where it was', async () => {
    const { plan } = await parsePlan(PNG, { recognize: async () => [recognized(/05\/5/)] });
    expect(plan.number?.position).toMatchObject({ start: { page: 1 }, confidence: 0.96 });
    expect(plan.deadlines[0]?.position.confidence).toBe(0.42);
    expect(plan.diagnostics.filter(({ ruleId }) => ruleId === 'ocr-doubtful')).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('“trước ngày 05/5/2027”'), position: plan.deadlines[0]?.position },
    ]);
  });

  test('that are sure are not reported', async () => {
    const { plan } = await parsePlan(PNG, { recognize: async () => [recognized(/không/)] });
    expect(plan.diagnostics.map(({ ruleId }) => ruleId)).not.toContain('ocr-doubtful');
  });

  test('of text have no confidence', async () => {
    const { plan } = await parsePlan(writePdf([{ texts: linesOf(LINES.join('\n')) }]));
    expect(plan.number?.position).toEqual({
      start: { line: 1, column: 1, offset: 0, page: 1 },
      end: expect.not.objectContaining({ confidence: expect.anything() }),
    });
  });
});

describe('recognised are', () => {
  const asked = async (bytes: Uint8Array) => {
    const numbers: (readonly number[] | null)[] = [];
    await parsePlan(bytes, {
      recognize: async (_, __, pages) => {
        numbers.push(pages);
        return (pages ?? [1]).map((number) => recognized(/không/, number));
      },
    });
    return numbers;
  };
  const good = { texts: linesOf(LINES.join('\n')) };

  test('pages without text', async () => expect(await asked(writePdf([good, {}, good, {}]))).toEqual([[2, 4]]));
  test('pages whose letters say they are others', async () => {
    expect(await asked(writePdf([{ texts: linesOf(`${LINES.join('\n')}\n${LINES.join('\n')}`) }], { garbled: true }))).toEqual([[1]]);
  });
  test('all pages of a picture', async () => expect(await asked(PNG)).toEqual([null]));
  test('no page that has its text', async () => expect(await asked(writePdf([good]))).toEqual([]));
});

test.each<[name: string, bytes: Uint8Array]>([
  ['png', PNG],
  ['jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  ['tif', new TextEncoder().encode('II*\0')],
  ['pdf', writePdf([{}])],
])('a .%s without recognition says what to do', async (_, bytes) => {
  expect((await parsePlan(bytes)).unreadable).toMatchObject({ ruleId: 'no-text-layer', message: expect.stringContaining('--ocr') });
});
