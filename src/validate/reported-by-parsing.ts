import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Rule } from './rule.ts';

/** The check of a rule whose departures parsing has met already: they are handed on as they are. */
export function reportedByParsing(code: DiagnosticCode): Rule['check'] {
  return ({ plan: { diagnostics } }, report) => {
    for (const { ruleId, position, message } of diagnostics) {
      if (ruleId === code) report({ position, message: { vi: message, en: message } });
    }
  };
}
