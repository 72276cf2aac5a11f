import type { LineIndex } from '../source/line-index.ts';
import type { Span } from '../source/span.ts';
import type { Block, BlockData, Item, Leaf, Marker, Part, Root } from './nodes.ts';

/** What a reader hands on: one block of the document, not yet in a tree. */
export interface BlockDraft {
  type: Block['type'];
  /** The whole block in the source, marks and bars included. */
  span: Span;
  /** Stretches that are the document's words, in order. */
  words: Span[];
  marker: { marker: Marker; span: Span } | null;
  data: BlockData;
}

/** Makes tree nodes with positions for one source text. */
export interface Builder {
  block(draft: BlockDraft): Block;
  item(children: Item['children']): Item;
  part(type: Part['type'], children: Part['children']): Part;
  /** The root; every stretch of the source that no block holds becomes a leaf of its own. */
  root(parts: Part[]): Root;
}

export function createBuilder(source: string, index: LineIndex): Builder {
  const leaf = (type: Leaf['type'], span: Span): Leaf => ({
    type,
    value: source.slice(span.start, span.end),
    position: index.position(span),
  });
  const gap = (start: number, end: number): Leaf => {
    const value = source.slice(start, end);
    return { type: value.trim() === '' ? 'space' : 'omitted', value, position: index.position({ start, end }) };
  };
  const spanOf = (nodes: readonly { position: { start: { offset: number }; end: { offset: number } } }[]): Span => {
    const first = nodes[0];
    const last = nodes.at(-1);
    return first === undefined || last === undefined
      ? { start: 0, end: 0 }
      : { start: first.position.start.offset, end: last.position.end.offset };
  };

  /** A row that is filled anew for each node and copied at its full length: one that grows as it is filled takes far more room. */
  const row: (Block | Item | Part | Leaf)[] = [];

  /** Puts a leaf into every gap between the nodes, so that they cover the span whole. */
  function cover<T extends Block | Item | Part | Leaf>(nodes: readonly T[], span: Span): (T | Leaf)[] {
    let length = 0;
    let at = span.start;
    for (const node of nodes) {
      const { start, end } = node.position;
      if (start.offset > at) row[length++] = gap(at, start.offset);
      row[length++] = node;
      at = Math.max(at, end.offset);
    }
    if (at < span.end) row[length++] = gap(at, span.end);
    return row.slice(0, length) as (T | Leaf)[];
  }

  return {
    block({ type, span, words, marker, data }) {
      let length = 0;
      let at = span.start;
      for (let i = marker === null ? 0 : -1; i < words.length; i++) {
        const word = i < 0 ? (marker as NonNullable<typeof marker>).span : (words[i] as Span);
        const start = Math.max(word.start, at);
        if (word.end <= start) continue;
        if (start > at) row[length++] = gap(at, start);
        row[length++] = leaf(i < 0 ? 'marker' : 'text', { start, end: word.end });
        at = word.end;
      }
      if (at < span.end) row[length++] = gap(at, span.end);
      return { type, children: row.slice(0, length) as Leaf[], data, position: index.position(span) };
    },
    item(children) {
      const span = spanOf(children);
      return { type: 'item', children: cover(children, span), position: index.position(span) };
    },
    part(type, children) {
      const span = spanOf(children);
      return { type, children: cover(children, span), position: index.position(span) };
    },
    root(parts) {
      const span = { start: 0, end: source.length };
      return { type: 'root', children: cover(parts, span), position: index.position(span) };
    },
  };
}
