/**
 * `npm run bench:patterns`: what the regular expressions of one parse cost in a fresh process. V8 compiles a pattern when it
 * is first run and once more, to machine code, at the second run; for a short-lived command that costs more than matching.
 * `\p{L}` and the like are by far the dearest, and the dearer with the flag `i`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as Api from '../../src/index.ts';

interface Cost {
  runs: number;
  first: number;
  second: number;
  later: number;
}

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const text = readFileSync(path('fixtures/plans/tinh-cai-cach-hanh-chinh.txt'), 'utf8');
const { parseText } = (await import(path('dist/index.js'))) as typeof Api;

const costs = new Map<string, Cost>();
for (const method of ['exec', 'test'] as const) {
  const original = RegExp.prototype[method] as (this: RegExp, text: string) => unknown;
  Object.defineProperty(RegExp.prototype, method, {
    value(this: RegExp, subject: string) {
      const start = performance.now();
      const result = original.call(this, subject);
      const time = performance.now() - start;
      const key = String(this);
      const cost = costs.get(key) ?? { runs: 0, first: 0, second: 0, later: 0 };
      costs.set(key, cost);
      cost[cost.runs === 0 ? 'first' : cost.runs === 1 ? 'second' : 'later'] += time;
      cost.runs++;
      return result;
    },
  });
}

const start = performance.now();
parseText(text);
const whole = performance.now() - start;

const all = [...costs];
const percent = (part: 'first' | 'second' | 'later') => Math.round((all.reduce((sum, [, cost]) => sum + cost[part], 0) / whole) * 100);
console.log(
  `${all.length} patterns; of the first parse: ${percent('first')} % first runs, ${percent('second')} % second, ${percent('later')} % later\n`,
);
all.sort(([, a], [, b]) => b.first + b.second - a.first - a.second);
console.log('% of the parse    runs  pattern');
for (const [pattern, { runs, first, second }] of all.slice(0, 30)) {
  console.log(`${(((first + second) / whole) * 100).toFixed(1).padStart(14)}  ${String(runs).padStart(6)}  ${pattern.slice(0, 120)}`);
}
