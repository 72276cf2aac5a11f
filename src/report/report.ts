import type { Severity } from '../diagnostics/codes.ts';
import type { Finding } from '../validate/index.ts';

/** What was found in one file. */
export interface CheckedFile {
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  /** Seen from the folder that the command runs in, with `/` between names; an absolute path for what is not in it. */
  readonly location: string;
  /** The source text, into which all positions point. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Findings that the baseline has, and that nobody is told of. */
  readonly known: readonly Finding[];
}

/** How many findings of each severity. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface Report {
  readonly files: readonly CheckedFile[];
  readonly summary: Summary;
}

export function reportOf(files: readonly CheckedFile[]): Report {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { files, summary: { errors: count('error'), warnings: count('warning'), infos: count('info') } };
}
