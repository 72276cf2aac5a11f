import { describe, expect, test } from 'vitest';
import { gitlab } from '../../src/report/gitlab.ts';
import { json } from '../../src/report/json.ts';
import { jsonl } from '../../src/report/jsonl.ts';
import { junit } from '../../src/report/junit.ts';
import { faultOf } from '../export/well-formed.ts';
import { hostileReport, run } from './hostile-report.ts';

const report = hostileReport();
const findings = report.files.flatMap((file) => file.findings);

test('no format commands a terminal', () => {
  for (const format of [json, jsonl, gitlab]) expect(format(report, run)).not.toMatch(/[^\n\P{Cc}]|\p{Zl}|\u202E/u);
});

test('json: files with their findings, and how many there are', () => {
  const { files, summary } = JSON.parse(json(report, run));
  expect(files.map(({ path }: { path: string }) => path)).toEqual(report.files.map(({ path }) => path));
  expect(files[0].findings).toEqual(JSON.parse(JSON.stringify(report.files[0]?.findings)));
  expect(Object.keys(files[0]).sort()).toEqual(['findings', 'path']);
  expect(summary).toEqual({ errors: 2, warnings: 3, infos: 1 });
});

test('jsonl: a line a finding, its file in front', () => {
  const lines = jsonl(report, run)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ ruleId }) => ruleId));
  expect(lines[0]).toMatchObject({ path: 'kế hoạch/a b%20[1]#?.txt', severity: 'warning' });
});

describe('gitlab', () => {
  const issues = JSON.parse(gitlab(report, run));

  test('a Code Quality issue a finding', () => {
    expect(issues).toHaveLength(findings.length);
    for (const issue of issues) {
      expect(issue).toEqual({
        description: expect.any(String),
        check_name: expect.stringMatching(/^[a-z-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: expect.stringMatching(/^(?:info|minor|major)$/),
        location: { path: expect.any(String), lines: { begin: expect.any(Number), end: expect.any(Number) } },
      });
    }
  });

  test('no two have one fingerprint', () => {
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
  });
});

describe('junit', () => {
  const xml = junit(report, run);

  test('is well-formed, whatever stands in the plan', () => {
    expect(faultOf(xml.replace(/^<\?xml[^\n]*\n/, '').trimEnd())).toBeNull();
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
  });

  test('what makes the run fail is a failure, the rest is told, a file without findings passes', () => {
    expect(xml.match(/<failure /g)).toHaveLength(2);
    expect(xml.match(/<system-out>/g)).toHaveLength(4);
    expect(xml.match(/<testcase name="qcdc validate" classname="C:\/Kế hoạch\/b.txt"\/>/g)).toHaveLength(1);
  });

  test('counts are of what is there', () => {
    const cases = xml.match(/<testcase /g)?.length;
    expect(xml).toContain(`<testsuites name="qcdc" tests="${cases}" failures="2" errors="0">`);
  });
});
