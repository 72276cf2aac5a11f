import type { Change } from '../plan-diff.ts';

/** Private letters of Unicode; each stands for one stretch that is told elsewhere. */
const FIRST_PRIVATE = 0xe000;
const MOST = 200;

/**
 * Both texts with the words of deadlines, bodies and citations that changed put out of sight: “trước ngày 10/3” and “trước ngày 15/3”
 * are told as a deadline that moved, and not once more as a changed text.
 */
export function hideExplained(old: string, fresh: string, told: readonly Change[]): readonly [string, string] {
  let [before, after] = [old, fresh];
  const wordings = told.flatMap(wordingOf).sort((a, b) => b[0].length - a[0].length);
  wordings.slice(0, MOST).forEach(([mine, yours], index) => {
    const mark = String.fromCharCode(FIRST_PRIVATE + index);
    const [one, other] = [hide(before, mine, mark), hide(after, yours, mark)];
    if (one === null || other === null) return;
    [before, after] = [one, other];
  });
  return [before, after];
}

function wordingOf(change: Change): (readonly [string, string])[] {
  if (change.kind !== 'changed' && change.kind !== 'replaced') return [];
  if (change.part === 'bodies') return [[change.old.name, change.new.name]];
  if (change.part !== 'deadlines' && change.part !== 'citations') return [];
  const wordings: (readonly [string, string])[] = [[change.old.text, change.new.text]];
  if (change.part === 'deadlines') {
    for (const field of ['submitTo', 'via'] as const) {
      const [one, other] = [change.old[field], change.new[field]];
      if (one !== null && other !== null && one !== other) wordings.push([one, other]);
    }
  }
  return wordings;
}

function hide(text: string, words: string, mark: string): string | null {
  const place = text.indexOf(words);
  const at = place >= 0 ? place : text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 || words === '' ? null : text.slice(0, at) + mark + text.slice(at + words.length);
}
