import { describe, expect, test } from 'vitest';
import { applyDiff, diffPlans } from '../../src/diff/index.ts';
import type { Deadline, Plan, Section, Task } from '../../src/model/plan.ts';
import { at, deadline, fullPlan, plan, task } from '../sample-plan.ts';
import { signatureOf } from './signature-of.ts';

const section = (id: string, title: string, children: Section[] = []): Section => ({
  id,
  marker: `${id}.`,
  title,
  kind: 'tasks',
  period: null,
  position: at(Number(id.length) * 100),
  children,
});

/** A plan with one section; tasks as `1. text`, `- text`. */
const list = (lines: readonly string[], facts: Partial<Plan> = {}): Plan =>
  plan({
    sections: [section('II', 'NHIỆM VỤ')],
    tasks: lines.map((line, place): Task => {
      const [, marker = '', text = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
      const id = `II.${marker.startsWith('-') ? `-${place + 1}` : marker.replace(/\W$/, '')}`;
      return task({ id, marker, text, position: at(200 + place) });
    }),
    ...facts,
  });

const told = (old: Plan, fresh: Plan, yearShift?: number) =>
  diffPlans(old, fresh, yearShift === undefined ? {} : { yearShift }).changes.map(signatureOf);

const [survey, train, report, build] = [
  'Rà soát hồ sơ đất đai của các hộ chưa được cấp giấy',
  'Mở hai lớp tập huấn nghiệp vụ tiếp công dân cho cán bộ thôn',
  'Tổng hợp kết quả, gửi báo cáo về Văn phòng trước khi họp giao ban',
  'Sửa chữa nhà văn hóa và lắp thêm loa truyền thanh ở xóm Đồi',
] as const;

describe('tasks', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['nothing', [`1. ${survey}`, `2. ${train}`], [`1. ${survey}`, `2. ${train}`], []],
    ['one in the middle', [`1. ${survey}`, `2. ${report}`], [`1. ${survey}`, `2. ${train}`, `3. ${report}`], [`tasks added:  → ${train}`]],
    ['one gone', [`1. ${survey}`, `2. ${train}`, `3. ${report}`], [`1. ${survey}`, `2. ${report}`], [`tasks removed: ${train} → `]],
    [
      'one moved',
      [`1. ${survey}`, `2. ${train}`, `3. ${report}`, `4. ${build}`],
      [`1. ${train}`, `2. ${report}`, `3. ${build}`, `4. ${survey}`],
      [`tasks moved: ${survey} → ${survey}`],
    ],
    [
      'one reworded and moved',
      [`1. ${survey}`, `2. ${train}`, `3. ${report}`],
      [`1. ${train}`, `2. ${report}`, `3. ${survey} lần đầu`],
      [`tasks changed: ${survey} → ${survey} lần đầu`, `tasks moved: ${survey} → ${survey} lần đầu`],
    ],
    [
      'one became two',
      [`- ${survey}; ${train}`],
      [`- ${survey}`, `- ${train}`],
      [`tasks split: ${survey}; ${train} → ${survey} + ${train}`],
    ],
    [
      'two became one',
      [`- ${survey}`, `- ${train}`],
      [`- ${survey}; ${train}`],
      [`tasks merged: ${survey} + ${train} → ${survey}; ${train}`],
    ],
    [
      'other numbers',
      [`1. ${survey}`, `2. ${train}`],
      [`a) ${survey}`, `b) ${train}`],
      [`tasks renumbered: ${survey} → ${survey}`, `tasks renumbered: ${train} → ${train}`],
    ],
    ['a gap closed', [`1. ${survey}`, `3. ${train}`], [`1. ${survey}`, `2. ${train}`], [`tasks renumbered: ${train} → ${train}`]],
    ['something else altogether', [`1. ${survey}`], [`1. ${build}`], [`tasks removed: ${survey} → `, `tasks added:  → ${build}`]],
    ['another bullet', [`- ${survey}`], [`+ ${survey}`], []],
    ['another closing mark', [`- ${survey};`], [`- ${survey}.`], []],
    ['another spelling', ['- Hoà giải ở cơ sở, uỷ quyền'], ['- Hòa giải ở cơ sở, ủy quyền'], []],
  ])('%s', (_, old, fresh, changes) => {
    expect(told(list(old), list(fresh)).sort()).toEqual([...changes].sort());
  });

  test('a sub-task that moves with its task has not moved', () => {
    const nested = (order: readonly [string, string]): Plan => {
      const plan = list(order.map((text, place) => `${place + 1}. ${text}`));
      const at = plan.tasks.findIndex(({ text }) => text === survey);
      const owner = plan.tasks[at] as Task;
      plan.tasks.splice(at + 1, 0, task({ id: `${owner.id}.-1`, parent: owner.id, marker: '-', text: build, position: owner.position }));
      return plan;
    };
    const changes = told(nested([survey, train]), nested([train, survey]));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/^tasks moved/);
  });

  test('a heading that is new takes its tasks with it', () => {
    const old = list([`- ${survey}`, `- ${train}`]);
    const fresh = list([`- ${survey}`, `- ${train}`], { sections: [section('II', 'NHIỆM VỤ VÀ GIẢI PHÁP')] });
    expect(told(old, fresh)).toEqual(['sections changed: NHIỆM VỤ → NHIỆM VỤ VÀ GIẢI PHÁP']);
  });
});

