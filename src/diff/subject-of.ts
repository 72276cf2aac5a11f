import type { Change } from './plan-diff.ts';

/** A task or heading, of the plan that has it. */
export interface Subject {
  readonly kind: 'task' | 'section';
  readonly side: 'old' | 'new';
  readonly id: string;
}

/** What a change is about, as the new plan has it if it does; of the parts of a split or merged task the first. Null for the rest. */
export function subjectOf(change: Change): Subject | null {
  if ('at' in change) {
    const side = change.at.new === null ? 'old' : 'new';
    const place = change.at[side];
    if (place?.task != null) return { kind: 'task', side, id: place.task };
    return place?.section == null ? null : { kind: 'section', side, id: place.section };
  }
  if (change.part !== 'tasks' && change.part !== 'sections') return null;
  const item = change.new ?? change.old;
  const first = Array.isArray(item) ? item[0] : item;
  return { kind: change.part === 'tasks' ? 'task' : 'section', side: change.new === null ? 'old' : 'new', id: first?.id ?? '' };
}

/** The name of a subject among those of both plans. */
export const subjectKey = ({ kind, side, id }: Subject): string => `${kind} ${side} ${id}`;
