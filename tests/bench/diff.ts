/**
 * `npm run bench:diff`: plans edited in known ways, and whether each edit is told as what it was, and nothing besides. Prints how many
 * are, kind by kind, and how time grows with the size of the plans; fails when a target is missed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { diffPlans } from '../../src/diff/diff.ts';
import { parsePlan } from '../../src/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import { TEXT_MUTATIONS } from '../diff/edit-text.ts';
import { MUTATIONS } from '../diff/mutate.ts';
import { createRandom } from '../diff/random.ts';
import { signatureOf } from '../diff/signature-of.ts';
import { DOCUMENTS, FOLDER } from '../fixture-plans.ts';
import { largePlans } from './large-plans.ts';
import { median, timed } from './median.ts';

const LEAST = 0.97;
const SEEDS = 10;
/** Time for 2,000 tasks against 500. */
const MOST_RATIO = 6;
const verbose = process.argv.includes('--verbose');

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/dev/', import.meta.url));
const files = DOCUMENTS.map((name) => `${FOLDER}${name}`);
if (existsSync(CORPUS))
  files.push(
    ...readdirSync(CORPUS)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `${CORPUS}${name}`),
  );
else console.log(`${CORPUS} is not there: fixtures alone\n`);

interface Document {
  readonly text: string;
  readonly plan: Plan;
}
const read = async (text: string, path: string): Promise<Document> => ({ text, plan: (await parsePlan(text, { path })).plan });
const documents: Document[] = [];
for (const file of files) documents.push(await read(readFileSync(file, 'utf8').normalize('NFC'), file));
const plans = documents.map(({ plan }) => plan);
const edited = documents.filter(({ plan }) => plan.tasks.length >= 6);

let missed = 0;
let [right, all] = [0, 0];

/** One line of the table. */
function report(name: string, good: number, count: number): void {
  const share = good / count;
  if (!(share >= LEAST)) missed++;
  right += good;
  all += count;
  const met = share >= LEAST ? '✓' : '✗';
  console.log(
    `${name.padEnd(24)} ${String(good).padStart(5)} of ${String(count).padStart(5)}  ${(share * 100).toFixed(1).padStart(5)} % ${met}`,
  );
}

function explain(name: string, plan: Plan, seed: number, expected: readonly string[], told: readonly string[]): void {
  if (!verbose) return;
  console.log(
    `✗ ${name} ${plan.source.path} (${seed})\n  expected ${expected.join('\n           ')}\n  told     ${told.join('\n           ')}\n`,
  );
}

for (const [name, mutate] of Object.entries(MUTATIONS)) {
  let [good, count] = [0, 0];
  edited.forEach(({ plan }, place) => {
    const others = plans.filter(({ title }) => title !== plan.title).flatMap(({ tasks }) => tasks);
    const words = [...new Set(others.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []))];
    for (let seed = 0; seed < SEEDS; seed++) {
      const edit = mutate(plan, createRandom(seed * 1000 + place), { words, tasks: others });
      if (edit === null) continue;
      const { changes, yearShift } = diffPlans(plan, edit.plan);
      const told = changes.map(signatureOf).sort();
      const expected = [...edit.expected].sort();
      count++;
      if (JSON.stringify(told) === JSON.stringify(expected) && yearShift === (edit.yearShift ?? 0)) good++;
      else explain(name, plan, seed, expected, told);
    }
  });
  report(name, good, count);
}

for (const [name, mutate] of Object.entries(TEXT_MUTATIONS)) {
  let [good, count] = [0, 0];
  for (const [place, { text, plan }] of edited.entries()) {
    for (let seed = 0; seed < SEEDS; seed++) {
      const edit = mutate(text, plan, createRandom(seed * 1000 + place));
      if (edit === null) continue;
      const told = diffPlans(plan, (await read(edit.text, plan.source.path ?? '')).plan).changes.map(signatureOf);
      count++;
      if (told.length === edit.expected.length && told.every((line, i) => line.startsWith(edit.expected[i] as string))) good++;
      else explain(name, plan, seed, edit.expected, told);
    }
  }
  report(name, good, count);
}
console.log(
  `${'all'.padEnd(24)} ${String(right).padStart(5)} of ${String(all).padStart(5)}  ${((right / all) * 100).toFixed(1).padStart(5)} %\n`,
);

const [small, large] = [largePlans(500), largePlans(2000)];
diffPlans(...small);
const times = Array.from({ length: 5 }, () => [timed(() => diffPlans(...small)), timed(() => diffPlans(...large))] as const);
const ratio = median(times.map(([one, other]) => other / one));
if (!(ratio <= MOST_RATIO)) missed++;
console.log(
  `2,000 tasks against 500: ${ratio.toFixed(2)} × ${ratio <= MOST_RATIO ? '≤' : '>'} ${MOST_RATIO} (${median(times.map(([, other]) => other)).toFixed(0)} ms)`,
);
process.exitCode = missed === 0 ? 0 : 1;
