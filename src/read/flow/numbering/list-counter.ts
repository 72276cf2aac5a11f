import { showBullet } from './bullet.ts';
import type { List, ListKind, ListLevel, Numbering } from './definitions.ts';
import { formatNumber } from './format-number.ts';

/** The list that a paragraph is of, and its level there. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Counts the paragraphs of lists, in the order in which they stand. */
export interface ListCounter {
  /** The number or bullet of the next paragraph, with the space behind it; empty for one that shows none. */
  next(place: ListPlace): string;
}

const MOST_LEVELS = 9;
const LARGEST = 0x7fff_ffff;
/** No number is longer; a hostile one would stand before every paragraph. */
const LONGEST = 100;

/**
 * @param kindOfStyle the list of a numbering style (w:numStyleLink), null when there is no such style
 */
export function createListCounter(numbering: Numbering, listOfStyle: (style: string) => string | null): ListCounter {
  /** The numbers reached, level by level; the lists of a kind count on in one another. */
  const reached = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  function kindOf(list: List, seen = 0): ListKind | null {
    const kind = numbering.kinds.get(list.kind);
    if (kind === undefined || kind.styleLink === null || kind.levels.size > 0 || seen > MOST_LEVELS) return kind ?? null;
    const linked = numbering.lists.get(listOfStyle(kind.styleLink) ?? '');
    return linked === undefined ? kind : kindOf(linked, seen + 1);
  }

  return {
    next({ list: id, level }) {
      const list = numbering.lists.get(id);
      const kind = list === undefined ? null : kindOf(list);
      if (list === undefined || kind === null || level < 0 || level >= MOST_LEVELS) return '';
      const levels = Array.from({ length: MOST_LEVELS }, (_, at) => list.levels.get(at) ?? kind.levels.get(at));
      const own = levels[level];
      if (own === undefined) return '';
      const startOf = (at: number) => list.starts.get(at) ?? levels[at]?.start ?? 1;
      const numbers = reached.get(kind.id) ?? [];
      reached.set(kind.id, numbers);
      const first = list.starts.has(level) && !begun.has(`${id} ${level}`);
      begun.add(`${id} ${level}`);
      const last = numbers[level];
      numbers[level] = first || last === undefined ? startOf(level) : Math.min(LARGEST, last + 1);
      // What stands further out and was passed over counts as used.
      for (let above = 0; above < level; above++) numbers[above] ??= startOf(above);
      for (let below = level + 1; below < MOST_LEVELS; below++) {
        const after = levels[below]?.restart ?? below;
        if (level < after) numbers[below] = undefined;
      }
      return show(own, level, levels, (at) => numbers[at] ?? startOf(at));
    },
  };
}

function show(own: ListLevel, level: number, levels: readonly (ListLevel | undefined)[], numberOf: (level: number) => number): string {
  const suffix = own.suffix === 'nothing' ? '' : ' ';
  if (own.format === 'bullet') {
    const picture = (other: ListLevel | undefined) => other?.format === 'bullet' && showBullet(other.text, other.font, false) === '•';
    const bullet = showBullet(own.text, own.font, levels.slice(0, level).some(picture));
    return bullet === '' ? '' : `${bullet.slice(0, LONGEST)} `;
  }
  const text = own.text.slice(0, LONGEST).replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = levels[at]?.format ?? 'decimal';
    return formatNumber(numberOf(at), own.legal && format !== 'none' ? 'decimal' : format);
  });
  return text.trim() === '' ? '' : `${text.slice(0, LONGEST).trimEnd()}${suffix}`;
}
