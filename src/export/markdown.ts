import type { Plan } from '../model/plan.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { ExportedPlan, Exporter } from './exporter.ts';
import { selectPlan } from './select.ts';
import { responsibleInWords } from './table/responsible-in-words.ts';
import { sectionTitles } from './table/section-titles.ts';
import { splitBullet } from './table/split-bullet.ts';
import { documentNumber } from './words/document-number.ts';
import { dateInWords, WORDS, type Words } from './words/index.ts';

/** A summary to be read: what the plan is, its bases, a table of its tasks, its recipients. */
export const markdown: Exporter = {
  id: 'md',
  extensions: ['md', 'markdown'],
  mediaType: 'text/markdown; charset=utf-8; variant=GFM',
  write(plans, options) {
    const words = WORDS[options.language];
    return plans.map((one) => summary({ ...one, plan: selectPlan(one.plan, options) }, words)).join('\n');
  },
};

function summary({ plan, name }: ExportedPlan, words: Words): string {
  const title = [plan.type, plan.title].filter((part) => part !== null).join(': ');
  const parts = [
    `# ${escapeMarkdown(title || words.unnamed)}`,
    bullets(factsOf(plan, name, words)),
    ...part(words.bases, bullets(plan.legalBases.map(({ text }) => escapeMarkdown(text)))),
    ...part(words.tasks, plan.tasks.length === 0 ? '' : taskTable(plan, words)),
    ...part(words.sectionDeadlines, bullets(ofSections(plan))),
    ...part(words.recipients, bullets(plan.recipients.map(({ text }) => escapeMarkdown(text)))),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What has nothing in it has no heading either. */
const part = (title: string, body: string): string[] => (body === '' ? [] : [`## ${title}`, body]);

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function factsOf(plan: Plan, name: string, words: Words): string[] {
  const { facts } = words;
  const { signature, period } = plan;
  const rows: readonly (readonly [string, string | null])[] = [
    [facts.issuer, plan.issuer],
    [facts.number, documentNumber(plan.number)],
    [facts.issued, [plan.place, plan.date && dateInWords(plan.date, words)].filter(Boolean).join(', ') || null],
    [facts.period, period && `${dateInWords(period.start, words)} – ${dateInWords(period.end, words)}`],
    [facts.signature, signature && ([signature.positions.join(', '), signature.name].filter(Boolean).join(': ') || null)],
    [facts.file, name],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${escapeMarkdown(value)}`]));
}

function taskTable(plan: Plan, words: Words): string {
  const { heads } = words;
  const due = new Map(plan.deadlines.map((deadline) => [deadline.id, deadline.text]));
  const rows = plan.tasks.map((task) => [
    task.section,
    [task.marker, splitBullet(task.text).rest].filter(Boolean).join(' '),
    responsibleInWords(task.responsible, words),
    task.deadlines.flatMap((id) => due.get(id) ?? []).join('; '),
    task.deliverable ?? '',
  ]);
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const head = [heads.section, heads.task, words.who, heads.when, heads.deliverable];
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

/** Time limits of whole sections, each with its heading. */
function ofSections(plan: Plan): string[] {
  const titles = sectionTitles(plan.sections);
  return plan.deadlines
    .filter(({ task }) => task === null)
    .map(({ section, text }) => escapeMarkdown([[section, titles.get(section)].filter(Boolean).join(' '), text].join(': ')));
}
