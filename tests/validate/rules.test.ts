import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';
import { examplePlan } from '../../src/validate/example-plan.ts';
import type { Finding } from '../../src/validate/finding.ts';
import type { Example } from '../../src/validate/rule.ts';
import { RULES } from '../../src/validate/rules/index.ts';
import { validate } from '../../src/validate/validate.ts';

function check(example: Example): { text: string; findings: Finding[] } {
  const text = examplePlan(example);
  return { text, findings: validate(parseText(text)) };
}

test.each(['state', 'party'] as const)('the %s plan that examples are put into has no fault', (regime) => {
  expect(check({ regime, parts: {} }).findings).toEqual([]);
});

test('ids are unique and name their files', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(existsSync(new URL(`../../src/validate/rules/${id}.ts`, import.meta.url)), id).toBe(true);
});

describe.each(RULES)('$id', ({ id, examples: { wrong, right }, fixes = [] }) => {
  test('has at least two texts that it finds and two that it leaves alone', () => {
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    expect(right.length).toBeGreaterThanOrEqual(2);
  });

  test.each(wrong)('finds $parts', (example) => {
    const { text, findings } = check(example);
    const own = findings.filter(({ ruleId }) => ruleId === id);
    expect(own).not.toEqual([]);
    if (example.marks === undefined) return;
    const from = text.indexOf(example.marks);
    expect(from, `“${example.marks}” stands in the example`).toBeGreaterThanOrEqual(0);
    const touching = own.filter(({ position }) => {
      return position !== null && position.start.offset < from + (example.marks?.length ?? 0) && position.end.offset > from;
    });
    expect(touching, `touches “${example.marks}”`).not.toEqual([]);
  });

  test.each(right)('leaves $parts alone', (example) => {
    expect(check(example).findings.filter(({ ruleId }) => ruleId === id)).toEqual([]);
  });

  test('offers the fixes that it declares, and each mends what was found', () => {
    const offered = wrong.flatMap((example) => {
      const { text, findings } = check(example);
      return findings.flatMap(({ ruleId, fix }) => (ruleId === id && fix !== undefined ? [{ text, fix }] : []));
    });
    expect(new Set(offered.map(({ fix }) => (fix.safe ? 'safe' : 'unsafe')))).toEqual(new Set(fixes));
    for (const { text, fix } of offered) {
      let mended = text;
      for (const { start, end, text: words } of fix.edits.toSorted((a, b) => b.start - a.start)) {
        mended = mended.slice(0, start) + words + mended.slice(end);
      }
      const left = validate(parseText(mended)).filter(({ ruleId }) => ruleId === id);
      const before = validate(parseText(text)).filter(({ ruleId }) => ruleId === id);
      expect(left.length).toBeLessThan(before.length);
    }
  });
});
