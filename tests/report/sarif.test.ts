import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/report/index.ts';
import { artifactUri } from '../../src/report/sarif/artifact-uri.ts';
import { sarif } from '../../src/report/sarif/index.ts';
import { LineIndex } from '../../src/source/line-index.ts';
import { RULES } from '../../src/validate/index.ts';
import { finding, hostileReport, run } from './hostile-report.ts';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04') as typeof import('ajv-draft-04').default;
const addFormats = require('ajv-formats') as typeof import('ajv-formats').default;

/** The schema of SARIF 2.1.0 as Microsoft's SDK ships it; one of its patterns is wrong with the flag `u`. */
const SCHEMA = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv as never);
const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

const logOf = (report = hostileReport(), language: 'vi' | 'en' = 'vi') => JSON.parse(sarif(report, { ...run, language })).runs[0];

test.each(['vi', 'en'] as const)('is valid against the schema of the standard (%s)', (language) => {
  isValid(JSON.parse(sarif(hostileReport(), { ...run, language })));
  expect(isValid.errors).toBeNull();
});

test('the schema turns down what is wrong', () => {
  const log = JSON.parse(sarif(hostileReport(), run));
  log.runs[0].results[0].level = 'fatal';
  expect(isValid(log)).toBe(false);
});

test('declares every rule, with help and its severity, and results point at theirs', () => {
  const { tool, results } = logOf();
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
  for (const rule of tool.driver.rules) {
    expect(rule.help.text).not.toBe('');
    expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration.level);
  }
  const known = results.filter(({ ruleIndex }: { ruleIndex: number }) => ruleIndex >= 0);
  expect(known.length).toBeGreaterThan(0);
  for (const { ruleId, ruleIndex } of known) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

test('levels are SARIF’s own', () => {
  expect(new Set(logOf().results.map(({ level }: { level: string }) => level))).toEqual(new Set(['error', 'warning', 'note']));
});

describe('regions', () => {
  const regionAt = (text: string, start: number, end: number) => {
    const position = new LineIndex(text).position({ start, end });
    const file = { path: 'a.txt', location: 'a.txt', text, findings: [finding({ position })], known: [] };
    return logOf(reportOf([file])).results[0].locations[0].physicalLocation.region;
  };

  test.each([
    ['letters', 'một\nhai ba', 8, 10, { startLine: 2, startColumn: 5, endLine: 2, endColumn: 7, charOffset: 8, charLength: 2 }],
    [
      'decomposed letters',
      'e\u0302\u0301 b',
      4,
      5,
      { startLine: 1, startColumn: 5, endLine: 1, endColumn: 6, charOffset: 4, charLength: 1 },
    ],
    ['letters of two units', '😀 b', 3, 4, { startLine: 1, startColumn: 4, endLine: 1, endColumn: 5, charOffset: 3, charLength: 1 }],
    ['over a line end', 'a\r\nb', 0, 4, { startLine: 1, startColumn: 1, endLine: 2, endColumn: 2, charOffset: 0, charLength: 4 }],
    [
      'behind a byte order mark',
      '\uFEFFab',
      1,
      3,
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 3, charOffset: 0, charLength: 2 },
    ],
  ])('count UTF-16 units: %s', (_, text, start, end, region) => {
    expect(regionAt(text, start, end)).toEqual(region);
  });

  test('the run says how columns are counted', () => {
    expect(logOf().columnKind).toBe('utf16CodeUnits');
  });
});

describe('where a file is', () => {
  test.each([
    ['ke-hoach/a.txt', { uri: 'ke-hoach/a.txt', uriBaseId: '%SRCROOT%' }],
    ['Kế/a b.txt', { uri: 'K%E1%BA%BF/a%20b.txt', uriBaseId: '%SRCROOT%' }],
    ['a%20b#c?.txt', { uri: 'a%2520b%23c%3F.txt', uriBaseId: '%SRCROOT%' }],
    ['javascript:x.txt', { uri: 'javascript%3Ax.txt', uriBaseId: '%SRCROOT%' }],
    ['/tmp/á.txt', { uri: 'file:///tmp/%C3%A1.txt' }],
    ['C:/Kế hoạch/a.txt', { uri: 'file:///C:/K%E1%BA%BF%20ho%E1%BA%A1ch/a.txt' }],
    ['-', { uri: '-', uriBaseId: '%SRCROOT%' }],
    ['\uD800.txt', { uri: '%EF%BF%BD.txt', uriBaseId: '%SRCROOT%' }],
  ])('%s', (location, expected) => {
    expect(artifactUri(location)).toEqual(expected);
  });
});

test('what the baseline has is suppressed, not left out', () => {
  const { results } = logOf();
  const suppressed = results.filter(({ suppressions }: { suppressions?: unknown[] }) => suppressions !== undefined);
  expect(suppressed).toMatchObject([{ level: 'error', suppressions: [{ kind: 'external' }] }]);
});

test('a fix says what is put in place of what', () => {
  const { fixes } = logOf().results.find(({ fixes }: { fixes?: unknown }) => fixes !== undefined);
  expect(fixes[0].artifactChanges[0].replacements).toHaveLength(2);
  expect(fixes[0].artifactChanges[0].replacements[1]).toEqual({
    deletedRegion: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 8, charOffset: 7, charLength: 0 },
    insertedContent: { text: '' },
  });
});
