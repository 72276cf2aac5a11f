/**
 * Compares a parsed plan with a reference answer, fact by fact. A reference answer is written by reading the document; an
 * item in it may say `either` (several values are right) or `optional` (found, it counts; not found, it is no miss).
 */
import type { Plan } from '../../src/model/plan.ts';
import { foldKey } from '../../src/text/fold.ts';

// biome-ignore lint/suspicious/noExplicitAny: reference answers are free-form JSON, checked by the comparison itself
type Loose = any;

export interface Fact {
  group: string;
  fact: string;
}

export interface Comparison {
  hits: Fact[];
  misses: Fact[];
  extras: Fact[];
}

const key = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : foldKey(String(value).replace(/[*#_`✓]/g, ''))
        .replace(/^[\s.,;:/\-+]+|[\s.,;:/]+$/g, '')
        .trim();
const options = (value: Loose): Loose[] =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && 'either' in value ? value.either : [value];
const same = (gold: Loose, got: Loose): boolean => options(gold).some((option) => key(option) === key(got));
const isOptional = (gold: Loose): boolean => Boolean(gold?.optional ?? gold?.responsible?.optional);

/** Dice coefficient over words with their counts. */
function similarity(a: unknown, b: unknown): number {
  const wordsOf = (value: unknown) => (key(value) ?? '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

/** Pairs two lists in order so that the summed weight is the greatest. */
function align(gold: Loose[], got: Loose[], weight: (gold: Loose, got: Loose) => number): [number, number][] {
  const best = Array.from({ length: gold.length + 1 }, () => new Float64Array(got.length + 1));
  const weights = gold.map((g) => got.map((p) => weight(g, p)));
  const at = (i: number, j: number) => (best[i] as Float64Array)[j] as number;
  const weightAt = (i: number, j: number) => (weights[i] as number[])[j] as number;
  for (let i = gold.length - 1; i >= 0; i--) {
    for (let j = got.length - 1; j >= 0; j--) {
      (best[i] as Float64Array)[j] = Math.max(at(i + 1, j), at(i, j + 1), weightAt(i, j) > 0 ? weightAt(i, j) + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < gold.length && j < got.length; ) {
    if (weightAt(i, j) > 0 && at(i, j) === weightAt(i, j) + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

export function compare(gold: Loose, plan: Plan): Comparison {
  const result: Comparison = { hits: [], misses: [], extras: [] };
  const note = (kind: keyof Comparison, group: string, fact: string) => result[kind].push({ group, fact });

  function field(group: string, name: string, expected: Loose, got: Loose, alike = false): void {
    const close =
      alike && got !== null && got !== undefined
        ? options(expected).find((option) => option !== null && similarity(option, got) >= 0.9)
        : undefined;
    if (same(expected, close ?? got)) {
      if (options(expected).some((option) => option !== null && option !== undefined)) note('hits', group, `${name}: ${key(close ?? got)}`);
      return;
    }
    if (options(expected)[0] !== null && options(expected)[0] !== undefined)
      note('misses', group, `${name}: ${options(expected).join(' | ')}`);
    if (got !== null && got !== undefined) note('extras', group, `${name}: ${got}`);
  }
  function count(group: string, expected: Loose[], got: Loose[], pairs: [number, number][], show: (item: Loose) => string): void {
    const found = new Set(pairs.map(([i]) => i));
    const used = new Set(pairs.map(([, j]) => j));
    for (const [i] of pairs) note('hits', group, show(expected[i]));
    expected.forEach((item, i) => {
      if (!found.has(i) && !isOptional(item)) note('misses', group, show(item));
    });
    got.forEach((item, j) => {
      if (!used.has(j)) note('extras', group, show(item));
    });
  }
  function loose(
    group: string,
    expected: Loose[],
    got: Loose[],
    matches: (gold: Loose, got: Loose) => boolean,
    show: (item: Loose) => string,
  ): [number, number][] {
    const taken = new Set<number>();
    const pairs: [number, number][] = [];
    expected.forEach((item, i) => {
      const j = got.findIndex((candidate, index) => !taken.has(index) && matches(item, candidate));
      if (j < 0) return;
      taken.add(j);
      pairs.push([i, j]);
    });
    count(group, expected, got, pairs, show);
    return pairs;
  }
  function* paired(expected: Loose[], got: Loose[], pairs: [number, number][]): Generator<[Loose, Loose]> {
    const found = new Map(pairs);
    for (const [i, item] of expected.entries()) {
      const j = found.get(i);
      if (j !== undefined) yield [item, got[j]];
      else if (!isOptional(item)) yield [item, {}];
    }
  }

  const wants = (group: string) => gold.partial === undefined || gold.partial.includes(group);
  if (wants('header')) {
    const header: Record<string, unknown> = {
      regime: plan.regime,
      parentBody: plan.parentBody,
      issuer: plan.issuer,
      serial: plan.number?.serial ?? null,
      symbol: plan.number?.symbol ?? null,
      place: plan.place,
      date: plan.date,
      type: plan.type,
      title: plan.title,
      periodStart: plan.period?.start ?? null,
      periodEnd: plan.period?.end ?? null,
    };
    for (const [name, got] of Object.entries(header)) if (name in gold.header) field('header', name, gold.header[name], got);
  }
  if (wants('citations')) {
    const cited = (c: Loose) => `${options(c.type)[0]} ${options(c.code)[0] ?? options(c.title)[0]}`;
    const pairs = align(gold.citations, plan.citations, (g, p) => {
      const coded = options(g.code).some((code) => code !== null);
      const alike = coded ? same(g.code, p.code) : p.code === null && options(g.title).some((title) => similarity(title, p.title) >= 0.6);
      return same(g.type, p.type) && alike ? 1 : 0;
    });
    count('citations', gold.citations, plan.citations, pairs, cited);
    for (const [g, p] of paired(gold.citations, plan.citations, pairs)) {
      field('citation date', cited(g), g.date, p.date);
      field('citation issuer', cited(g), g.issuer, p.issuer);
      field('citation title', cited(g), g.title, p.title, true);
      field('citation role', cited(g), g.role, p.role);
    }
  }
  if (gold.partial !== undefined) return result;

  loose(
    'short forms',
    gold.shortForms,
    plan.shortForms,
    (g, p) => same(g.text, p.text) && same(g.resolvesTo, p.resolvesTo),
    (x) => `${options(x.text)[0]} → ${options(x.resolvesTo)[0]}`,
  );
  const sections: Loose[] = [];
  const flatten = (list: Plan['sections']): void => {
    for (const section of list) {
      sections.push(section);
      flatten(section.children);
    }
  };
  flatten(plan.sections);
  const sectionPairs = align(gold.sections, sections, (g, p) =>
    options(g.title).some((title) => similarity(title, p.title) >= 0.9) ? 1 : 0,
  );
  count('sections', gold.sections, sections, sectionPairs, (s) => `${options(s.id)[0]} ${options(s.title)[0]}`);
  for (const [g, p] of paired(gold.sections, sections, sectionPairs)) {
    field('section id, kind', `${g.id} id`, g.id, p.id);
    field('section id, kind', `${g.id} kind`, g.kind, p.kind);
    field('section id, kind', `${g.id} period start`, g.periodStart, p.period?.start ?? null);
    field('section id, kind', `${g.id} period end`, g.periodEnd, p.period?.end ?? null);
  }

  const taskPairs = align(gold.tasks, plan.tasks, (g, p) => {
    const alike = Math.max(...options(g.text).map((text) => similarity(text, p.text)));
    return alike >= 0.9 ? alike : 0;
  });
  count('tasks', gold.tasks, plan.tasks, taskPairs, (t) => String(options(t.text)[0]).slice(0, 100));
  const numberOf = new Map(taskPairs.map(([i, j]) => [(plan.tasks[j] as Plan['tasks'][number]).id, gold.tasks[i].n]));
  for (const [g, p] of paired(gold.tasks, plan.tasks, taskPairs)) {
    field('task section', `task ${g.n}`, g.section, p.section);
    const parents = options(g.parent).map((n) => (n === null ? null : String(n)));
    field(
      'task parent',
      `task ${g.n}`,
      { either: parents },
      p.parent === null || p.parent === undefined ? null : String(numberOf.get(p.parent) ?? `? ${p.parent}`),
    );
  }
  const expectedRoles = gold.tasks.flatMap((t: Loose) => t.responsible.map((responsible: Loose) => ({ n: t.n, responsible })));
  const gotRoles = plan.tasks.flatMap((t) => t.responsible.map((responsible) => ({ n: numberOf.get(t.id) ?? `?${t.id}`, responsible })));
  loose(
    'responsible',
    expectedRoles,
    gotRoles,
    (g, p) => g.n === p.n && same(g.responsible.role, p.responsible.role) && same(g.responsible.name, p.responsible.name),
    (x) => `${x.n} ${x.responsible.role}: ${key(options(x.responsible.name)[0])}`,
  );

  const overlap = (a: unknown, b: unknown) => {
    const left = key(a) ?? '';
    const right = key(b) ?? '';
    return left.includes(right) || right.includes(left) || similarity(a, b) >= 0.5;
  };
  const got: Loose[] = plan.deadlines.map((d) => ({ ...d, n: d.task === null ? null : (numberOf.get(d.task) ?? `?${d.task}`) }));
  const show = (d: Loose) =>
    `${options(d.n ?? d.task)[0]} “${options(d.text)[0]}” ${[options(d.kind)[0], options(d.due)[0] ?? '', d.start ?? '', d.end ?? '', options(d.rrule)[0] ?? ''].join(' ')}`;
  const deadlinePairs = loose(
    'deadlines',
    gold.deadlines,
    got,
    (g, p) =>
      options(g.task).includes(p.n) &&
      ['kind', 'due', 'start', 'end', 'rrule'].every((name) => same(g[name], p[name])) &&
      options(g.text).some((text) => overlap(text, p.text)),
    show,
  );
  for (const [g, p] of paired(gold.deadlines, got, deadlinePairs)) {
    for (const name of ['bound', 'submitTo', 'via'])
      field('deadline bound, addressee', `“${options(g.text)[0]}” ${name}`, g[name], p[name]);
  }
  loose(
    'recipients',
    gold.recipients,
    plan.recipients,
    (g, p) =>
      same(g.name, p.name) &&
      same(g.note, p.note) &&
      g.archive === p.archive &&
      options(g.codes ?? []).some((codes) => codes.join() === p.codes.join()) &&
      (g.copies ?? null) === p.copies,
    (r) =>
      `${key(options(r.name)[0])} | ${key(options(r.note)[0]) ?? ''} | ${r.archive} | ${options(r.codes ?? [])[0].join(',')} | ${r.copies ?? ''}`,
  );
  const signature: Loose = gold.signature ?? {};
  const read: Loose = plan.signature ?? {};
  for (const name of ['authority', 'onBehalfOf', 'name']) field('signature', name, signature[name] ?? null, read[name] ?? null);
  loose('signature', (signature.positions ?? []).map(key), (read.positions ?? []).map(key), (a, b) => a === b, String);
  return result;
}
