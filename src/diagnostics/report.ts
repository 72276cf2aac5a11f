import type { Diagnostic } from '../model/plan.ts';
import type { Position } from '../source/span.ts';
import { type DiagnosticArgs, type DiagnosticCode, type Messages, SEVERITIES } from './codes.ts';
import { en } from './messages/en.ts';
import { vi } from './messages/vi.ts';

export type Language = 'vi' | 'en';

const LANGUAGES: Readonly<Record<Language, () => Messages>> = { vi, en };

/** Collects diagnostics; the sentence is made from code and arguments in the reader's language. */
export interface Reporter {
  /** `severity`: where it is another than the code's own. */
  report<Code extends DiagnosticCode>(
    code: Code,
    args: DiagnosticArgs[Code],
    position: Position | null,
    severity?: Diagnostic['severity'],
  ): void;
  readonly diagnostics: Diagnostic[];
}

export function createReporter(language: Language): Reporter {
  const diagnostics: Diagnostic[] = [];
  const messages = LANGUAGES[language];
  return {
    diagnostics,
    report(code, args, position, severity = SEVERITIES[code]) {
      diagnostics.push({ severity, ruleId: code, message: messages()[code](args), position });
    },
  };
}
