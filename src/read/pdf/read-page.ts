import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { composeWords } from '../page/compose-words.ts';
import { greatest, least } from '../page/extremes.ts';
import { groupRows } from '../page/group-rows.ts';
import type { Page, Rule, Word } from '../page/page.ts';
import { decodeWords } from './decode-words.ts';
import { fontEncoding } from './font-encoding.ts';
import type { Matrix } from './matrix.ts';
import type { PdfJs } from './open-pdf.ts';
import { type Codes, type DrawingFont, type DrawnGlyph, OPERATORS, readDrawing } from './read-drawing.ts';

/** A page's words and rules, turned so that most of its text is level. */
export async function readPage(page: PDFPageProxy, pdfjs: PdfJs): Promise<Page> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const viewport = page.getViewport({ scale: 1 });
  const codes = Object.fromEntries(OPERATORS.map((name) => [name, pdfjs.OPS[name]])) as Codes;
  const fonts = new Map<string, DrawingFont>();
  const font = (name: string) => {
    const known = fonts.get(name) ?? describeFont(page, name);
    fonts.set(name, known);
    return known;
  };
  const { glyphs, rules } = readDrawing({
    operators: fnArray,
    operands: argsArray,
    view: viewport.transform as unknown as Matrix,
    codes,
    font,
  });
  const turn = mostOf(glyphs.map((glyph) => glyph.turn));
  const { width, height } = viewport;
  return {
    number: page.pageNumber,
    width: turn % 2 === 0 ? width : height,
    height: turn % 2 === 0 ? height : width,
    words: [
      ...wordsOf(glyphs.filter((glyph) => glyph.turn === turn)),
      ...TURNS.flatMap((other) => (other === turn ? [] : standing(glyphs, other, turn))),
    ],
    rules: turn === 0 ? rules : rules.map((rule) => turned(rule, turn)),
  };
}

const TURNS = [0, 1, 2, 3] as const;

const wordsOf = (glyphs: readonly DrawnGlyph[]) => decodeWords(composeWords(glyphs));

/** Lines of text that run in another direction than most (a head set upright in its cell): each as one word where it stands. */
function standing(glyphs: readonly DrawnGlyph[], own: number, turn: number): Word[] {
  const words = wordsOf(glyphs.filter((glyph) => glyph.turn === own));
  return groupRows(words).map(({ items }): Word => {
    const [first, last] = [items[0] as Word, items.at(-1) as Word];
    const corners = [
      [first.left, first.baseline],
      [last.right, first.baseline - first.size],
    ].map(([along = 0, baseline = 0]) => seenIn(turn, [along, baseline], own));
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return {
      ...first,
      text: items.map(({ text }) => text).join(' '),
      left: least(xs),
      right: greatest(xs),
      baseline: greatest(ys),
    };
  });
}

/** A place as it is seen with the page in one turn, where it is known in another. */
function seenIn(turn: number, [along, baseline]: readonly [number, number], own: number): readonly [number, number] {
  const [x, y] = [
    [along, baseline],
    [-baseline, along],
    [-along, -baseline],
    [baseline, -along],
  ][own] as [number, number];
  return [
    [x, y],
    [y, -x],
    [-x, -y],
    [-y, x],
  ][turn] as [number, number];
}

const BOLD = /bold|black|heavy|semibold|demi/i;

/** What PDF.js keeps of a font; its types tell nothing of it. */
interface KeptFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
}

function describeFont(page: PDFPageProxy, name: string): DrawingFont {
  const kept = (page.commonObjs.has(name) ? page.commonObjs.get(name) : {}) as KeptFont;
  const encoding = fontEncoding(kept.name ?? '');
  return {
    bold: kept.bold === true || kept.black === true || BOLD.test(kept.name ?? ''),
    unit: kept.fontMatrix?.[0] ?? 0.001,
    vertical: kept.vertical === true,
    ...(encoding !== null && { encoding }),
  };
}

/** The number that is there most often; 0 when none is. */
function mostOf(numbers: readonly number[]): number {
  const counts = [0, 0, 0, 0];
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts.indexOf(greatest(counts));
}

function turned({ left, right, top, bottom }: Rule, turn: number): Rule {
  if (turn === 1) return { left: top, right: bottom, top: -right, bottom: -left };
  if (turn === 2) return { left: -right, right: -left, top: -bottom, bottom: -top };
  return { left: -bottom, right: -top, top: left, bottom: right };
}
