import type { Language } from '../../diagnostics/report.ts';
import type { PlanParts } from '../example-plan.ts';
import type { Clause, Example, Rule } from '../rule.ts';
import { WORDS } from './words.ts';

/** An example as it is shown: its own parts alone, line by line. */
export interface ShownExample {
  /** Whose plan it is, where the rule is for both. */
  readonly regime: string | null;
  readonly lines: readonly string[];
  /** The words that are found, in one of the lines. */
  readonly marked: { readonly line: number; readonly from: number; readonly to: number } | null;
  readonly note: string | null;
}

/** What is told of a rule, whatever it is shown on. */
export interface RulePage {
  readonly id: string;
  readonly severity: Rule['severity'];
  /** Severity, regimes, fixes, in words. */
  readonly facts: readonly string[];
  readonly summary: string;
  readonly explanation: string;
  readonly basis: readonly string[];
  readonly wrong: readonly ShownExample[];
  readonly right: readonly ShownExample[];
}

export function rulePage(rule: Rule, language: Language): RulePage {
  const words = WORDS[language];
  const { id, severity, summary, explanation, examples } = rule;
  const basis = clausesOf(rule);
  const show = (example: Example) => showExample(example, rule, language);
  return {
    id,
    severity,
    facts: [words.severities[severity], regimesInWords(rule, language), ...fixesInWords(rule, language)],
    summary: summary[language],
    explanation: explanation[language],
    basis: basis.length === 0 ? [words.practice] : basis.map((clause) => clauseInWords(clause, language)),
    wrong: examples.wrong.map(show),
    right: examples.right.map(show),
  };
}

/** The clauses that the rule can rest on. */
export const clausesOf = ({ basis, regimes }: Rule): Clause[] =>
  basis.filter(({ regime }) => regime === undefined || regimes.includes(regime));

export function regimesInWords({ regimes }: Rule, language: Language): string {
  const { regimes: names, bothRegimes } = WORDS[language];
  return regimes.length === 2 ? bothRegimes : regimes.map((regime) => names[regime]).join(', ');
}

export const fixesInWords = ({ fixes = [] }: Rule, language: Language): string[] => fixes.map((fix) => WORDS[language].fixes[fix]);

/** `Đảng, từ 27/5/2026: Hướng dẫn 05-HD/VPTW, khoản 9.2.5`. */
function clauseInWords({ regime, from, until, text }: Clause, language: Language): string {
  const words = WORDS[language];
  const where = [
    ...(regime === undefined ? [] : [words.regimes[regime]]),
    ...(from === undefined ? [] : [words.from(dayInWords(from, language))]),
    ...(until === undefined ? [] : [words.until(dayInWords(until, language))]),
  ].join(', ');
  return where === '' ? text : `${where}: ${text}`;
}

/** `2026-05-27` → `27/5/2026`. */
function dayInWords(day: string, language: Language): string {
  if (language === 'en') return day;
  const [year, month, date] = day.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

function showExample({ regime, parts, marks, note }: Example, rule: Rule, language: Language): ShownExample {
  const words = WORDS[language];
  const replaced = Object.entries(parts) as [keyof PlanParts, string][];
  const lines =
    replaced.length === 0
      ? [words.faultless[regime]]
      : replaced.flatMap(([part, text]) => (text === '' ? [words.without(words.parts[part])] : text.split('\n')));
  return {
    regime: rule.regimes.length === 2 ? words.regimes[regime] : null,
    lines,
    marked: findMarked(lines, marks),
    note: note?.[language] ?? null,
  };
}

/** Words over two lines are shown without a mark. */
function findMarked(lines: readonly string[], marks: string | undefined): ShownExample['marked'] {
  const line = marks === undefined ? -1 : lines.findIndex((text) => text.includes(marks));
  if (line < 0) return null;
  const from = (lines[line] as string).indexOf(marks as string);
  return { line, from, to: from + (marks as string).length };
}
