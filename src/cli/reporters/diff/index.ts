import type { Block, Count, Fact, PlanTitle, Report, Tone } from '../../../diff/report/report.ts';
import { displayWidth, padEnd, wrap } from '../../terminal/layout.ts';
import type { Palette } from '../../terminal/palette.ts';
import { plainDeep } from '../../terminal/plain.ts';
import { drawTexts } from './texts.ts';

export interface DiffPage {
  readonly width: number;
  readonly paint: Palette;
  /** Whether changed words are told by colour; else by marks. */
  readonly coloured: boolean;
  /** Whether the old text stands beside the new one. */
  readonly sideBySide: boolean;
}

const SIGNS: Readonly<Record<Tone, string>> = { added: '+', removed: '-', changed: '~', moved: '↕' };

const toneOf = (tone: Tone, { paint }: DiffPage) =>
  ({ added: paint.body, removed: paint.error, changed: paint.info, moved: paint.due })[tone];

/** A comparison for a person at a terminal. What the plans say commands nothing there. */
export function renderDiff(report: Report, page: DiffPage): string {
  const { old, new: fresh, notes, total, counts, parts } = plainDeep(report);
  const { paint, width } = page;
  const head = [
    ...[old, fresh].flatMap((plan) => planLine(plan, Math.max(displayWidth(old.label), displayWidth(fresh.label)), page)),
    ...notes.flatMap((note) => wrap(paint.due(note), width)),
  ];
  const blocks = parts.flatMap(({ title, blocks }) => [
    [paint.heading(title)],
    ...blocks.map((block) => drawBlock(block, page).map((line) => (line === '' ? '' : `  ${line}`))),
  ]);
  const closing = counts.length === 0 ? [] : [[paint.title(total), ...drawCounts(counts, page)]];
  return `${[head, ...blocks, ...closing].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** How many changes of each part: what `--stat` prints. */
export function renderStat(report: Report, page: DiffPage): string {
  const { notes, total, counts } = plainDeep(report);
  const lines = [...notes.flatMap((note) => wrap(note, page.width)), ...(counts.length === 0 ? [] : [total, ...drawCounts(counts, page)])];
  return `${lines.join('\n')}\n`;
}

function planLine({ label, name, file }: PlanTitle, labelWidth: number, { paint, width }: DiffPage): string[] {
  const lines = wrap(`${paint.title(name)}${file === null ? '' : paint.faint(` (${file})`)}`, width - labelWidth - 2);
  return lines.map((line, place) => `${padEnd(place === 0 ? paint.faint(label) : '', labelWidth)}  ${line}`);
}

function drawCounts(counts: readonly Count[], { paint }: DiffPage): string[] {
  const nameWidth = Math.max(...counts.map(({ part }) => displayWidth(part)));
  return counts.map(
    ({ part, total, kinds }) =>
      `  ${padEnd(part, nameWidth)}  ${String(total).padStart(4)}  ${paint.faint(kinds.map(([kind, count]) => `${count} ${kind}`).join(', '))}`,
  );
}

function drawBlock(block: Block, page: DiffPage): string[] {
  const { tone, labels, place, facts } = block;
  const { paint } = page;
  if (place === null) return facts.flatMap((fact) => drawFact(fact, page.width - 2, page));
  const head = `${toneOf(tone, page)(SIGNS[tone])} ${paint.title(place)}${labels.length === 0 ? '' : ` ${paint.faint('·')} ${labels.map(toneOf(tone, page)).join(paint.faint(' · '))}`}`;
  return [
    ...wrap(head, page.width - 2),
    ...drawTexts(block, page.width - 4, page).map((line) => `  ${line}`),
    ...facts.flatMap((fact) => drawFact(fact, page.width - 4, page).map((line) => `  ${line}`)),
  ];
}

/** `Thời hạn: trước 10/3 → trước 5/3 (sớm hơn 5 ngày)`. */
function drawFact({ label, old, new: fresh, note }: Fact, width: number, { paint }: DiffPage): string[] {
  const text = (words: NonNullable<Fact['old']>) => words.map((piece) => piece.text).join('');
  const values = [...(old === null ? [] : [paint.error(text(old))]), ...(fresh === null ? [] : [paint.body(text(fresh))])];
  const sign = old === null ? '+ ' : fresh === null ? '- ' : '';
  const line = `${paint.faint(`${label}:`)} ${sign}${values.join(` ${paint.faint('→')} `)}${note === null ? '' : ` ${paint.due(`(${note})`)}`}`;
  return wrap(line, width).map((part, place) => (place === 0 ? part : `  ${part}`));
}