describe('deadlines', () => {
  const dated = (facts: Partial<Deadline>): Plan =>
    list([`1. ${survey}`], { deadlines: [deadline({ task: 'II.1', ...facts })], tasks: [task({ text: survey, deadlines: ['d1'] })] });
  const base = { text: 'trước ngày 15/9/2031', date: '2031-09-15', due: '2031-09-14' };

  test.each<[string, Partial<Deadline>, number | null, readonly string[]]>([
    ['sooner', { text: 'trước ngày 10/9/2031', date: '2031-09-10', due: '2031-09-09' }, -5, ['when']],
    ['later', { text: 'trước ngày 01/10/2031', date: '2031-10-01', due: '2031-09-30' }, 16, ['when']],
    ['at an hour', { ...base, time: '08:00' }, null, ['time']],
    ['to somebody else', { ...base, submitTo: 'Sở Nội vụ' }, null, ['submitTo']],
    ['every year', { text: 'hằng năm', kind: 'recurring', bound: null, date: null, due: null, rrule: 'FREQ=YEARLY' }, null, ['when']],
  ])('%s', (_, facts, days, fields) => {
    const [change, ...others] = diffPlans(dated(base), dated(facts)).changes;
    expect(others).toEqual([]);
    expect(change).toMatchObject({ part: 'deadlines', kind: 'changed', days, fields });
  });

  test('written otherwise, meaning the same', () => {
    expect(told(dated(base), dated({ ...base, text: 'trước 15/9/2031' }))).toEqual([]);
  });

  test('the text that holds it is not told once more', () => {
    const within = (day: string, due: string): Plan => {
      const text = `trước ngày ${day}/9/2031`;
      return list([], {
        tasks: [task({ text: `${survey} ${text}`, deadlines: ['d1'] })],
        deadlines: [deadline({ text, date: `2031-09-${day}`, due })],
      });
    };
    expect(told(within('15', '2031-09-14'), within('10', '2031-09-09'))).toEqual([
      'deadlines changed: trước ngày 15/9/2031 → trước ngày 10/9/2031 -5',
    ]);
  });
});

describe('bodies', () => {
  const by = (...bodies: readonly (readonly [Task['responsible'][number]['role'], string])[]): Plan =>
    list([], {
      tasks: [task({ text: survey, responsible: bodies.map(([role, name]) => ({ role, name, evidence: 'written', position: at(12) })) })],
    });

  test.each<[string, Plan, Plan, readonly string[]]>([
    ['another body', by(['leading', 'Phòng Nội vụ']), by(['leading', 'Phòng Tư pháp']), ['bodies replaced: Phòng Nội vụ → Phòng Tư pháp']],
    ['another role', by(['leading', 'Công an xã']), by(['coordinating', 'Công an xã']), ['bodies changed: Công an xã → Công an xã']],
    ['one more', by(['leading', 'Công an xã']), by(['leading', 'Công an xã'], ['coordinating', 'Đoàn xã']), ['bodies added:  → Đoàn xã']],
    ['one less', by(['leading', 'Công an xã'], ['coordinating', 'Đoàn xã']), by(['leading', 'Công an xã']), ['bodies removed: Đoàn xã → ']],
    ['an abbreviation', by(['leading', 'UBND xã']), by(['leading', 'Ủy ban nhân dân xã']), []],
    ['another order', by(['leading', 'A'], ['leading', 'B']), by(['leading', 'B'], ['leading', 'A']), []],
  ])('%s', (_, old, fresh, changes) => expect(told(old, fresh)).toEqual(changes));
});

