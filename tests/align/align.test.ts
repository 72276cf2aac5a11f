import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/align/format/markdown.ts';
import { type AlignOptions, alignPlans } from '../../src/align/index.ts';
import { needsWork } from '../../src/align/summary.ts';
import type { Deadline, Plan, Task } from '../../src/model/plan.ts';
import { at, deadline, fullPlan, plan, task } from '../sample-plan.ts';

const by = (name: string): Task['responsible'] => [{ role: 'implementing', name, evidence: 'written', position: at(1) }];

const upper = (facts: Partial<Plan> = {}): Plan =>
  plan({
    issuer: 'Ủy ban nhân dân huyện Mường Khê',
    number: { serial: '12', symbol: 'KH-UBND', text: '12/KH-UBND', position: at(1) },
    date: '2031-01-10',
    tasks: [
      task({
        id: 'II.1',
        text: 'Công khai quy trình tiếp nhận hồ sơ tại bộ phận một cửa',
        responsible: by('UBND các xã'),
        deadlines: ['d1'],
      }),
      task({ id: 'II.2', text: 'Mở lớp tập huấn nghiệp vụ hòa giải cho tổ trưởng các tổ hòa giải', responsible: by('UBND các xã') }),
      task({ id: 'II.3', text: 'Tổng hợp danh sách gửi kho bạc', responsible: by('Phòng Tài chính - Kế hoạch') }),
      task({ id: 'II.4', text: 'Lắp loa truyền thanh ở mọi xóm còn thiếu' }),
    ],
    deadlines: [deadline({ id: 'd1', task: 'II.1', text: 'trước ngày 30/6/2031', date: '2031-06-30', due: '2031-06-29' })],
    ...facts,
  });

const lower = (facts: Partial<Plan> = {}): Plan =>
  plan({
    issuer: 'Ủy ban nhân dân xã Bình Khê',
    tasks: [
      task({
        id: 'III.1',
        text: 'Công khai quy trình tiếp nhận, trả hồ sơ tại bộ phận một cửa và nhà văn hóa thôn',
        deadlines: ['d7'],
      }),
      task({ id: 'III.2', text: 'Cử tổ trưởng hòa giải dự tập huấn' }),
    ],
    deadlines: [deadline({ id: 'd7', task: 'III.1', text: 'trước ngày 10/7/2031', date: '2031-07-10', due: '2031-07-09' })],
    ...facts,
  });

const align = (options: AlignOptions = {}, facts: Partial<Plan> = {}) => alignPlans(upper(), lower(facts), options);
const outcome = ({ tasks }: ReturnType<typeof align>) =>
  tasks.map(({ task, status, counterparts }) => `${task.id} ${status} ${counterparts.map(({ task }) => task.id).join()}`.trim());

test('tasks that concern the body: with a counterpart, perhaps, without', () => {
  const result = align();
  expect(outcome(result)).toEqual(['II.1 matched III.1', 'II.2 perhaps III.2', 'II.4 missing']);
  expect(result.others).toBe(1);
});

describe('likeness', () => {
  test('is told of every pairing, and what is below the threshold is not asserted', () => {
    for (const { status, counterparts } of align().tasks) {
      for (const { likeness } of counterparts) {
        expect(likeness >= 0.5).toBe(status === 'matched');
        expect(likeness).toBeLessThanOrEqual(1);
      }
    }
  });
  test('a stricter threshold asserts less', () => expect(outcome(align({ threshold: 0.95 }))[0]).toBe('II.1 perhaps III.1'));
  test('the same words are wholly alike, whoever does them', () => {
    const tasks = [
      task({ text: 'Mở lớp tập huấn nghiệp vụ hòa giải cho tổ trưởng các tổ hòa giải', responsible: by('Công chức tư pháp') }),
    ];
    expect(align({}, { tasks, deadlines: [] }).tasks[1]?.counterparts[0]?.likeness).toBe(1);
  });
});

describe('deadlines', () => {
  const late = (facts: Partial<Deadline>) => align({}, { deadlines: [{ ...(lower().deadlines[0] as Deadline), ...facts }] }).tasks[0]?.late;
  test('after the upper one', () => {
    expect(align().tasks[0]?.late).toMatchObject([{ upper: { text: 'trước ngày 30/6/2031' }, lower: { id: 'd7' }, days: 10 }]);
  });
  test.each<[string, Partial<Deadline>]>([
    ['on the same day', { due: '2031-06-29' }],
    ['before', { due: '2031-05-01' }],
    ['every year', { kind: 'recurring' }],
    ['without a day', { due: '2031-07' }],
  ])('not late: %s', (_, facts) => expect(late(facts)).toEqual([]));
});

describe('the upper plan among the bases', () => {
  const [base] = fullPlan().legalBases;
  const citing = (code: string, date: string | null, isBasis = true): Partial<Plan> => {
    const citation = { ...(base as Plan['legalBases'][number]), type: 'Kế hoạch', code, date, text: `Kế hoạch số ${code}` };
    return { citations: [citation], legalBases: isBasis ? [citation] : [] };
  };
  test.each<[string, Partial<Plan>, string]>([
    ['cited', citing('12/KH-UBND', '2031-01-10'), 'cited'],
    ['cited without a date', citing('12/KH-UBND', null), 'cited'],
    ['with another date', citing('12/KH-UBND', '2031-01-20'), 'dated-otherwise'],
    ['mentioned in the text', citing('12/KH-UBND', '2031-01-10', false), 'not-a-basis'],
    ['another plan', citing('13/KH-UBND', '2031-01-10'), 'missing'],
    ['nothing', {}, 'missing'],
  ])('%s', (_, facts, status) => expect(align({}, facts).basis.status).toBe(status));

  test('an upper plan without a number cannot be looked for', () => {
    expect(alignPlans(upper({ number: null }), lower()).basis).toEqual({ status: 'unknown', citation: null });
  });
});

test('nothing needs a look when all is there', () => {
  const whole = alignPlans(upper(), plan({ ...upper(), issuer: 'Ủy ban nhân dân xã Bình Khê' }));
  expect(whole.tasks.map(({ status }) => status)).toEqual(['matched', 'matched', 'matched']);
  expect(needsWork(whole)).toBe(true);
  const [base] = fullPlan().legalBases;
  const bases = [{ ...(base as Plan['legalBases'][number]), code: '12/KH-UBND', date: '2031-01-10' }];
  expect(needsWork(alignPlans(upper(), plan({ ...upper(), issuer: 'UBND xã Bình Khê', legalBases: bases, citations: bases })))).toBe(false);
});

test('another body may be asked for', () => {
  expect(outcome(align({ body: 'Phòng Tài chính - Kế hoạch' })).map((line) => line.split(' ')[0])).toEqual(['II.3', 'II.4']);
});

test('markdown: what the plans say is text', () => {
  const evil = upper({ title: '<script>x</script> | `a`' });
  const text = markdown(alignPlans(evil, lower()), 'vi');
  expect(text).toContain('\\<script\\>x\\</script\\> \\| \\`a\\`');
  expect(text.indexOf('Chưa có việc tương ứng')).toBeLessThan(text.indexOf('Đã có việc tương ứng'));
});
