import type { Rule } from './page.ts';

/** A table whose rules are drawn. */
export interface DrawnGrid {
  /** Where its columns and rows are parted, the outer edges among them. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly DrawnCell[];
}

/** A cell, by the rows and columns that it covers; `bottom` and `end` are the first ones that it does not. */
export interface DrawnCell {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
  readonly end: number;
}

/** Rules nearer than this are one: double borders, borders drawn cell by cell. */
const NEAR = 3.5;
/** What a cell's side must be drawn of to part it from its neighbour. */
const DRAWN = 0.6;
/** No table of a plan has more rules, nor more cells; what has is a drawing. */
const MOST_RULES = 4000;
const MOST_CELLS = 20_000;

interface Stretch {
  /** Place across: y of a level rule, x of an upright one. */
  at: number;
  from: number;
  to: number;
}

/** The tables that the rules of a page draw, from the top down. A box around text is none. */
export function findGrids(rules: readonly Rule[]): DrawnGrid[] {
  if (rules.length > MOST_RULES) return [];
  const level = unite(rules.filter(isLevel).map(({ left, right, top, bottom }) => ({ at: (top + bottom) / 2, from: left, to: right })));
  const upright = unite(
    rules.filter((rule) => !isLevel(rule)).map(({ left, right, top, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom })),
  );
  return components(level, upright)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((a, b) => (a.ys[0] as number) - (b.ys[0] as number));
}

const isLevel = ({ left, right, top, bottom }: Rule) => right - left >= bottom - top;

/** Puts stretches on one line that touch together. */
function unite(stretches: readonly Stretch[]): Stretch[] {
  const united: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = united.findLast((other) => Math.abs(other.at - stretch.at) <= NEAR / 2 && stretch.from <= other.to + NEAR);
    if (last === undefined) united.push({ ...stretch });
    else last.to = Math.max(last.to, stretch.to);
  }
  return united;
}

const meets = (level: Stretch, upright: Stretch) =>
  upright.at >= level.from - NEAR && upright.at <= level.to + NEAR && level.at >= upright.from - NEAR && level.at <= upright.to + NEAR;

interface Component {
  level: Stretch[];
  upright: Stretch[];
}

/** Rules that hang together. */
function components(level: readonly Stretch[], upright: readonly Stretch[]): Component[] {
  const open = new Set<Stretch>([...level, ...upright]);
  const flat = new Set(level);
  const found: Component[] = [];
  for (const first of level) {
    if (!open.delete(first)) continue;
    const component: Component = { level: [], upright: [] };
    const queue = [first];
    for (const stretch of queue) {
      const own = flat.has(stretch);
      (own ? component.level : component.upright).push(stretch);
      for (const other of open) {
        if (flat.has(other) === own || !(own ? meets(stretch, other) : meets(other, stretch))) continue;
        open.delete(other);
        queue.push(other);
      }
    }
    found.push(component);
  }
  return found;
}

function gridOf({ level, upright }: Component): DrawnGrid | null {
  const xs = edges(upright);
  const ys = edges(level);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 2 || rows < 1 || columns * rows > MOST_CELLS) return null;
  const owner = Array.from({ length: rows * columns }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (owner[at] !== at) at = owner[at] as number;
    return at;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const i = row * columns + column;
      const beside = column + 1 < columns && !parted(upright, xs[column + 1] as number, ys[row] as number, ys[row + 1] as number);
      const below = row + 1 < rows && !parted(level, ys[row + 1] as number, xs[column] as number, xs[column + 1] as number);
      if (beside) owner[root(i + 1)] = root(i);
      if (below) owner[root(i + columns)] = root(i);
    }
  }
  const cells = new Map<number, { top: number; bottom: number; column: number; end: number }>();
  for (let i = 0; i < owner.length; i++) {
    const row = Math.floor(i / columns);
    const column = i % columns;
    const cell = cells.get(root(i));
    if (cell === undefined) cells.set(root(i), { top: row, bottom: row + 1, column, end: column + 1 });
    else {
      cell.bottom = Math.max(cell.bottom, row + 1);
      cell.column = Math.min(cell.column, column);
      cell.end = Math.max(cell.end, column + 1);
    }
  }
  return cells.size < 2 ? null : { xs, ys, cells: [...cells.values()].sort((a, b) => a.top - b.top || a.column - b.column) };
}

/** The places that rules stand at, those near each other as one. */
function edges(stretches: readonly Stretch[]): number[] {
  const places: number[] = [];
  for (const at of stretches.map((stretch) => stretch.at).sort((a, b) => a - b)) {
    if (places.length === 0 || at - (places.at(-1) as number) > NEAR) places.push(at);
  }
  return places;
}

/** Whether rules at `place` are drawn over most of the way. */
function parted(stretches: readonly Stretch[], place: number, from: number, to: number): boolean {
  let drawn = 0;
  for (const stretch of stretches) {
    if (Math.abs(stretch.at - place) <= NEAR) drawn += Math.max(0, Math.min(to, stretch.to) - Math.max(from, stretch.from));
  }
  return drawn >= (to - from) * DRAWN;
}