describe('citations', () => {
  const base = fullPlan().legalBases[0] as Plan['legalBases'][number];
  const resting = (facts: Partial<typeof base>): Plan => {
    const basis = { ...base, ...facts };
    return plan({ legalBases: [basis], citations: [basis] });
  };
  const law = {
    type: 'Luật',
    code: '10/2032/QH17',
    date: '2032',
    issuer: null,
    title: 'cải cách hành chính',
    text: 'Luật Cải cách hành chính năm 2032',
  };

  test.each<[string, Partial<typeof base>, RegExp | null]>([
    ['a law in place of what it was about', law, /^citations replaced/],
    ['about something else', { ...law, title: 'phòng thủ dân sự' }, /^citations (?:added|removed)/],
    ['another day', { date: '2031-07-21' }, /^citations changed/],
    ['the same, written otherwise', { text: 'NQ 76/NQ-HĐND' }, null],
  ])('%s', (_, facts, change) => {
    const changes = told(resting({}), resting(facts));
    if (change === null) expect(changes).toEqual([]);
    else for (const line of changes) expect(line).toMatch(change);
    expect(changes.length > 0).toBe(change !== null);
  });
});

describe('a year later', () => {
  const year = (y: number, text = `Tổng kết công tác năm ${y}, hoàn thành trước ngày 30/11/${y}`): Plan =>
    plan({
      title: `Dân vận khéo năm ${y}`,
      date: `${y}-01-15`,
      period: { start: `${y}-01-01`, end: `${y}-12-31` },
      sections: [section('II', `NHIỆM VỤ NĂM ${y}`)],
      tasks: [task({ text, deadlines: ['d1'] })],
      deadlines: [deadline({ text: `trước ngày 30/11/${y}`, date: `${y}-11-30`, due: `${y}-11-29` })],
    });

  test('nothing is different', () => {
    const { changes, yearShift } = diffPlans(year(2030), year(2031));
    expect({ changes, yearShift }).toEqual({ changes: [], yearShift: 1 });
  });

  test('a day that was not moved along is', () => {
    const stale = { ...year(2031), deadlines: year(2030).deadlines };
    expect(told(year(2030), stale)).toEqual(['deadlines changed: trước ngày 30/11/2030 → trước ngày 30/11/2030 -365']);
  });

  test('as asked for', () => {
    expect(diffPlans(year(2030), year(2031), { yearShift: 0 }).changes.map(({ part }) => part)).toEqual([
      'header',
      'header',
      'header',
      'sections',
      'tasks',
      'deadlines',
    ]);
    expect(diffPlans(year(2030), year(2032), { yearShift: 2 }).changes).toEqual([]);
  });

  test('in a plan of the same year one date alone shifts nothing', () => {
    expect(diffPlans(year(2031), { ...year(2031), date: '2032-01-15' }).yearShift).toBe(0);
  });
});

describe('the rest', () => {
  test.each<[string, (plan: Plan) => void, readonly string[]]>([
    ['number', (plan) => Object.assign(plan.number ?? {}, { serial: '59' }), ['header changed: 58/KH-UBND → 59/KH-UBND']],
    [
      'issuer',
      (plan) => Object.assign(plan, { issuer: 'Đảng ủy xã Bình Khê' }),
      ['header changed: Ủy ban nhân dân xã Bình Khê → Đảng ủy xã Bình Khê'],
    ],
    [
      'signer',
      (plan) => Object.assign(plan.signature ?? {}, { name: 'Trần Văn Sáu' }),
      ['signature changed: Lê Thị Hoài Thương → Trần Văn Sáu'],
    ],
    ['recipient gone', (plan) => void plan.recipients.shift(), ['recipients removed: UBND tỉnh (báo cáo) → ']],
    [
      'copies',
      (plan) => Object.assign(plan.recipients[1] ?? {}, { copies: 3, text: 'Lưu: VT (03)' }),
      ['recipients changed: Lưu: VT (02) → Lưu: VT (03)'],
    ],
    ['order of recipients', (plan) => void plan.recipients.reverse(), []],
    ['positions', (plan) => Object.assign(plan.tasks[0] ?? {}, { position: at(13) }), []],
    ['file', (plan) => Object.assign(plan.source, { path: 'moi.txt' }), []],
  ])('%s', (_, edit, changes) => {
    const fresh = fullPlan();
    edit(fresh);
    const diff = diffPlans(fullPlan(), fresh);
    expect(diff.changes.map(signatureOf)).toEqual(changes);
    expect(applyDiff(fullPlan(), diff)).toEqual(fresh);
  });
});

test('a difference is not applied to another plan', () => {
  const other = { ...fullPlan(), source: { ...fullPlan().source, path: 'khac.txt' } };
  expect(() => applyDiff(other, diffPlans(fullPlan(), plan()))).toThrow('not one of this plan');
});

test('neither plan is changed', () => {
  const [old, fresh] = [fullPlan(), plan()];
  applyDiff(old, diffPlans(old, fresh));
  expect([old, fresh]).toEqual([fullPlan(), plan()]);
});
