import type { LegacyFont } from '../../decode/legacy-font.ts';
import type { Glyph, Rule } from '../page/page.ts';
import { type Matrix, multiply, place } from './matrix.ts';

/** The operators of a page and the fonts that they name, as PDF.js hands them over. */
export interface Drawing {
  readonly operators: readonly number[];
  readonly operands: readonly unknown[];
  /** From the page's own space to points from its top left corner. */
  readonly view: Matrix;
  readonly codes: Codes;
  font(name: string): DrawingFont;
}

export interface DrawingFont {
  readonly bold: boolean;
  /** Units of a glyph's width to units of text. */
  readonly unit: number;
  readonly vertical: boolean;
  readonly encoding?: LegacyFont;
}

/** PDF.js's numbers of the operators that place text and lines. */
export type Codes = Readonly<Record<Operator, number>>;
type Operator = (typeof OPERATORS)[number];
const STROKING = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'] as const;
const FILLING = ['fill', 'eoFill'] as const;
export const OPERATORS = [
  'save',
  'restore',
  'transform',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'beginText',
  'setFont',
  'setTextMatrix',
  'moveText',
  'setLeadingMoveText',
  'nextLine',
  'setLeading',
  'setCharSpacing',
  'setWordSpacing',
  'setHScale',
  'setTextRise',
  'showText',
  'constructPath',
  ...STROKING,
  ...FILLING,
] as const;

interface ShownGlyph {
  readonly unicode: string;
  readonly originalCharCode: number;
  readonly width: number;
  readonly isSpace: boolean;
}

