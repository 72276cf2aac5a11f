import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { writeConstants } from '../build/constants.mjs';
import { writeRanges } from '../build/letters.mjs';
import { writeObjects } from '../build/objects.mjs';
import { postponePatterns } from '../build/patterns.mjs';
import { inspectTree, parsePlan } from '../src/index.ts';
import { DOCUMENTS, FOLDER } from './fixture-plans.ts';

/** The library as `npm run build` made it: its patterns are not written as those of the sources. */
const ROOT = new URL('..', import.meta.url).pathname;
const built: typeof import('../src/index.ts') = await import(join(ROOT, 'dist/index.js'));

test.each(DOCUMENTS)('%s: the built library reads what the sources read', async (name) => {
  const bytes = readFileSync(`${FOLDER}${name}`);
  const [one, other] = await Promise.all([parsePlan(bytes, { path: name }), built.parsePlan(bytes, { path: name })]);
  expect(other.plan).toEqual(one.plan);
  expect(built.inspectTree(other.tree)).toBe(inspectTree(one.tree));
});

test.each([
  [String.raw`/\p{Nd}+/u`, '/[0-9]+/u'],
  [String.raw`/[\p{Nd}.]/u`, '/[0-9.]/u'],
  [String.raw`/\[\p{Nd}\]/u`, String.raw`/\[[0-9]\]/u`],
  [String.raw`/[^\]\p{Nd}]/u`, String.raw`/[^\]0-9]/u`],
  [String.raw`/\P{Nd}/u`, '/[^0-9]/u'],
  [String.raw`'[\\p{M}]'`, String.raw`'[\\u0300-\\u036f]'`],
  [String.raw`/\p{M}/u`, String.raw`/[\u0300-\u036f]/u`],
  // Between brackets the opposite of a class has no ranges of its own; of other classes there are none at all.
  [String.raw`/[\P{Nd}-]/u`, String.raw`/[\P{Nd}-]/u`],
  [String.raw`/\p{Cf}/u`, String.raw`/\p{Cf}/u`],
])('%s is built as %s', (source, written) => expect(writeRanges(source)).toBe(written));

test.each([
  ['function f(at) { return { at, end: 1 }; }', 'function f(at) {var o$0; return (o$0={},o$0.at=at,o$0.end=1,o$0); }'],
  ['const f = (at) => ({ at });', 'const f = (at) => {var o$0;return ((o$0={},o$0.at=at,o$0))};'],
  // One in another has a variable of its own; one behind another takes the same.
  [
    'function f() { return [{ a: { b: 1 } }, { c: 2 }]; }',
    'function f() {var o$0,o$1; return [(o$0={},o$0.a=(o$1={},o$1.b=1,o$1),o$0), (o$0={},o$0.c=2,o$0)]; }',
  ],
  ['function f() { "use strict"; g({ a }); }', 'function f() { "use strict";var o$0; g((o$0={},o$0.a=a,o$0)); }'],
  ['class C { m() { return { a: 1 }; } }', 'class C { m() {var o$0; return (o$0={},o$0.a=1,o$0); } }'],
  ['f(() => ({ a: (1, 2) }));', 'f(() => {var o$0;return ((o$0={},o$0.a=(1, 2),o$0))});'],
])('objects of functions: %s is built as %s', (source, written) => expect(writeObjects(source).replaceAll('object$', 'o$')).toBe(written));

test.each([
  // Made once.
  'const table = { a: 1 };',
  'class C { field = { a: 1 }; }',
  // Outside the body, whose variables they do not see.
  'const f = (options = { a: 1 }) => options;',
  // Not names with values alone, or a function that is named by its key.
  'const f = () => ({ ...rest, a: 1 });',
  'const f = () => ({ [key]: 1 });',
  'const f = () => ({ "a b": 1 });',
  'const f = () => ({ a() {} });',
  'const f = () => ({ get a() { return 1; } });',
  'const f = () => ({ a: (() => 1) });',
  'const f = () => ({ __proto__: parent });',
  'const f = () => ({});',
  'const f = () => { ({ a } = b); };',
])('objects left as they are: %s', (source) => expect(writeObjects(source)).toBe(source));

test('objects built property by property are those that were written', () => {
  const source = `(n) => {
    const other = function () { return { n, deep: { n: [{ n }], none: undefined }, later: (() => ({ n: n + 1 }))() }; };
    return n > 0 ? { b: other(), a: { 'c': 1 }, b2: ((m = { n: 2 }) => ({ m }))() } : {};
  }`;
  const run = (code: string): unknown => runInThisContext(code)(1);
  expect(writeObjects(source)).not.toBe(source);
  expect(JSON.stringify(run(writeObjects(source)))).toBe(JSON.stringify(run(source)));
  expect(run(writeObjects(source))).toStrictEqual(run(source));
});

test.each([
  [String.raw`var DAY = /\d/; const f = (s) => DAY.test(s);`, String.raw`var DAY; const f = (s) => (DAY??=/\d/).test(s);`],
  [String.raw`var DAY = /\d/g; const f = () => ({ DAY });`, String.raw`var DAY; const f = () => ({ DAY:(DAY??=/\d/g) });`],
  [String.raw`const f = (s) => /\d/.test(s);`, String.raw`var p$0;const f = (s) => (p$0??=/\d/).test(s);`],
  [`"use strict"; f(() => /a/u, () => /b/);`, `"use strict";var p$0,p$1; f(() => (p$0??=/a/u), () => (p$1??=/b/));`],
  // Another thing of that name.
  [String.raw`var DAY = /\d/; const f = (DAY) => DAY + time.DAY;`, 'var DAY; const f = (DAY) => DAY + time.DAY;'],
])('patterns made when needed: %s is built as %s', (source, written) =>
  expect(postponePatterns(source).replaceAll('pattern$', 'p$')).toBe(written),
);

test.each([
  // It keeps its place from one use to the next: every run of the function needs a new one.
  String.raw`const f = (s) => { const word = /\w+/g; return [word.exec(s), word.exec(s)]; };`,
  String.raw`const f = (s) => /\d/y.test(s);`,
  // Made once.
  String.raw`const TABLE = [/\d/];`,
  'class C { pattern = /a/; }',
])('patterns left where they are: %s', (source) => expect(postponePatterns(source)).toBe(source));

test.each([
  ['var a = 1;', 'const a = 1;'],
  ['var { a, b: [c] } = d;', 'const { a, b: [c] } = d;'],
  // What it stands for may change.
  ['var a = {}; a.b = 1; a.c++;', 'const a = {}; a.b = 1; a.c++;'],
  // Those of a function are made whenever it runs.
  ['function f() { var a = 1; return a; }', 'function f() { var a = 1; return a; }'],
])('constants of a module: %s is built as %s', (source, written) => expect(writeConstants(source)).toBe(written));

test.each([
  'var a = 1; a = 2;',
  'var a = 0; a++;',
  'var a = 0; function f() { a += 1; }',
  'var a = 0; [{ b: a }] = c;',
  'var a = 0; for (a of b);',
  'var a = 0; for (a in b);',
  'var a;',
  'var a = 1, b;',
  'let a = 1;',
])('variables of a module stay as they are: %s', (source) => expect(writeConstants(source)).toBe(source));
