import type { ListLevel } from '../flow/numbering/definitions.ts';
import type { Attributes, Handler } from '../xml/walk-xml.ts';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** `style:num-format` → ST_NumberFormat, by which numbers are written. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  I: 'upperRoman',
  i: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter',
  '': 'none',
};

const SUFFIXES: Readonly<Record<string, ListLevel['suffix']>> = { space: 'space', nothing: 'nothing' };

/** Reads `text:list-style` or `text:outline-style` into `levels`, which count from 0. */
export function readListStyle(levels: Map<number, ListLevel>): Handler {
  return {
    open(name, attribute) {
      const at = Number(attribute('text:level') ?? 1) - 1;
      const bullet = name === 'text:list-level-style-bullet';
      if (!bullet && name !== 'text:list-level-style-number' && name !== 'text:outline-level-style') return null;
      if (!(at >= 0 && at < 10)) return null;
      const level: Draft<ListLevel> = {
        start: Number(attribute('text:start-value') ?? 1) || 1,
        format: bullet ? 'bullet' : (FORMATS[attribute('style:num-format') ?? ''] ?? 'decimal'),
        text: bullet ? (attribute('text:bullet-char') ?? '•') : textOf(at, attribute),
        suffix: 'tab',
        legal: false,
        restart: null,
        style: null,
        font: null,
      };
      levels.set(at, level);
      const properties: Handler = {
        open(inner, of) {
          if (inner === 'style:text-properties')
            level.font = (of('style:font-name') ?? of('fo:font-family') ?? '').replace(/['"]|\d$/g, '') || null;
          if (inner === 'style:list-level-label-alignment') level.suffix = SUFFIXES[of('text:label-followed-by') ?? ''] ?? 'tab';
          return properties;
        },
      };
      return properties;
    },
  };
}

/** `%1.%2.`: as LibreOffice writes it itself, else from prefix, suffix and the number of levels shown. */
function textOf(at: number, attribute: Attributes): string {
  const own = attribute('loext:num-list-format');
  if (own !== undefined) return own.replace(/%(\d+)%/g, '%$1');
  if ((attribute('style:num-format') ?? '') === '') return `${attribute('style:num-prefix') ?? ''}${attribute('style:num-suffix') ?? ''}`;
  const shown = Math.min(at + 1, Math.max(1, Number(attribute('text:display-levels') ?? 1) || 1));
  const numbers = Array.from({ length: shown }, (_, i) => `%${at + 2 - shown + i}`).join('.');
  return `${attribute('style:num-prefix') ?? ''}${numbers}${attribute('style:num-suffix') ?? ''}`;
}
