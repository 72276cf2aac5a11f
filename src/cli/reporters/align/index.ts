import type { AlignedTask, PlanAlignment } from '../../../align/plan-alignment.ts';
import { STATUSES, summarize } from '../../../align/summary.ts';
import type { Words } from '../../../align/words/index.ts';
import { displayWidth, padEnd, wrap } from '../../terminal/layout.ts';
import type { Palette } from '../../terminal/palette.ts';
import { plainDeep } from '../../terminal/plain.ts';

export interface AlignPage {
  readonly width: number;
  readonly words: Words;
  readonly paint: Palette;
}

const TASK_LINES = 3;
const MARKS = { matched: '✓', perhaps: '?', missing: '✗' } as const;

/** An alignment for a person at a terminal: what has no counterpart first. */
export function renderAlignment(alignment: PlanAlignment, page: AlignPage): string {
  const safe = plainDeep(alignment);
  const { upper, lower, body, basis, tasks } = safe;
  const { words, paint, width } = page;
  const labelWidth = Math.max(displayWidth(words.upper), displayWidth(words.lower));
  const planLines = (label: string, { number, title, issuer }: typeof upper) => {
    const name = [number, title, issuer].filter((part) => part !== null).join(' · ') || words.unnamed;
    return wrap(paint.title(name), width - labelWidth - 2).map(
      (line, place) => `${padEnd(place === 0 ? paint.faint(label) : '', labelWidth)}  ${line}`,
    );
  };
  const said = words.basis[basis.status](basis.citation?.text ?? '');
  const head = [
    ...planLines(words.upper, upper),
    ...planLines(words.lower, lower),
    ...wrap(basis.status === 'cited' ? said : paint.warning(said), width),
    ...(body === null ? wrap(paint.warning(words.noBody), width) : []),
  ];
  const groups = STATUSES.flatMap((status) => {
    const members = tasks.filter((task) => task.status === status);
    if (members.length === 0) return [];
    return [
      [`${paint.heading(words.statuses[status])} ${paint.faint(String(members.length))}`],
      ...members.map((task) => drawTask(task, page)),
    ];
  });
  const closing = wrap(tasks.length === 0 ? words.none : paint.title(words.total(summarize(safe))), width);
  return `${[head, ...groups, closing].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function drawTask({ task, concern, status, counterparts, late }: AlignedTask, { width, words, paint }: AlignPage): string[] {
  const colour = { matched: paint.body, perhaps: paint.warning, missing: paint.error }[status];
  const concerned = words.concerns[concern.how](concern.names.join(', '));
  return [
    ...wrap(`${colour(MARKS[status])} ${paint.title(task.id)} ${paint.faint(`· ${concerned}`)}`, width - 2).map((line) => `  ${line}`),
    ...wrap(task.text, width - 4, TASK_LINES).map((line) => `    ${line}`),
    ...counterparts.flatMap((one) => {
      const head = `${paint.due(`→ ${one.task.id}`)} ${paint.faint(`(${words.likeness(Math.round(one.likeness * 100))})`)}`;
      return [`    ${head}`, ...wrap(one.task.text, width - 6, TASK_LINES).map((line) => `      ${line}`)];
    }),
    ...late.flatMap(({ upper, lower, days }) =>
      wrap(paint.error(`! ${words.late(lower.text, upper.text, days)}`), width - 4).map((line) => `    ${line}`),
    ),
  ];
}
