import type { Change } from '../../src/diff/plan-diff.ts';

/** A change in one line: what an edit expects to be told. */
export function signatureOf(change: Change): string {
  const { part, kind, old, new: fresh } = change;
  const words = (item: unknown): string => {
    if (item === null) return '';
    if (Array.isArray(item)) return item.map(words).join(' + ');
    if (typeof item !== 'object') return String(item);
    const named = item as { text?: string; title?: string | null; name?: string };
    return named.text ?? named.name ?? named.title ?? '';
  };
  const days = 'days' in change && change.days !== null ? ` ${change.days}` : '';
  return `${part} ${kind}: ${words(old)} → ${words(fresh)}${days}`;
}
