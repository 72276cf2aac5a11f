import { cleanText } from '../../export/clean-text.ts';
import { escapeMarkdown } from '../../export/escape-markdown.ts';
import type { AlignedTask, PlanAlignment } from '../plan-alignment.ts';
import { STATUSES, summarize } from '../summary.ts';
import { type Language, WORDS, type Words } from '../words/index.ts';

/** GitHub Flavored Markdown: what has no counterpart first. */
export function markdown(alignment: PlanAlignment, language: Language): string {
  const words = WORDS[language];
  const { upper, lower, body, basis, tasks } = alignment;
  const plan = (label: string, { number, title, issuer }: typeof upper) =>
    `- ${label}: ${escaped([number, title, issuer].filter((part) => part !== null).join(' · ') || words.unnamed)}`;
  const parts = [
    `# ${words.title}`,
    [plan(words.upper, upper), plan(words.lower, lower)].join('\n'),
    escaped(words.basis[basis.status](basis.citation?.text ?? '')),
    ...(body === null ? [escaped(words.noBody)] : []),
    ...(tasks.length === 0 ? [escaped(words.none)] : [`**${escaped(words.total(summarize(alignment)))}**`]),
    ...STATUSES.flatMap((status) => {
      const members = tasks.filter((task) => task.status === status);
      return members.length === 0 ? [] : [`## ${words.statuses[status]}`, members.map((task) => item(task, words)).join('\n')];
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

const escaped = (text: string) => escapeMarkdown(cleanText(text));

function item({ task, concern, counterparts, late }: AlignedTask, words: Words): string {
  return [
    `- **${escaped(task.id)}** ${escaped(task.text)} (${escaped(words.concerns[concern.how](concern.names.join(', ')))})`,
    ...counterparts.map(
      (one) => `  - ${words.likeness(Math.round(one.likeness * 100))}: **${escaped(one.task.id)}** ${escaped(one.task.text)}`,
    ),
    ...late.map(({ upper, lower, days }) => `  - ⚠ ${escaped(words.late(lower.text, upper.text, days))}`),
  ].join('\n');
}
