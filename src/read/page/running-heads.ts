import { median } from './median.ts';
import type { PageItem, TextLine } from './page-lines.ts';

/** “2”, “- 2 -”, “Trang 2/5”, “2 | Trang”. */
const PAGE_NUMBER = /^(?:[-–—|]\s?)?(?:trang\s?|page\s?)?(\d{1,4})(?:\s?(?:[/|]|of|trên)\s?(?:\d{1,4}|trang))?(?:\s?[-–—|])?$/iu;
/** How many lines at the top and the bottom of a page may be of the page. */
const DEEP = 3;
/** A head stands at the same place on all pages, give or take some points. */
const SAME_PLACE = 3;
/** Between a head and the text there is more white than between lines, unless its letters are smaller. */
const APART = 1.4;
const SMALLER = 0.9;

interface Edge {
  readonly line: TextLine;
  readonly page: number;
  readonly top: boolean;
  /** 0 for the outermost line. */
  readonly depth: number;
  /** The next line inwards. */
  readonly inner: PageItem | undefined;
}

/**
 * The lines that belong to the pages and not to the document: page numbers that rise with the pages, and heads and feet that
 * are repeated at one place. Between them and the page's edge there is nothing else.
 *
 * @param pages what stands on each page, from the top down
 */
export function findRunningHeads(pages: readonly (readonly PageItem[])[]): Set<TextLine> {
  const lines = pages.flat().filter((item) => item.kind === 'line');
  const size = median(
    lines.map((line) => line.size),
    12,
  );
  const edges = pages.flatMap((items, page) => [...edgeLines(items, page, true), ...edgeLines([...items].reverse(), page, false)]);
  const found = new Set([...pageNumbers(edges, pages.length), ...repeated(edges, pages.length)].filter((edge) => isApart(edge, size)));
  const outer = (edge: Edge) => edges.filter(({ page, top, depth }) => page === edge.page && top === edge.top && depth < edge.depth);
  return new Set([...found].filter((edge) => outer(edge).every((other) => found.has(other))).map(({ line }) => line));
}

function edgeLines(items: readonly PageItem[], page: number, top: boolean): Edge[] {
  const edges: Edge[] = [];
  for (const [depth, line] of items.slice(0, DEEP).entries()) {
    if (line.kind === 'table') break;
    edges.push({ line, page, top, depth, inner: items[depth + 1] });
  }
  return edges;
}

/** Whether more white or smaller letters set a line off from what comes next to it on the page. */
function isApart({ line, inner }: Edge, size: number): boolean {
  if (inner === undefined || line.size < size * SMALLER) return true;
  if (inner.kind === 'table') return true;
  return Math.abs(inner.baseline - line.baseline) > APART * 1.2 * size || inner.text === line.text || PAGE_NUMBER.test(line.text);
}

function numberOf({ text }: TextLine): number {
  return Number(PAGE_NUMBER.exec(text)?.[1] ?? Number.NaN);
}

/** Lines whose number is ahead of the page by the same on most pages that have one. */
function pageNumbers(edges: readonly Edge[], pages: number): Edge[] {
  const ahead = new Map<number, Edge[]>();
  for (const edge of edges) {
    const by = numberOf(edge.line) - edge.page;
    if (edge.depth < 2 && !Number.isNaN(by)) ahead.set(by, [...(ahead.get(by) ?? []), edge]);
  }
  const [most = []] = [...ahead.values()].sort((a, b) => pagesOf(b) - pagesOf(a));
  // One number alone may be anything, unless it is that of its page at the page's very edge.
  const sure = pagesOf(most) > 1 || most.every(({ line, page, depth }) => depth === 0 && numberOf(line) === page + 1 && pages < 3);
  return sure ? most : [];
}

const pagesOf = (edges: readonly Edge[]) => new Set(edges.map(({ page }) => page)).size;

/** Lines that stand at one place on two pages and on a third of all, the same but for their numbers. */
function repeated(edges: readonly Edge[], pages: number): Edge[] {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (!Number.isNaN(numberOf(edge.line))) continue;
    const key = `${edge.top ? 'top' : 'bottom'} ${edge.line.text.replace(/\d+/g, '0').toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()].flatMap((group) => {
    const at = median(
      group.map(({ line }) => line.baseline),
      0,
    );
    const level = group.filter(({ line }) => Math.abs(line.baseline - at) <= SAME_PLACE);
    return pagesOf(level) >= Math.max(2, Math.ceil(pages / 3)) ? level : [];
  });
}
