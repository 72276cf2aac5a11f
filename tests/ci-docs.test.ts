import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../src/config/read-config.ts';
import { examplePlan } from '../src/validate/example-plan.ts';
import { RULES } from '../src/validate/index.ts';

/** The commands that docs/ci.md and .pre-commit-hooks.yaml show, run by the bundle that `npm run build` made. */
const ROOT = new URL('..', import.meta.url).pathname;
const DOCS = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');
const scratch = mkdtempSync(join(tmpdir(), 'qcdc-ci-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const blocks = [...DOCS.matchAll(/```(yaml|sh)\n([\s\S]*?)```/g)].map(([, language, content = '']) => ({ language, content }));
const yamls = blocks.filter(({ language }) => language === 'yaml').map(({ content }) => parse(content));

interface Step {
  readonly run?: string;
}
const steps = (yaml: { jobs?: Record<string, { steps: Step[] }>; qcdc?: { script: string[] } }): string[] => [
  ...Object.values(yaml.jobs ?? {}).flatMap((job) => job.steps.flatMap(({ run }) => run ?? [])),
  ...(yaml.qcdc?.script ?? []),
];
const scripts = [
  ...yamls.map(steps).filter((commands) => commands.length > 0),
  ...blocks.filter(({ language }) => language === 'sh').map(({ content }) => content.trim().split('\n')),
];

const GOOD = examplePlan({ regime: 'state', parts: {} });
const BAD = examplePlan({ regime: 'state', parts: { number: 'Số 15/KH-UBND' } });

/** A folder with one plan in `ke-hoach/`. */
function folderWith(plan: string): string {
  const folder = mkdtempSync(join(scratch, 'kho-'));
  mkdirSync(join(folder, 'ke-hoach'));
  writeFileSync(join(folder, 'ke-hoach/a.txt'), plan);
  return folder;
}

function runIn(folder: string, command: string, files: readonly string[] = []) {
  const words = command.replace(/^(?:npx --yes )?qcdc /, '').split(/\s+/);
  return spawnSync(process.execPath, [join(ROOT, 'bin/qcdc.js'), ...words, ...files], { cwd: folder, encoding: 'utf8' });
}

test('there are commands for GitHub, GitLab and a baseline', () => {
  expect(scripts.map((commands) => commands.length)).toEqual([1, 1, 2, 2]);
  for (const command of scripts.flat()) expect(command).toMatch(/^npx --yes qcdc validate /);
});

describe.each(scripts)('%s', (...commands) => {
  test('passes where there is nothing to mend', () => {
    const folder = folderWith(GOOD);
    for (const command of commands) expect(runIn(folder, command)).toMatchObject({ status: 0, stderr: '' });
  });

  test('fails at an error, unless told otherwise, and writes the files that the job uploads', () => {
    const folder = folderWith(BAD);
    for (const command of commands) {
      const passes = /--exit-zero|--baseline/.test(command);
      expect(runIn(folder, command)).toMatchObject({ status: passes ? 0 : 1, stderr: '' });
      const output = /--output (\S+)/.exec(command)?.[1];
      if (output !== undefined) {
        expect(readFileSync(join(folder, output), 'utf8')).toContain('malformed-number');
        expect(DOCS.split(output).length, `${output} is written and then uploaded`).toBe(3);
      }
    }
  });
});

test('the configuration is one', () => {
  const example = /<!-- qcdc.yaml -->\n```yaml\n([\s\S]*?)```/.exec(DOCS)?.[1] ?? '';
  expect(readConfig(example, RULES, 'vi')).toMatchObject({ ok: true, data: { 'fail-on': 'warning' } });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks: { id: string; entry: string; files: string }[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));

  test('docs/ci.md uses hooks that are there', () => {
    const used = yamls.flatMap((yaml) => yaml?.repos?.[0]?.hooks ?? []).map(({ id }: { id: string }) => id);
    expect(used.toSorted()).toEqual(hooks.map(({ id }) => id).toSorted());
  });

  test('they run on the files that they ask for', () => {
    const folder = folderWith(BAD);
    const by = (id: string) => hooks.find((hook) => hook.id === id) ?? { entry: '', files: '' };
    expect(new RegExp(by('qcdc-validate').files).test('ke-hoach/a.txt')).toBe(true);
    expect(runIn(folder, by('qcdc-validate').entry, ['ke-hoach/a.txt'])).toMatchObject({ status: 1 });
    expect(runIn(folder, by('qcdc-fix').entry, ['ke-hoach/a.txt'])).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, 'ke-hoach/a.txt'), 'utf8')).toBe(GOOD);
    expect(runIn(folder, by('qcdc-validate').entry, ['ke-hoach/a.txt'])).toMatchObject({ status: 0 });
  });
});
