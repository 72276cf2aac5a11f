import type { Change, WordEdit } from './plan-diff.ts';

const OPPOSITE: Readonly<Partial<Record<Change['kind'], Change['kind']>>> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
};

/** The same change, seen from the other plan. */
export function mirrorChange(change: Change): Change {
  const mirrored = { ...change, kind: OPPOSITE[change.kind] ?? change.kind, old: change.new, new: change.old };
  return {
    ...mirrored,
    ...('at' in change && { at: { old: change.at.new, new: change.at.old } }),
    ...('words' in change && { words: change.words.map(mirrorEdit) }),
    ...('days' in change && { days: change.days === null ? null : -change.days }),
  } as Change;
}

const mirrorEdit = ({ old, new: fresh }: WordEdit): WordEdit => ({ old: fresh, new: old });
