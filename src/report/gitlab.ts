import { safeJson } from '../export/safe-json.ts';
import { digest } from '../text/digest.ts';
import { numberedFingerprints } from '../validate/index.ts';
import type { ReportFormat } from './format.ts';
import { WORDS } from './words.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** A Code Quality report of GitLab. */
export const gitlab: ReportFormat = ({ files }, { language }) => {
  const issues = files.flatMap(({ location, text, findings, known }) => {
    const fingerprints = numberedFingerprints([...known, ...findings], text);
    return findings.map((finding) => ({
      description: WORDS[language].withBasis(finding.message, finding.basis),
      check_name: finding.ruleId,
      // One for the whole project: the same words may be found in two files.
      fingerprint: digest(`${location}\n${fingerprints.get(finding)}`),
      severity: SEVERITIES[finding.severity],
      location: {
        path: location,
        lines: { begin: finding.position?.start.line ?? 1, end: finding.position?.end.line ?? 1 },
      },
    }));
  });
  return `${safeJson(issues, true)}\n`;
};
