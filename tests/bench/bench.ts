/**
 * `npm run bench`: how fast it starts, how fast it parses, and whether time grows with size alone. Figures are ratios of
 * things measured side by side, so they mean the same on every machine; a target that is missed makes it fail.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type * as Api from '../../src/index.ts';
import { median, pairedRatio, timed } from './median.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const PLAN = 'fixtures/plans/tinh-cai-cach-hanh-chinh.txt';

// What users run: the bundle, not the sources through a loader.
const { parseText, validate } = (await import(path('dist/index.js'))) as typeof Api;
const text = readFileSync(path(PLAN), 'utf8');
const bytes = Buffer.byteLength(text);

let missed = 0;
function report(what: string, ratio: number, target: number, note = ''): void {
  const met = ratio <= target;
  if (!met) missed++;
  console.log(`${what.padEnd(50)} ${ratio.toFixed(2).padStart(6)} × ${met ? '≤' : '>'} ${target.toFixed(1)} ${met ? '✓' : '✗'}  ${note}`);
}

console.log(`${PLAN}, ${(bytes / 1024).toFixed(1)} KB, Node ${process.versions.node}\n`);

/** Both write to a pipe: to a terminal or a device Node makes streams, which are not what is measured. */
const startRatio = (env: NodeJS.ProcessEnv) => {
  const node = (...args: string[]) => spawnSync(process.execPath, args, { env });
  return pairedRatio(
    () => node(path('bin/qcdc.js'), 'parse', path(PLAN)),
    () => node('-e', '0'),
    30,
    2,
  );
};
report('start: qcdc parse, against node -e 0', startRatio(process.env), 1.6, 'whole processes, median of 30 pairs');
// Node reads the certificates that this names whenever it starts, and may take twice as long: what is above is flattered then.
const { NODE_EXTRA_CA_CERTS: certificates, ...plainEnv } = process.env;
if (certificates !== undefined) console.log(`  without NODE_EXTRA_CA_CERTS ${startRatio(plainEnv).toFixed(2).padStart(23)} ×`);

/** Turns until neither gets faster: what parses has many small functions, and V8 takes over a thousand to compile the last of them. */
const WARM = 1500;
/** Runs in a row: one run between two of the other parser finds the processor's caches full of that one's code. */
const ROW = 50;
const markdown = unified().use(remarkParse);
const inRow = (times: number, work: () => unknown) => () => {
  for (let i = 0; i < times; i++) work();
};
const parseRatio = (times: number, turns: number) =>
  pairedRatio(
    inRow(times, () => parseText(text)),
    inRow(times, () => markdown.parse(text)),
    turns,
    WARM / times,
  );
report(
  'parse: qcdc, against remark-parse alone',
  parseRatio(ROW, 40),
  0.5,
  `same text, ${ROW} in a row, median of 40 pairs behind ${WARM}`,
);
console.log(`  one by one in turns ${parseRatio(1, 200).toFixed(2).padStart(31)} ×`);

report(
  'validate: parsing included, against parsing alone',
  pairedRatio(
    () => validate(parseText(text)),
    () => parseText(text),
    100,
    50,
  ),
  1.5,
  'same text, warm, median of 100 pairs',
);

const MEGABYTE = 1024 * 1024;
const document = (size: number) => `${text}\n`.repeat(Math.ceil((size * MEGABYTE) / (bytes + 1)));
const oneLine = (size: number) => document(size).replace(/\s+/g, ' ');

for (const [name, make] of [
  ['lines', document],
  ['one line', oneLine],
] as const) {
  const perMegabyte = [1, 2, 5, 10].map((size) => {
    const large = make(size);
    return median(Array.from({ length: 3 }, () => timed(() => parseText(large)))) / size;
  });
  const [first = Number.NaN] = perMegabyte;
  const shown = perMegabyte.map((time) => (time / first).toFixed(2)).join(' · ');
  report(`size: ${name}, 10 MB against 1 MB, per MB`, (perMegabyte.at(-1) ?? Number.NaN) / first, 2, `1 · 2 · 5 · 10 MB: ${shown}`);
}

process.exitCode = missed === 0 ? 0 : 1;
