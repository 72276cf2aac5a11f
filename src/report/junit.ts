import { element, type Xml, text as xmlText } from '../export/akn/xml.ts';
import type { Finding } from '../validate/index.ts';
import type { ReportFormat, Run } from './format.ts';
import type { CheckedFile } from './report.ts';
import { WORDS } from './words.ts';

/** JUnit XML: a file is a suite, a finding a case, which fails when it makes the run fail; a file without findings passes. */
export const junit: ReportFormat = ({ files }, run) => {
  const all = files.flatMap(({ findings }) => findings);
  const suites = files.map((file) => suite(file, run));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'qcdc', ...counts(all, files, run) }, ...suites)}\n`;
};

const counts = (findings: readonly Finding[], files: readonly CheckedFile[], { fails }: Run) => ({
  tests: String(findings.length + files.filter((file) => file.findings.length === 0).length),
  failures: String(findings.filter(({ severity }) => fails(severity)).length),
  errors: '0',
});

function suite(file: CheckedFile, run: Run): Xml {
  const { location, findings } = file;
  const passing = element('testcase', { name: 'qcdc validate', classname: location });
  const cases = findings.length === 0 ? [passing] : findings.map((finding) => failing(location, finding, run));
  return element('testsuite', { name: location, ...counts(findings, [file], run) }, ...cases);
}

function failing(location: string, { ruleId, severity, message, position, basis }: Finding, { fails, language }: Run): Xml {
  const place = position === null ? location : `${location}:${position.start.line}:${position.start.column}`;
  const sentence = WORDS[language].withBasis(message, basis);
  return element(
    'testcase',
    { name: `${ruleId} ${place}`, classname: location, file: location, line: position === null ? null : String(position.start.line) },
    fails(severity)
      ? element('failure', { type: severity, message }, xmlText(`${place}\n${sentence}`))
      : element('system-out', {}, xmlText(`${severity}: ${place}\n${sentence}`)),
  );
}
