import type { Span } from './span.ts';

/** Stretches of a text, put together where they touch, for asking many times what lies in them. */
export interface SpanSet {
  /** The stretch that shares a letter with the one given. */
  touching(start: number, end: number): Span | null;
}

const NOTHING: SpanSet = { touching: () => null };

/** Most come in order. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  for (let i = 1; i < spans.length; i++)
    if ((spans[i] as Span).start < (spans[i - 1] as Span).start) return [...spans].sort((a, b) => a.start - b.start);
  return spans;
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of inOrder(spans)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** They are put together when they are first asked for. */
export function spanSet(spans: readonly Span[]): SpanSet {
  if (spans.length === 0) return NOTHING;
  let merged: readonly Span[] | null = null;
  return {
    touching(start, end) {
      merged ??= merge(spans);
      let low = 0;
      let high = merged.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((merged[middle] as Span).end <= start) low = middle + 1;
        else high = middle;
      }
      const found = merged[low];
      return found !== undefined && found.start < end ? found : null;
    },
  };
}
