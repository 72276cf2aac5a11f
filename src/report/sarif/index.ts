import { safeJson } from '../../export/safe-json.ts';
import { LineIndex } from '../../source/line-index.ts';
import { numberedFingerprints } from '../../validate/index.ts';
import type { ReportFormat, Run } from '../format.ts';
import { WORDS } from '../words.ts';
import { artifactUri } from './artifact-uri.ts';
import { describeResult } from './describe-result.ts';
import { describeRule } from './describe-rule.ts';

/** SARIF 2.1.0 (OASIS): all rules are declared, so that a result that is gone closes its alert. */
export const sarif: ReportFormat = ({ files }, run) => {
  const ruleIndex = new Map(run.rules.map(({ id }, index) => [id, index]));
  const results = files.flatMap((file, artifactIndex) => {
    const all = [...file.known, ...file.findings].sort((a, b) => (a.position?.start.offset ?? -1) - (b.position?.start.offset ?? -1));
    const fingerprints = numberedFingerprints(all, file.text);
    const known = new Set(file.known);
    const lines = new LineIndex(file.text);
    return all.map((finding) =>
      describeResult(finding, file, {
        artifactIndex,
        ruleIndex: ruleIndex.get(finding.ruleId) ?? -1,
        fingerprint: fingerprints.get(finding) as string,
        known: known.has(finding),
        lines,
        language: run.language,
      }),
    );
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(run) },
        language: run.language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: WORDS[run.language].srcroot } } },
        invocations: [{ executionSuccessful: run.complete }],
        artifacts: files.map(({ location }) => ({ location: artifactUri(location) })),
        results,
      },
    ],
  };
  return `${safeJson(log, true)}\n`;
};

const driverOf = ({ version, language, rules }: Run) => ({
  name: 'qcdc',
  semanticVersion: version,
  language,
  rules: rules.map((rule) => describeRule(rule, language)),
});
