import { expect, test } from 'vitest';
import { github } from '../../src/report/github.ts';
import { reportOf } from '../../src/report/index.ts';
import { LineIndex } from '../../src/source/line-index.ts';
import { finding, HOSTILE, hostileReport, run } from './hostile-report.ts';

/** How GitHub's runner reads a line that a step prints (actions/runner, ActionCommand.TryParseV2). */
function readCommand(line: string): { command: string; properties: Record<string, string>; data: string } | null {
  const { head, data } = /^::(?<head>.*?)::(?<data>.*)$/su.exec(line.trimStart())?.groups ?? {};
  if (head === undefined || data === undefined) return null;
  const [command = '', ...rest] = head.split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .filter(Boolean)
    .map((pair) => pair.split('=', 2) as [string, string]);
  const unescaped = (text: string) =>
    text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%');
  return { command, properties: Object.fromEntries(pairs.map(([key, value]) => [key, unescaped(value)])), data: unescaped(data) };
}

const printed = github(hostileReport(), run);
const lines = printed.split(/\r\n|\n|\r/).slice(0, -1);

test('one command a finding, whatever stands in the plan', () => {
  const findings = hostileReport().files.flatMap((file) => file.findings);
  expect(lines).toHaveLength(findings.length);
  expect(lines.map((line) => readCommand(line)?.command)).toEqual(
    findings.map(({ severity }) => (severity === 'info' ? 'notice' : severity)),
  );
});

test('no words of a plan, and no file name, become a property', () => {
  for (const line of lines) {
    const properties = readCommand(line)?.properties ?? {};
    expect(Object.keys(properties).filter((key) => !['title', 'file', 'line', 'endLine', 'col', 'endColumn'].includes(key))).toEqual([]);
    expect(properties['file']).not.toBe('x');
  }
});

test('the words themselves arrive', () => {
  const harmless = HOSTILE.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE]/g, '').replace('\uD800', '\uFFFD');
  expect(readCommand(lines[1] as string)?.data).toContain(harmless);
});

test.each([
  ['within a line', 'một hai\n', 4, 7, 'line=1,endLine=1,col=5,endColumn=8'],
  ['over two lines: columns would be misunderstood', 'một\nhai\n', 0, 7, 'line=1,endLine=2'],
])('places: %s', (_, text, start, end, expected) => {
  const position = new LineIndex(text).position({ start, end });
  const file = { path: 'a.txt', location: 'a.txt', text, findings: [finding({ position })], known: [] };
  expect(github(reportOf([file]), run)).toBe(
    `::warning title=qcdc missing-recipients,file=a.txt,${expected}::Không thấy Nơi nhận; hãy bổ sung.\n`,
  );
});

test('standard input is no file', () => {
  const file = { path: '-', location: '-', text: '', findings: [finding()], known: [] };
  expect(github(reportOf([file]), run)).not.toContain('file=');
});
