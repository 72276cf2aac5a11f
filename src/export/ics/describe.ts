import type { Schedule } from '../../calendar/schedule.ts';
import type { Deadline, Plan, Task } from '../../model/plan.ts';
import { groupBy } from '../group-by.ts';
import { sectionTitles } from '../table/section-titles.ts';
import type { Entry } from './entry.ts';
import type { Words } from './words.ts';

const MOST_LETTERS = 90;

type Described = Pick<Entry, 'summary' | 'description' | 'categories'>;

/** What an event says: in its title what must be handed in or done; under it who, to whom, the document’s words, and the plan. */
export function describe(deadline: Deadline, task: Task | null, plan: Plan, when: Schedule, words: Words): Described {
  const place = task?.id ?? deadline.section;
  const what = task?.text ?? (sectionTitles(plan.sections).get(deadline.section) || plan.title) ?? deadline.text;
  return {
    // Of “báo cáo hàng tháng, hàng quý” one task has two events, sometimes on one day.
    summary: shorten(capitalized(task?.deliverable ?? what)) + (when.kind === 'rule' ? ` (${shorten(deadline.text)})` : ''),
    description: [
      what,
      `${words.deadline}: ${deadline.text}`,
      deadline.kind === 'period' && deadline.start !== null && deadline.end !== null
        ? `${words.period}: ${dayInWords(deadline.start)} – ${dayInWords(deadline.end)}`
        : null,
      when.kind === 'rule' && when.dayAssumed ? words.dayAssumed : null,
      ...bodies(task, words),
      deadline.submitTo === null
        ? null
        : `${words.submitTo}: ${[deadline.submitTo, deadline.via === null ? null : words.via(deadline.via)].filter(Boolean).join(' ')}`,
      task?.deliverable == null ? null : `${words.deliverable}: ${task.deliverable}`,
      `${words.plan}: ${planInWords(plan, words)}, ${words.place(place)}`,
    ]
      .filter((line) => line !== null)
      .join('\n'),
    categories: [...new Set([labelOf(plan), ...(task?.responsible.map(({ name }) => name) ?? [])])].filter((name) => name !== ''),
  };
}

/** `58/KH-UBND`, `45-KH/BCĐ`; of an unnumbered plan its type. */
export function labelOf({ number, type, title }: Plan): string {
  if (number != null && number.serial !== null) return number.text.replace(/^số\s*:?/iu, '').replace(/\s+/g, '');
  return type ?? (title === null ? '' : shorten(title));
}

function planInWords(plan: Plan, words: Words): string {
  const number = plan.number?.serial == null ? null : words.numbered(labelOf(plan));
  const dated = plan.date === null ? null : words.dated(dayInWords(plan.date));
  return [[plan.type, number, dated].filter(Boolean).join(' '), plan.issuer, plan.title].filter(Boolean).join(', ');
}

function bodies(task: Task | null, words: Words): string[] {
  const byRole = groupBy(task?.responsible ?? [], ({ role }) => role);
  return [...byRole].map(([role, bodies]) => `${words.roles[role]}: ${bodies.map(({ name }) => name).join('; ')}`);
}

/** `2023-03-10` → `10/03/2023` */
const dayInWords = (edtf: string) => edtf.split('-').reverse().join('/');

const capitalized = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Cut at a space. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_LETTERS) return line;
  const cut = line.slice(0, MOST_LETTERS);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 40 ? cut.lastIndexOf(' ') : MOST_LETTERS).replace(/[,;:.(–-]$/, '')}…`;
}
