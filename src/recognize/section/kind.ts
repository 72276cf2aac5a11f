import { KIND_WORDS, OTHER_OPENERS, PLAN_OPENERS, WEAK_KIND_WORDS } from '../../grammar/section-kinds.ts';
import type { SectionKind } from '../../model/plan.ts';
import { bareKey } from '../../text/fold.ts';
import { startsWithOneOf } from '../../text/guarded.ts';

/** The kind that a heading's words give a section of the first level. */
export function readKind(title: string): SectionKind {
  const bare = bareKey(title);
  let start = 0;
  while (start < bare.length && !(bare.charAt(start) >= 'a' && bare.charAt(start) <= 'z')) start++;
  const key = bare.slice(start);
  if (startsWithOneOf(key, OTHER_OPENERS)) return 'other';
  const kind = firstOf(KIND_WORDS, key) ?? firstOf(WEAK_KIND_WORDS, key);
  return kind ?? (startsWithOneOf(key, PLAN_OPENERS) ? 'tasks' : 'other');
}

function firstOf(words: readonly (readonly [string, SectionKind])[], key: string): SectionKind | null {
  let best: { at: number; length: number; kind: SectionKind } | null = null;
  for (const [word, kind] of words) {
    // Nothing stands before the first letter.
    if (best?.at === 0 && !key.startsWith(word)) continue;
    const at = key.indexOf(word);
    if (at < 0) continue;
    if (best === null || at < best.at || (at === best.at && word.length > best.length)) best = { at, length: word.length, kind };
  }
  return best?.kind ?? null;
}
