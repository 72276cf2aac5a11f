import type { Language } from '../../diagnostics/report.ts';
import type { LineIndex } from '../../source/line-index.ts';
import type { Position } from '../../source/span.ts';
import type { Finding, Fix } from '../../validate/index.ts';
import type { CheckedFile } from '../report.ts';
import { WORDS } from '../words.ts';
import { artifactUri } from './artifact-uri.ts';
import { LEVELS } from './levels.ts';

interface Place {
  readonly artifactIndex: number;
  readonly ruleIndex: number;
  readonly fingerprint: string;
  /** Whether the baseline has it. */
  readonly known: boolean;
  readonly lines: LineIndex;
  readonly language: Language;
}

/** A finding as a SARIF result. */
export function describeResult(
  finding: Finding,
  file: CheckedFile,
  { artifactIndex, ruleIndex, fingerprint, known, lines, language }: Place,
) {
  const { ruleId, severity, message, position, basis, fix } = finding;
  const words = WORDS[language];
  const artifactLocation = { ...artifactUri(file.location), index: artifactIndex };
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: words.withBasis(message, basis) },
    locations: [{ physicalLocation: { artifactLocation, ...(position !== null && { region: regionOf(position, file.text) }) } }],
    partialFingerprints: { 'qcdc/v1': fingerprint },
    ...(known && { suppressions: [{ kind: 'external', justification: words.baseline }] }),
    ...(fix !== undefined && { fixes: [describeFix(fix, file.text, lines, artifactLocation, words.fix(ruleId))] }),
  };
}

function describeFix(fix: Fix, text: string, lines: LineIndex, artifactLocation: object, description: string) {
  const replacements = fix.edits.map((edit) => ({
    deletedRegion: regionOf(lines.position(edit), text),
    insertedContent: { text: edit.text },
  }));
  return { description: { text: description }, artifactChanges: [{ artifactLocation, replacements }], properties: { safe: fix.safe } };
}

const MARK = '\uFEFF';

/** A byte order mark is no part of a text that regions are counted in. */
function regionOf({ start, end }: Position, text: string) {
  const mark = text.startsWith(MARK) ? 1 : 0;
  const column = ({ line, column }: Position['start']) => (line === 1 ? Math.max(1, column - mark) : column);
  const offset = Math.max(0, start.offset - mark);
  return {
    startLine: start.line,
    startColumn: column(start),
    endLine: end.line,
    endColumn: column(end),
    charOffset: offset,
    charLength: Math.max(0, end.offset - mark) - offset,
  };
}
