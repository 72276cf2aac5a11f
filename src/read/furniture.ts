import { hasAt } from '../text/ends.ts';
import { foldKey } from '../text/fold.ts';
import { isCapital, isDigit } from '../text/letters.ts';
import type { Line } from './lines.ts';

/** In lower case. */
const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s+|page\s+)?(\d{1,3})(?:\s*[/|]\s*\d{1,3})?(?:\s*[-–—])?$/;
const ENDS_NUMBER = '0123456789-–—';
/** “– Trang 123 / 124 –” */
const LONGEST = 20;
/** A page number in the middle of its line stands this far in; the ordinal of a table row does not. */
const MIDDLE = 15;

/** “Kế hoạch phát triển vùng chè          Trang 2/14” */
const PAGED_HEAD = /^(\S.{6,110}?)[\s|–—-]{1,5}(?:trang|page)\s(?:số\s)?(\d{1,3})(?:\s?\/\s?\d{1,3})?$/iu;

/** Heads that end in the number of their page, at least two alike with rising numbers. */
function pagedHeads(lines: readonly Line[]): Line[] {
  const heads = new Map<string, { last: number; lines: Line[] }>();
  for (const line of lines) {
    if (line.table !== undefined || line.marker !== null || !isSetApart(line.raw.text)) continue;
    const [, words = '', number = ''] = PAGED_HEAD.exec(line.content.text.slice(0, LONGEST_HEAD)) ?? [];
    if (words === '') continue;
    const head = heads.get(foldKey(words)) ?? { last: 0, lines: [] };
    if (Number(number) <= head.last) continue;
    heads.set(foldKey(words), { last: Number(number), lines: [...head.lines, line] });
  }
  return [...heads.values()].flatMap((head) => (head.lines.length > 1 ? head.lines : []));
}

const LONGEST_HEAD = 220;
const LONGEST_NUMBER = 3;

/** Its number stands apart, or says of how many: “xem Báo cáo trang 2” does neither. */
function isSetApart(text: string): boolean {
  let start = text.length;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  const digits = text.length - start;
  return digits > 0 && digits <= LONGEST_NUMBER && hasAt(text, start - 1, ' /') && SET_APART.test(text);
}

const SET_APART = /(?: {3}|\t|[|–—] ?)[^\s\d]{4,5} \d{1,3}$|\d ?\/ ?\d{1,3}$/;

/** The number of a line that is a page number and nothing else, or 0. */
function pageNumber(line: Line): number {
  const { text } = line.content;
  if (text.length > LONGEST || !hasAt(text, text.length - 1, ENDS_NUMBER)) return 0;
  return Number(PAGE_NUMBER.exec(text.toLowerCase())?.[1] ?? 0);
}

/**
 * The lines that belong to the page and not to the document: page numbers in rising order, and heads that are repeated
 * beside them.
 */
function findFurniture(lines: readonly Line[]): Set<Line> {
  const furniture = new Set<Line>(pagedHeads(lines));
  let last = 0;
  lines.forEach((line, i) => {
    const number = line.table === undefined ? pageNumber(line) : 0;
    if (number === 0) return;
    const apart = line.indent >= MIDDLE || line.gap > 0 || (lines[i + 1]?.gap ?? 1) > 0;
    const rises = number > last && number <= last + 3;
    // A list of bare numbers (the ordinals of a table taken apart) is told from page numbers by its closeness.
    const isolated = pageNumber(lines[i - 1] ?? line) === number || pageNumber(lines[i - 1] as Line) === 0;
    // The number of a footnote stands at the margin, its words right under it.
    const next = lines[i + 1];
    const footnote =
      line.indent < MIDDLE && next !== undefined && next.gap === 0 && next.indent < MIDDLE && isCapital(next.content.text.charCodeAt(0));
    if (!(apart && rises && isolated) || footnote) return;
    furniture.add(line);
    last = number;
  });
  if (furniture.size === 0) return furniture;
  const beside = new Map<string, Line[]>();
  lines.forEach((line, i) => {
    if (furniture.has(line) || line.table !== undefined || line.content.length > 120 || line.content.length < 4) return;
    const previous = lines[i - 1];
    const next = lines[i + 1];
    if (!((previous !== undefined && furniture.has(previous)) || (next !== undefined && furniture.has(next)))) return;
    const key = foldKey(line.content.text);
    beside.set(key, [...(beside.get(key) ?? []), line]);
  });
  for (const repeated of beside.values()) {
    if (repeated.length > 1) for (const line of repeated) furniture.add(line);
  }
  return furniture;
}

/** The lines without furniture; what follows a piece of it is known to stand behind a break. */
export function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const furniture = findFurniture(lines);
  if (furniture.size === 0) return lines;
  const kept: Line[] = [];
  let gap = 0;
  for (const line of lines) {
    if (furniture.has(line)) gap += line.gap + 1;
    else {
      kept.push(gap === 0 ? line : { ...line, gap: line.gap + gap });
      gap = 0;
    }
  }
  return kept;
}
