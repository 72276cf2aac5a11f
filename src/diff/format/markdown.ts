import { cleanText } from '../../export/clean-text.ts';
import { escapeMarkdown } from '../../export/escape-markdown.ts';
import { makeReport } from '../report/make-report.ts';
import type { Block, Fact, PlanTitle, Words } from '../report/report.ts';
import type { DiffFormat } from './format.ts';

/** GitHub Flavored Markdown, as for a comment. What went and what came are `<del>` and `<ins>`, which hold next to any letter. */
export const markdown: DiffFormat = (diff, options) => {
  const { title, old, new: fresh, notes, total, counts, parts } = makeReport(diff, options);
  const lines = [
    `# ${escaped(title)}`,
    bullets([planLine(old), planLine(fresh)]),
    ...notes.map(escaped),
    ...(counts.length === 0
      ? []
      : [
          `**${escaped(total)}**`,
          bullets(counts.map(({ part, kinds }) => escaped(`${part}: ${kinds.map(([kind, n]) => `${n} ${kind}`).join(', ')}`))),
        ]),
    ...parts.flatMap((part) => [`## ${escaped(part.title)}`, ...part.blocks.map(block)]),
  ];
  return `${lines.join('\n\n')}\n`;
};

const escaped = (text: string) => escapeMarkdown(cleanText(text));
const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

const planLine = ({ label, name, file }: PlanTitle) => `${escaped(label)}: ${escaped(name)}${file === null ? '' : ` (${escaped(file)})`}`;

/** Within a line a mark begins nothing. */
const marked = (words: Words, tag: 'del' | 'ins'): string =>
  words.map(({ text, changed }) => (changed ? `<${tag}>${inner(text)}</${tag}>` : inner(text))).join('');
const wholly = (words: Words, tag: 'del' | 'ins'): string => `<${tag}>${words.map(({ text }) => inner(text)).join('')}</${tag}>`;
const inner = (text: string) =>
  cleanText(text)
    .replace(/\s+/g, ' ')
    .split(/( )/)
    .map((word) => (word === ' ' ? word : escapeMarkdown(word)))
    .join('');

function block({ tone, labels, place, old, new: fresh, facts }: Block): string {
  if (place === null) return bullets(facts.map(fact));
  const head = [`**${escaped(place)}**`, ...labels.map(escaped)].join(' · ');
  const isSame = JSON.stringify(old) === JSON.stringify(fresh);
  const before =
    isSame || tone === 'added' ? [] : old.map((words) => (tone === 'removed' ? wholly(words, 'del') : `− ${marked(words, 'del')}`));
  const after =
    tone === 'removed'
      ? []
      : fresh.map((words) => (tone === 'added' ? wholly(words, 'ins') : isSame ? marked(words, 'ins') : `+ ${marked(words, 'ins')}`));
  const lines = [head, ...before, ...after].join('<br>\n  ');
  return [`- ${lines}`, ...facts.map((one) => `  - ${fact(one)}`)].join('\n');
}

function fact({ label, old, new: fresh, note }: Fact): string {
  const sides = [
    ...(old === null ? [] : [hasMarks(old) ? marked(old, 'del') : wholly(old, 'del')]),
    ...(fresh === null ? [] : [hasMarks(fresh) ? marked(fresh, 'ins') : wholly(fresh, 'ins')]),
  ];
  return `${escaped(label)}: ${sides.join(' → ')}${note === null ? '' : ` (${escaped(note)})`}`;
}

const hasMarks = (words: Words) => words.some(({ changed }) => changed);
