import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/model/load.ts';
import { fullPlan, plan } from '../sample-plan.ts';

test.each([
  ['a full plan', fullPlan()],
  ['an empty plan', plan()],
])('%s comes back as it was saved', (_, value) => {
  expect(loadPlan(JSON.stringify(value))).toEqual({ ok: true, plan: value });
  expect(loadPlan(value)).toEqual({ ok: true, plan: value });
});

const broken = (change: (value: ReturnType<typeof fullPlan>) => unknown): unknown => {
  const value = structuredClone(fullPlan());
  change(value);
  return value;
};

describe('a value that is no plan', () => {
  test.each<[string, unknown, path: string]>([
    ['a key is missing', broken((value) => Reflect.deleteProperty(value, 'title')), 'title'],
    ['a key is unknown', broken((value) => Object.assign(value, { tieuDe: '' })), ''],
    [
      'a role is unknown',
      broken((value) => Object.assign(value.tasks[0]?.responsible[0] ?? {}, { role: 'boss' })),
      'tasks[0].responsible[0].role',
    ],
    ['a date is none', broken((value) => Object.assign(value, { date: '5/8/2031' })), 'date'],
    [
      'a position is none',
      broken((value) => Object.assign(value.legalBases[0]?.position.start ?? {}, { line: 0 })),
      'legalBases[0].position.start.line',
    ],
    ['a section in a section', broken((value) => Object.assign(value.sections[0] ?? {}, { children: [{}] })), 'sections[0].children[0].id'],
    ['it is a list', [], ''],
    ['it is nothing', null, ''],
  ])('%s', (_, value, path) => {
    for (const language of ['vi', 'en'] as const) {
      const result = loadPlan(value, language);
      expect(result.ok ? [] : result.problems[0]?.path).toBe(path);
    }
  });

  test('sentences are in the language asked for', () => {
    const value = broken((plan) => Object.assign(plan, { title: 1 }));
    expect(loadPlan(value)).toEqual({
      ok: false,
      problems: [{ path: 'title', message: 'Đầu vào không hợp lệ: mong đợi string, nhận được số' }],
    });
    expect(loadPlan(value, 'en')).toEqual({
      ok: false,
      problems: [{ path: 'title', message: 'Invalid input: expected string, received number' }],
    });
  });

  test('another version is told once, whatever else differs', () => {
    expect(loadPlan('{"schemaVersion": "2"}', 'en')).toEqual({
      ok: false,
      problems: [{ path: 'schemaVersion', message: 'Version "2" cannot be read: version 1 of the model is needed' }],
    });
  });

  test.each(['', '{', 'KẾ HOẠCH'])('%j is not JSON', (text) => {
    const result = loadPlan(text);
    expect(result.ok ? '' : result.problems[0]?.message).toMatch(/^Không phải JSON: /);
  });
});
