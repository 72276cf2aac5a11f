import { cleanText } from '../../export/clean-text.ts';
import { makeReport } from '../report/make-report.ts';
import type { Block, Count, Fact, PlanTitle, ReportPart, Words } from '../report/report.ts';
import type { DiffFormat } from './format.ts';
import { STYLE } from './html-style.ts';

/** One page that needs nothing else: no script, nothing from elsewhere, fit for paper. */
export const html: DiffFormat = (diff, options) => {
  const { title, old, new: fresh, notes, total, counts, parts } = makeReport(diff, options);
  return `<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escaped(`${title}: ${old.name} → ${fresh.name}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<dl class="plans">${planTitle(old)}${planTitle(fresh)}</dl>
${notes.map((note) => `<p class="note">${escaped(note)}</p>`).join('\n')}
${counts.length === 0 ? '' : `<p class="total">${escaped(total)}</p>\n<ul class="counts">${counts.map(countItem).join('')}</ul>`}
</header>
<main>
${parts.map((part) => section(part, old.label, fresh.label)).join('\n')}
</main>
</body>
</html>
`;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Letters that turn the direction of what follows would show words where they do not stand. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const escaped = (text: string) =>
  cleanText(text)
    .replace(TURNING, '')
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter] as string);

const planTitle = ({ label, name, file }: PlanTitle) =>
  `<div><dt>${escaped(label)}</dt><dd>${escaped(name)}${file === null ? '' : `<br><span class="file">${escaped(file)}</span>`}</dd></div>`;

const countItem = ({ part, total, kinds }: Count) =>
  `<li><b>${total}</b> ${escaped(part)} <span>${kinds.map(([kind, count]) => escaped(`${count} ${kind}`)).join(', ')}</span></li>`;

const section = ({ title, blocks }: ReportPart, old: string, fresh: string) =>
  `<section>\n<h2>${escaped(title)}</h2>\n${blocks.map((one) => article(one, old, fresh)).join('\n')}\n</section>`;

function article({ tone, labels, place, old, new: fresh, facts }: Block, oldLabel: string, newLabel: string): string {
  const head =
    place === null
      ? ''
      : `<h3><span class="place">${escaped(place)}</span>${labels.map((label) => `<span class="label ${tone}">${escaped(label)}</span>`).join('')}</h3>`;
  const list = facts.length === 0 ? '' : `<ul class="facts">${facts.map(fact).join('')}</ul>`;
  return `<article class="${tone}">${head}${sides(old, fresh, oldLabel, newLabel)}${list}</article>`;
}

function sides(old: readonly Words[], fresh: readonly Words[], oldLabel: string, newLabel: string): string {
  if (old.length + fresh.length === 0) return '';
  const paragraphs = (side: readonly Words[], tag: 'del' | 'ins') => side.map((words) => `<p>${marked(words, tag)}</p>`).join('');
  if (JSON.stringify(old) === JSON.stringify(fresh)) return `<div class="text">${paragraphs(fresh, 'ins')}</div>`;
  const column = (side: readonly Words[], tag: 'del' | 'ins', label: string) =>
    side.length === 0
      ? ''
      : `<div class="${tag === 'del' ? 'old' : 'new'}"><span class="side">${escaped(label)}</span>${paragraphs(side, tag)}</div>`;
  return `<div class="text sides">${column(old, 'del', oldLabel)}${column(fresh, 'ins', newLabel)}</div>`;
}

const marked = (words: Words, tag: 'del' | 'ins') =>
  words.map(({ text, changed }) => (changed ? `<${tag}>${escaped(text)}</${tag}>` : escaped(text))).join('');

function fact({ tone, label, old, new: fresh, note }: Fact): string {
  const values = [...(old === null ? [] : [value(old, 'del')]), ...(fresh === null ? [] : [value(fresh, 'ins')])];
  const remark = note === null ? '' : ` <span class="remark">${escaped(note)}</span>`;
  return `<li class="${tone}"><span class="name">${escaped(label)}</span> ${values.join(' <span class="to">→</span> ')}${remark}</li>`;
}

/** Of a value in which nothing is marked the whole is another. */
const value = (words: Words, tag: 'del' | 'ins') =>
  words.some(({ changed }) => changed) ? marked(words, tag) : `<${tag}>${words.map(({ text }) => escaped(text)).join('')}</${tag}>`;
