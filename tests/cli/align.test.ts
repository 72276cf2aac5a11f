import { describe, expect, test } from 'vitest';
import { fullPlan, plan, task } from '../sample-plan.ts';
import { qcdc } from './in-process.ts';

const upper = { ...fullPlan(), tasks: fullPlan().tasks.map((one) => ({ ...one, responsible: [] })) };
const [base] = fullPlan().legalBases;
const bases = [{ ...base, code: '58/KH-UBND', date: '2031-08-05' }];
const whole = { ...upper, issuer: 'Thôn Đồi', legalBases: bases, citations: bases };
const files = {
  'upper.json': JSON.stringify(upper),
  'whole.json': JSON.stringify(whole),
  'empty.json': JSON.stringify(plan({ tasks: [task({ text: 'Trồng hoa \u001b[2J ven đường' })] })),
};
const run = (line: string) => qcdc(line, { files });

test.each([
  ['align upper.json whole.json', 0],
  ['align upper.json empty.json', 1],
  ['align upper.json empty.json --exit-zero', 0],
  ['align upper.json missing.json', 2],
  ['align upper.json', 2],
])('%s: %i', async (line, code) => expect((await run(line)).exit).toBe(code));

test('for people: what has no counterpart first', async () => {
  const { out } = await run('align upper.json empty.json');
  expect(out).toMatchInlineSnapshot(`
    "Cấp trên  58/KH-UBND · Cải cách hành chính năm 2031 · Ủy ban nhân dân xã Bình Khê
    Cấp dưới  kế hoạch không có tên
    Chưa lấy kế hoạch cấp trên làm căn cứ.
    Không biết kế hoạch cấp dưới là của cơ quan nào: chỉ xét những việc không nêu cơ quan. Hãy thêm
    “--body”.

    Chưa có việc tương ứng 2

      ✗ II.1 · không nêu cơ quan nào
        Rà soát danh mục thủ tục hành chính.

      ✗ II.1.-1 · không nêu cơ quan nào
        Báo cáo kết quả.

    0 việc đã có việc tương ứng, 0 việc có thể có, 2 việc chưa có; 0 thời hạn muộn hơn cấp trên; 0 việc
    của cơ quan khác không xét.
    "
  `);
});

describe('other formats', () => {
  test('json', async () => {
    expect(JSON.parse((await run('align upper.json whole.json --format json')).out)).toMatchObject({
      threshold: 0.5,
      basis: { status: 'cited' },
    });
  });
  test('markdown, by the extension', async () => {
    const outcome = await qcdc('align upper.json whole.json -o x.md', { files });
    expect(String(outcome.written?.['x.md'])).toMatch(/^# Kế hoạch cấp dưới so với kế hoạch cấp trên\n/);
  });
});

describe('wrong use', () => {
  test.each([
    ['align upper.json whole.json --threshold 7', '“--threshold” cần một số từ 0 đến 1, như 0.5, nhưng gặp “7”'],
    ['align - -', 'đầu vào chuẩn “-” chỉ dùng được cho một bản'],
    ['align upper.json whole.json -o whole.json', 'vừa là tệp đọc vừa là tệp ghi'],
  ])('qcdc %s', async (line, says) => expect(await run(line)).toMatchObject({ exit: 2, out: '', err: expect.stringContaining(says) }));
});
