import type { Language } from '../../diagnostics/report.ts';
import type { Rule } from '../rule.ts';
import { fixesInWords, type RulePage, regimesInWords, rulePage, type ShownExample } from './rule-page.ts';
import { WORDS } from './words.ts';

/** The reference of all rules in Markdown. */
export function renderReference(rules: readonly Rule[], language: Language): string {
  const { reference, severities } = WORDS[language];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(reference.columns),
    row(reference.columns.map(() => '---')),
    ...rules.map((rule) =>
      row([
        `[\`${rule.id}\`](#${rule.id})`,
        severities[rule.severity],
        regimesInWords(rule, language),
        fixesInWords(rule, language)
          .map((fix) => `\`${fix}\``)
          .join(', '),
        escapeCell(rule.summary[language]),
      ]),
    ),
  ].join('\n');
  const pages = rules.map((rule) => renderPage(rulePage(rule, language), language));
  return `# ${reference.title}\n\n${reference.opening}\n\n${table}\n\n${pages.join('\n\n')}\n`;
}

function renderPage({ id, facts, summary, explanation, basis, wrong, right }: RulePage, language: Language): string {
  const words = WORDS[language];
  return [
    `## ${id}`,
    `**${summary}** (${facts.join(' · ')})`,
    explanation,
    `${words.basis}:\n\n${basis.map((clause) => `- ${clause}`).join('\n')}`,
    `${words.wrong}:`,
    ...wrong.map(renderExample),
    ...(right.length === 0 ? [] : [`${words.right}:`]),
    ...right.map(renderExample),
  ].join('\n\n');
}

function renderExample({ regime, lines, marked, note }: ShownExample): string {
  const shown = lines.flatMap((line, index) => {
    if (marked === null || marked.line !== index) return [line];
    return [
      line,
      `${' '.repeat(lettersIn(line.slice(0, marked.from)))}${'^'.repeat(Math.max(1, lettersIn(line.slice(marked.from, marked.to))))}`,
    ];
  });
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => (/`+/.exec(line)?.[0].length ?? 0) + 1)));
  const caption = [regime, note].filter((words) => words !== null).join(': ');
  return `${caption === '' ? '' : `${caption}\n\n`}${fence}text\n${shown.join('\n')}\n${fence}`;
}

/** Marks take no place of their own. */
const lettersIn = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

const escapeCell = (text: string) => text.replace(/\|/g, '\\|');
