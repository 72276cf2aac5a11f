import type { Severity } from '../diagnostics/codes.ts';
import type { Language } from '../diagnostics/report.ts';
import type { ParseResult } from '../parse.ts';
import type { Finding } from './finding.ts';
import { PlanDocument } from './plan-document.ts';
import { builtInRegister } from './register/built-in-register.ts';
import type { Register } from './register/register.ts';
import type { Clause, Regime, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

export interface ValidateOptions {
  /** Of the sentences; Vietnamese when left out. */
  readonly language?: Language;
  /** The project's own when left out. */
  readonly register?: Register;
  /** Whose drafting rules to judge by, where the plan's own signs are not to decide. */
  readonly regime?: Regime;
  /** Rules that are off, or weigh otherwise than they do by themselves. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * What departs from the drafting rules, in document order; what concerns the document as a whole stands first. Never throws
 * for a document's sake.
 *
 *     const findings = validate(await parsePlan(bytes, { path }), { severities: { 'unsigned-draft': 'off' } });
 *
 * @param parsed what `parsePlan` or `parseText` gave back; sentences that parsing itself has made are in its language
 */
export function validate(
  parsed: ParseResult,
  { language = 'vi', register = builtInRegister, regime, severities = {} }: ValidateOptions = {},
): Finding[] {
  const document = new PlanDocument(parsed, register, regime);
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const chosen = severities[rule.id];
    if (chosen === 'off' || !judges(rule, document.regime)) continue;
    let basis: string | null | undefined;
    rule.check(document, ({ position, message, severity, fix }) => {
      // Most rules find nothing.
      if (basis === undefined) basis = basisOf(rule, document);
      findings.push({
        ruleId: rule.id,
        severity: chosen ?? severity ?? rule.severity,
        message: message[language],
        position,
        basis,
        ...(fix !== undefined && { fix }),
      });
    });
  }
  return findings.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ position }: Finding) => position?.start.offset ?? -1;

const judges = ({ regimes }: Rule, regime: Regime | null) => (regime === null ? regimes.length === 2 : regimes.includes(regime));

/** The clauses that a rule rests on for this plan. */
function basisOf({ basis }: Rule, { regime, dated }: PlanDocument): string | null {
  const holding = basis.filter((clause) => holds(clause, regime, dated)).map(({ text }) => text);
  return holding.length === 0 ? null : holding.join('; ');
}

/** A clause of the time that the date, whole or in part, falls in; an undated plan is judged by what holds today. */
function holds(clause: Clause, regime: Regime | null, dated: string | null): boolean {
  if (clause.regime !== undefined && clause.regime !== regime) return false;
  if (dated === null) return clause.until === undefined;
  return (
    (clause.from === undefined || clause.from.slice(0, dated.length) <= dated) && (clause.until === undefined || dated <= clause.until)
  );
}
