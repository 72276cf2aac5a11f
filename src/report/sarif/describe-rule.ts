import type { Language } from '../../diagnostics/report.ts';
import type { Rule } from '../../validate/index.ts';
import { clausesOf } from '../../validate/reference/rule-page.ts';
import { WORDS } from '../words.ts';
import { LEVELS } from './levels.ts';

/** A rule as SARIF declares it (reportingDescriptor). */
export function describeRule(rule: Rule, language: Language) {
  const { id, severity, regimes, summary, explanation, fixes = [] } = rule;
  const words = WORDS[language];
  const clauses = [...new Set(clausesOf(rule).map(({ text }) => text))];
  const help = [explanation[language], ...(clauses.length > 0 ? [`${words.basis}: ${clauses.join('; ')}.`] : [])];
  return {
    id,
    name: id.replace(/(?:^|-)(?<letter>[a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary[language] },
    fullDescription: { text: explanation[language] },
    help: { text: help.join('\n\n'), markdown: help.join('\n\n') },
    defaultConfiguration: { enabled: true, level: LEVELS[severity] },
    properties: {
      tags: regimes.map((regime) => `regime/${regime}`),
      'problem.severity': severity === 'info' ? 'recommendation' : severity,
      fixes,
    },
  };
}
