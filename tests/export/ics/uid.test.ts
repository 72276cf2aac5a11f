import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineKeys, planKey, uidOf } from '../../../src/export/ics/uid.ts';
import { sha1 } from '../../../src/text/sha1.ts';
import { at, deadline, fullPlan, plan } from '../../sample-plan.ts';

test('sha1 is that of Node, for every length of message', () => {
  const check = (bytes: Uint8Array) => {
    expect(Buffer.from(sha1(bytes)).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'));
  };
  for (let length = 0; length < 200; length++) check(new Uint8Array(length).fill(length));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 1000 }), check));
});

test('a UID is a UUID of version 5, the same for the same name', () => {
  expect(uidOf('58/KH-UBND')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uidOf('58/KH-UBND')).toBe(uidOf('58/KH-UBND'));
  expect(uidOf('58/KH-UBND')).not.toBe(uidOf('59/KH-UBND'));
});

describe('a plan', () => {
  const number = (serial: string | null, symbol = 'KH-UBND') => ({ serial, symbol, text: '', position: at(1) });
  const known = { number: number('58'), issuer: 'Ủy ban nhân dân xã Bình Khê', date: '2031-08-05', title: 'Cải cách hành chính' };

  test.each([
    ['its day of issue put right', { date: '2031-08-06' }],
    ['its title mended', { title: 'Cải cách hành chính năm 2031' }],
    ['its issuer abbreviated', { issuer: 'UBND xã Bình Khê' }],
    ['its issuer with the tone elsewhere', { issuer: 'Uỷ ban nhân dân xã Bình Khê' }],
  ])('is the same with %s', (_, change) => {
    expect(planKey(plan({ ...known, ...change }), 'a.txt')).toBe(planKey(plan(known), 'b.txt'));
  });

  test.each([
    ['number', { number: number('59') }],
    ['symbol', { number: number('58', 'KH-HĐND') }],
    ['issuer', { issuer: 'Ủy ban nhân dân xã Bình Sơn' }],
    ['year', { date: '2032-08-05' }],
  ])('is another with another %s', (_, change) => {
    expect(planKey(plan({ ...known, ...change }), 'a.txt')).not.toBe(planKey(plan(known), 'a.txt'));
  });

  test('without a number is known by its title, without that too by its file', () => {
    const draft = { number: number(null), title: 'Cải cách hành chính' };
    expect(planKey(plan(draft), 'a.txt')).toBe(planKey(plan(draft), 'b.txt'));
    expect(planKey(plan(draft), 'a.txt')).not.toBe(planKey(plan({ ...draft, title: 'Chuyển đổi số' }), 'a.txt'));
    expect(planKey(plan(), 'a.txt')).not.toBe(planKey(plan(), 'b.txt'));
  });
});

describe('a deadline', () => {
  const keys = (...deadlines: Parameters<typeof deadline>[0][]) => [...deadlineKeys(deadlines.map((facts) => deadline(facts))).values()];

  test('is known by its task, its kind, and its place among those', () => {
    const [one] = keys({ task: 'II.1', kind: 'date' });
    expect(keys({ task: 'II.1', kind: 'date', due: '2031-12-01', text: 'trước tháng 12' })).toEqual([one]);
    expect(new Set(keys({}, {}, { task: 'II.2' }, { kind: 'period' }, { task: null }, { task: null, section: 'III' })).size).toBe(6);
  });

  test('keeps its name when one of another task or kind comes before it', () => {
    const [, second] = keys({ task: 'I.1' }, { task: 'II.1' });
    expect(keys({ task: 'II.1' })).toEqual([second]);
    expect(keys({ task: 'II.1', kind: 'recurring' }, { task: 'II.1' })[1]).toBe(second);
  });

  test('does not depend on the ids that deadlines have', () => {
    const { deadlines } = fullPlan();
    const renamed = deadlines.map((one) => ({ ...one, id: `x${one.id}` }));
    expect([...deadlineKeys(renamed).values()]).toEqual([...deadlineKeys(deadlines).values()]);
  });
});
