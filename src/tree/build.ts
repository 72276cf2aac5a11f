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

  /** Puts a leaf into every gap between the nodes, so that they cover the span whole. */
  function cover<T extends Block | Item | Part | Leaf>(nodes: readonly T[], span: Span): (T | Leaf)[] {
    const covered: (T | Leaf)[] = [];
    let at = span.start;
    for (const node of nodes) {
      const { start, end } = node.position;
      if (start.offset > at) covered.push(gap(at, start.offset));
      covered.push(node);
      at = Math.max(at, end.offset);
    }
    if (at < span.end) covered.push(gap(at, span.end));
    return covered;
  }

  return {
    block({ type, span, words, marker, data }) {
      const children: Leaf[] = [];
      let at = span.start;
      const add = (kind: 'marker' | 'text', span: Span) => {
        const start = Math.max(span.start, at);
        if (span.end <= start) return;
        if (start > at) children.push(gap(at, start));
        children.push(leaf(kind, { start, end: span.end }));
        at = span.end;
      };
      if (marker !== null) add('marker', marker.span);
      for (const word of words) add('text', word);
      if (at < span.end) children.push(gap(at, span.end));
      return { type, children, data, position: index.position(span) };
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