interface State {
  matrix: Matrix;
  font: DrawingFont;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** A glyph with the direction that its text runs in, as quarters of a turn clockwise. */
export interface DrawnGlyph extends Glyph {
  readonly turn: number;
}

const NO_FONT: DrawingFont = { bold: false, unit: 0.001, vertical: false };
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Forms may stand in forms; a file that nests them deeper wants to do harm. */
const DEEPEST = 60;

/** What stands on a page and where: follows the operators as a printer does, and notes letters and straight lines. */
export function readDrawing(drawing: Drawing): { glyphs: DrawnGlyph[]; rules: Rule[] } {
  const { codes, operands } = drawing;
  const glyphs: DrawnGlyph[] = [];
  const rules: Rule[] = [];
  const stack: State[] = [];
  let state: State = { matrix: drawing.view, font: NO_FONT, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;
  const save = () => {
    if (stack.length < DEEPEST * 10) stack.push({ ...state });
  };
  const restore = () => {
    state = stack.pop() ?? state;
  };
  const move = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const stroked = new Set(STROKING.map((name) => codes[name]));
  const filled = new Set(FILLING.map((name) => codes[name]));

  const show = (shown: readonly (ShownGlyph | number | null)[]) => {
    const { font, size, charSpacing, wordSpacing, scale, rise } = state;
    let along = 0;
    for (const glyph of shown) {
      if (typeof glyph === 'number') along -= (glyph / 1000) * size * scale;
      else if (glyph !== null) {
        const width = glyph.width * font.unit * size * scale;
        const matrix = multiply(state.matrix, text);
        const start = place(matrix, along, rise);
        const end = place(matrix, along + width, rise);
        const height = Math.hypot(matrix[2], matrix[3]) * Math.abs(size);
        const drawn = glyphAt(meantBy(glyph, font), start, end, height, font);
        if (drawn !== null) glyphs.push(drawn);
        along += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
      }
    }
    if (!font.vertical) text = multiply(text, [1, 0, 0, 1, along, 0]);
  };

  drawing.operators.forEach((code, i) => {
    const args = (operands[i] ?? []) as readonly unknown[];
    const number = (at: number) => (typeof args[at] === 'number' && Number.isFinite(args[at]) ? args[at] : 0);
    switch (code) {
      case codes.save:
        save();
        break;
      case codes.restore:
        restore();
        break;
      case codes.transform:
        state.matrix = multiply(state.matrix, toMatrix(args));
        break;
      case codes.paintFormXObjectBegin:
        save();
        state.matrix = multiply(state.matrix, toMatrix(args[0]));
        break;
      case codes.paintFormXObjectEnd:
        restore();
        break;
      case codes.beginText:
        text = IDENTITY;
        line = IDENTITY;
        break;
      case codes.setFont:
        state.font = drawing.font(String(args[0]));
        state.size = number(1);
        break;
      case codes.setTextMatrix:
        line = toMatrix(args[0]);
        text = line;
        break;
      case codes.moveText:
        move(number(0), number(1));
        break;
      case codes.setLeadingMoveText:
        state.leading = -number(1);
        move(number(0), number(1));
        break;
      case codes.nextLine:
        move(0, -state.leading);
        break;
      case codes.setLeading:
        state.leading = number(0);
        break;
      case codes.setCharSpacing:
        state.charSpacing = number(0);
        break;
      case codes.setWordSpacing:
        state.wordSpacing = number(0);
        break;
      case codes.setHScale:
        state.scale = number(0);
        break;
      case codes.setTextRise:
        state.rise = number(0);
        break;
      case codes.showText:
        if (Array.isArray(args[0])) show(args[0]);
        break;
      case codes.constructPath:
        if (stroked.has(number(0)) || filled.has(number(0)))
          rules.push(...straightLines((args[1] as readonly unknown[] | undefined)?.[0], state.matrix, stroked.has(number(0))));
        break;
    }
  });
  return { glyphs, rules };
}

function toMatrix(value: unknown): Matrix {
  const numbers = Array.from((value ?? []) as ArrayLike<unknown>, Number);
  return numbers.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : IDENTITY;
}

/** In WinAnsi a second hyphen has the place of the soft one, which is “ư” in TCVN3. */
const SOFT_HYPHEN = '\u00AD';

const meantBy = ({ unicode, originalCharCode }: ShownGlyph, { encoding }: DrawingFont) =>
  encoding !== undefined && unicode === '-' && originalCharCode === SOFT_HYPHEN.charCodeAt(0) ? SOFT_HYPHEN : unicode;

/** A glyph in the turn of its text, its place as if that were level; null where it has no place. */
function glyphAt(text: string, [x0, y0]: Point, [x1, y1]: Point, size: number, { bold, encoding }: DrawingFont): DrawnGlyph | null {
  if (!(Number.isFinite(x0 + y0 + x1 + y1) && size > 0.5)) return null;
  const turn = Math.abs(x1 - x0) >= Math.abs(y1 - y0) ? (x1 < x0 ? 2 : 0) : y1 > y0 ? 1 : 3;
  const along = [x0, y0, -x0, -y0][turn] as number;
  const reach = [x1, y1, -x1, -y1][turn] as number;
  const baseline = [y0, -x0, -y0, x0][turn] as number;
  const right = Math.max(along, reach);
  return { text, left: along, right, baseline, size, bold, turn, ...(encoding !== undefined && { encoding }) };
}

type Point = readonly [x: number, y: number];

/** Operators of a path in PDF.js: how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0];
/** A filled box this thin is a line; a stroke that leans less is level. */
const THICKEST = 3;
const SHORTEST = 4;

/** The level and upright lines of a path: the whole of a thin box; where it is stroked, the edges of any other too. */
function straightLines(path: unknown, matrix: Matrix, stroked: boolean): Rule[] {
  if (!(path instanceof Float32Array) || path.length > 40_000) return [];
  const lines: Rule[] = [];
  let at: Point | null = null;
  let first: Point | null = null;
  let box: Rule | null = null;
  let own: Rule[] = [];
  const end = () => {
    const thin = box !== null && (box.right - box.left <= THICKEST || box.bottom - box.top <= THICKEST);
    const kept = thin
      ? [box as Rule]
      : own.filter((line) => stroked && (line.right - line.left <= THICKEST || line.bottom - line.top <= THICKEST));
    for (const line of kept) if (Math.max(line.right - line.left, line.bottom - line.top) >= SHORTEST) lines.push(line);
    box = null;
    own = [];
  };
  const go = (to: Point) => {
    if (at !== null) own.push(ruleBetween(at, to));
    box = box === null ? ruleBetween(at ?? to, to) : around(box, to);
    at = to;
  };
  for (let i = 0; i < path.length; ) {
    const code = path[i] as number;
    const count = NUMBERS[code];
    if (count === undefined) break;
    const to = count === 0 ? null : place(matrix, path[i + count - 1] as number, path[i + count] as number);
    if (code === MOVE) {
      end();
      at = to;
      first = to;
    } else if (code === LINE && to !== null) go(to);
    else if (code === CLOSE && first !== null) go(first);
    else if (to !== null) {
      // A curve: what it bounds is no line.
      own = [];
      at = to;
      box = null;
    }
    i += count + 1;
  }
  end();
  return lines.filter((line) => Object.values(line).every(Number.isFinite));
}

const ruleBetween = ([x0, y0]: Point, [x1, y1]: Point): Rule => ({
  left: Math.min(x0, x1),
  right: Math.max(x0, x1),
  top: Math.min(y0, y1),
  bottom: Math.max(y0, y1),
});

const around = (box: Rule, [x, y]: Point): Rule => ({
  left: Math.min(box.left, x),
  right: Math.max(box.right, x),
  top: Math.min(box.top, y),
  bottom: Math.max(box.bottom, y),
});
