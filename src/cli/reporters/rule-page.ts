import type { RulePage, ShownExample } from '../../validate/reference/rule-page.ts';
import { WORDS } from '../../validate/reference/words.ts';
import type { Language } from '../messages/index.ts';
import { displayWidth, wrap } from '../terminal/layout.ts';
import type { Palette } from '../terminal/palette.ts';

interface Page {
  readonly width: number;
  readonly paint: Palette;
  readonly language: Language;
}

const INDENT = '  ';

/** A rule’s page for a terminal: what it finds and why, the clauses, wrong and right examples. */
export function renderRulePage({ id, severity, facts, summary, explanation, basis, wrong, right }: RulePage, page: Page): string {
  const { width, paint, language } = page;
  const words = WORDS[language];
  const [level = '', ...others] = facts;
  const blocks = [
    [`${paint.heading(id)}  ${[paint[severity](level), ...others].join(' · ')}`, ...wrap(paint.title(summary), width)],
    wrap(explanation, width),
    [paint.title(words.basis), ...basis.flatMap((clause) => hanging(clause, width))],
    ...examples(words.wrong, wrong, page),
    ...examples(words.right, right, page),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const hanging = (text: string, width: number): string[] =>
  wrap(text, width - 4).map((line, index) => `${INDENT}${index === 0 ? '- ' : '  '}${line}`);

function examples(title: string, shown: readonly ShownExample[], { width, paint }: Page): string[][] {
  return shown.map(({ regime, lines, marked, note }, index) => {
    const rows = lines.flatMap((line, row) => {
      const text = `${INDENT}${paint.faint('│')} ${line}`;
      if (marked?.line !== row) return [text];
      const before = displayWidth(line.slice(0, marked.from));
      const carets = '^'.repeat(Math.max(1, displayWidth(line.slice(marked.from, marked.to))));
      return [text, `${INDENT}${paint.faint('│')} ${' '.repeat(before)}${paint.error(carets)}`];
    });
    const caption = [regime, note].filter((words) => words !== null).join(': ');
    return [
      ...(index === 0 ? [paint.title(title)] : []),
      ...(caption === '' ? [] : wrap(caption, width - INDENT.length).map((line) => INDENT + line)),
      ...rows,
    ];
  });
}
