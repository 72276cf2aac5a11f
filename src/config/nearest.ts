import { closestMatch } from 'leven';

/** Names are shorter; what is typed may be anything. */
const LONGEST = 80;

/** The known name that a mistyped one most likely stands for; null when none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  const typed = name.slice(0, LONGEST).toLowerCase();
  const begun = typed.length < 3 ? [] : known.filter((name) => name.startsWith(typed));
  if (begun.length === 1) return begun[0] as string;
  return closestMatch(typed, known, { maxDistance: Math.max(1, Math.floor(typed.length / 3)) }) ?? null;
}
