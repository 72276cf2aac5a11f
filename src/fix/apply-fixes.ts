import type { Edit, Fix } from '../validate/index.ts';

export interface Applied {
  readonly text: string;
  /** How many fixes were applied; what overlaps one of them has to wait. */
  readonly count: number;
}

/** Applies fixes from the top, each whole or not at all. One that touches another’s place is left for the next time. */
export function applyFixes(text: string, fixes: readonly Fix[]): Applied {
  const taken: Edit[] = [];
  let count = 0;
  for (const { edits } of fixes.toSorted((a, b) => startOf(a) - startOf(b))) {
    const changing = edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
    if (changing.length === 0 || changing.some((edit) => taken.some((other) => touch(edit, other)))) continue;
    taken.push(...changing);
    count++;
  }
  return { text: replaceAll(text, taken), count };
}

const startOf = ({ edits }: Fix) => Math.min(...edits.map(({ start }) => start));

const touch = (a: Edit, b: Edit) => a.start <= b.end && b.start <= a.end;

function replaceAll(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return parts.join('') + text.slice(done);
}
