/**
 * `npm run accuracy`: scores the fixtures, and the reference plans beside the project where they are, against their answers.
 *
 *   --misses   lists every fact that is missing (-) or too much (+)
 *   --save     keeps this run, and the table of it in the READMEs; later runs print what was gained and lost against it
 *
 * Exit 1 when a fact that the saved run had is lost. A saved run holds digests of facts, not their words.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Comparison } from './compare.ts';
import { digests, lostFacts, ROOT, SAVED, type Scored, SETS, score } from './measure.ts';

const f1 = (hits: number, misses: number, extras: number) => (hits + misses + extras === 0 ? 1 : (2 * hits) / (2 * hits + misses + extras));

type Counts = Record<keyof Comparison, number>;

/** How much was found, missed and too much in each group, in the order of their first facts, and in all of them. */
function countsOf(scored: readonly Scored[]): ReadonlyMap<string, Counts> {
  const groups = new Map<string, Counts>();
  const all: Counts = { hits: 0, misses: 0, extras: 0 };
  for (const { comparison } of scored) {
    for (const kind of ['hits', 'misses', 'extras'] as const) {
      for (const { group } of comparison[kind]) {
        const counts = groups.get(group) ?? { hits: 0, misses: 0, extras: 0 };
        groups.set(group, counts);
        counts[kind]++;
        all[kind]++;
      }
    }
  }
  return groups.set('all', all);
}

function table(name: string, scored: readonly Scored[]): string {
  const lines = [
    `${name}: ${scored.length} documents`,
    `${'group'.padEnd(28)} ${'facts'.padStart(6)} ${'precision'.padStart(10)} ${'recall'.padStart(8)} ${'F1'.padStart(8)}`,
  ];
  for (const [group, { hits, misses, extras }] of countsOf(scored)) {
    const ratio = (whole: number) => (whole === 0 ? 1 : hits / whole).toFixed(4);
    lines.push(
      `${group.padEnd(28)} ${String(hits + misses).padStart(6)} ${ratio(hits + extras).padStart(10)} ${ratio(hits + misses).padStart(8)} ${f1(hits, misses, extras).toFixed(4).padStart(8)}`,
    );
  }
  return lines.join('\n');
}

/** The F1 of each group in each set, as the READMEs show it. */
function readmeTable(sets: readonly { name: string; scored: readonly Scored[] }[], language: 'en' | 'vi'): string {
  const names = language === 'en' ? ENGLISH : VIETNAMESE;
  const counts = sets.map(({ scored }) => countsOf(scored));
  const groups = new Set(counts.flatMap((set) => [...set.keys()]));
  groups.delete('all');
  const row = (label: string, group: string) => {
    const cells = counts.map((set) => {
      const { hits, misses, extras } = set.get(group) ?? { hits: 0, misses: 0, extras: 0 };
      return hits + misses + extras === 0 ? '–' : `${f1(hits, misses, extras).toFixed(3)} (${hits + misses})`;
    });
    return `| ${label} | ${cells.join(' | ')} |`;
  };
  const head = `| ${names.head} | ${sets.map(({ name, scored }) => `${names.sets[name]} (${scored.length})`).join(' | ')} |`;
  return [
    head,
    `| --- |${' --- |'.repeat(sets.length)}`,
    ...[...groups].map((group) => row(group, group)),
    row(`**${names.all}**`, 'all'),
  ].join('\n');
}

const ENGLISH = {
  head: 'F1 (facts)',
  all: 'all',
  sets: { fixtures: 'our own plans', dev: 'real plans on one subject', more: 'other real plans', ocr: 'scans' } as Record<string, string>,
};
const VIETNAMESE = {
  head: 'F1 (số dữ kiện)',
  all: 'tất cả',
  sets: { fixtures: 'kế hoạch tự soạn', dev: 'kế hoạch thật, cùng chủ đề', more: 'kế hoạch thật khác', ocr: 'bản quét' } as Record<
    string,
    string
  >,
};
const README_PLACE = /(<!-- accuracy: start -->\n)[\s\S]*?(<!-- accuracy: end -->)/;

const args = new Set(process.argv.slice(2));
const saved: Record<string, string[]> = existsSync(SAVED) ? JSON.parse(readFileSync(SAVED, 'utf8')) : {};
const run: Record<string, string[]> = {};
const measured: { name: string; scored: Scored[] }[] = [];
let lost = 0;
let gained = 0;
for (const { name, folder } of SETS) {
  if (!existsSync(folder)) {
    console.log(`${name}: skipped, ${relative(ROOT, folder)} is not here\n`);
    continue;
  }
  const scored = await score(folder);
  measured.push({ name, scored });
  console.log(`${table(name, scored)}\n`);
  for (const one of scored) {
    const { document, comparison } = one;
    const before = saved[document] ?? [];
    run[document] = digests(one);
    gained += run[document].filter((fact) => !before.includes(fact)).length;
    if (args.has('--misses')) {
      for (const { group, fact } of comparison.misses) console.log(`${document}  ${group}  - ${fact}`);
      for (const { group, fact } of comparison.extras) console.log(`${document}  ${group}  + ${fact}`);
    }
    for (const fact of lostFacts(one, before)) {
      lost++;
      console.log(`lost  ${document}  ${fact}`);
    }
  }
}
console.log(Object.keys(saved).length === 0 ? 'no saved run' : `against the saved run: ${gained} facts gained, ${lost} lost`);
if (args.has('--save')) {
  writeFileSync(SAVED, `${JSON.stringify(run, null, 1)}\n`);
  for (const [file, language] of [
    ['README.md', 'en'],
    ['README.vi.md', 'vi'],
  ] as const) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    writeFileSync(
      join(ROOT, file),
      text.replace(README_PLACE, (_, start: string, end: string) => `${start}${readmeTable(measured, language)}\n${end}`),
    );
  }
} else if (lost > 0) process.exitCode = 1;
