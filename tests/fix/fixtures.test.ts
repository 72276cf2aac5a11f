import { readFileSync } from 'node:fs';
import { diffChars } from 'diff';
import { describe, expect, test } from 'vitest';
import { type Mended, mendText } from '../../src/fix/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type ParseResult, parsePlan } from '../../src/parse.ts';
import type { Span } from '../../src/source/span.ts';
import { validate } from '../../src/validate/index.ts';
import { DOCUMENTS, FOLDER } from '../fixture-plans.ts';

const parse = (name: string, text: string): Promise<ParseResult> => parsePlan(text, { path: name });

const mend = (name: string, text: string): Promise<Mended> => mendText(text, async (now) => validate(await parse(name, now)), false);

const read = (name: string) => readFileSync(FOLDER + name, 'utf8');
const mended = new Map(await Promise.all(DOCUMENTS.map(async (name) => [name, await mend(name, read(name))] as const)));

/** The stretches of the old text that mending changed. */
function changedIn(before: string, after: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { added, removed, value } of diffChars(before, after)) {
    if (added || removed) spans.push({ start: at, end: at + (removed ? value.length : 0) });
    if (!added) at += value.length;
  }
  return spans;
}

/** Where two plans differ: the path, and the place in the old text that the value was read from; null where it has none. */
function differences(before: unknown, after: unknown, path = 'plan', place: Span | null = null): { path: string; place: Span | null }[] {
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) {
    return before === after ? [] : [{ path, place }];
  }
  const position = (before as { position?: { start: { offset: number }; end: { offset: number } } }).position;
  const own = position ? { start: position.start.offset, end: position.end.offset } : place;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  keys.delete('position');
  return [...keys].flatMap((key) =>
    differences((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], `${path}.${key}`, own),
  );
}

/** What parsing says of the text is allowed to change: that is why it was mended. */
const withoutDiagnostics = ({ diagnostics: _, ...plan }: Plan) => plan;

describe.each(DOCUMENTS)('%s', (name) => {
  const text = read(name);
  const once = mended.get(name) as Mended;

  test('mending leaves nothing to mend, and mending again changes nothing', async () => {
    expect(once.stable).toBe(true);
    expect(once.findings.filter(({ fix }) => fix?.safe)).toEqual([]);
    const twice = await mend(name, once.text);
    expect(twice).toMatchObject({ text: once.text, count: 0 });
  });

  test('the plan differs only where it was mended', async () => {
    const { text: after } = once;
    const changed = changedIn(text, after);
    const [one, two] = [await parse(name, text), await parse(name, after)];
    const elsewhere = differences(withoutDiagnostics(one.plan), withoutDiagnostics(two.plan)).filter(
      ({ place }) => place === null || !changed.some(({ start, end }) => start <= place.end && place.start <= end),
    );
    expect(elsewhere).toEqual([]);
  });
});

test('some of them have something to mend', () => {
  expect([...mended.values()].filter(({ count }) => count > 0).length).toBeGreaterThan(3);
});
