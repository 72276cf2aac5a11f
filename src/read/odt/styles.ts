import type { ListLevel } from '../flow/numbering/definitions.ts';
import type { Attributes, Handler } from '../xml/walk-xml.ts';
import { readListStyle } from './list-styles.ts';

/** What a style says; what it does not say is undefined. */
export interface Properties {
  bold?: boolean;
  capitals?: boolean;
  hidden?: boolean;
  font?: string;
  centred?: boolean;
  /** Space above and below, in points. */
  above?: number;
  below?: number;
  /** Some line is drawn around a cell. */
  ruled?: boolean;
}

export interface Styles {
  /** The value of a property in a style of a family (`paragraph`, `text`, `table-cell`), or in one that it stands on. */
  value<Key extends keyof Properties>(family: string, style: string | undefined, key: Key): Properties[Key] | undefined;
  /** The levels of a list style. */
  list(style: string): ReadonlyMap<number, ListLevel>;
  /** The levels of headings. */
  readonly outline: ReadonlyMap<number, ListLevel>;
}

interface Style {
  readonly parent: string | undefined;
  readonly properties: Properties;
}

const LONGEST_CHAIN = 32;
const NO_LEVELS: ReadonlyMap<number, ListLevel> = new Map();

/** The styles, and the handler of the elements that hold them, in `styles.xml` and in `content.xml`. */
export function createStyles(): { styles: Styles; holder: Handler } {
  const known = new Map<string, Style>();
  const lists = new Map<string, Map<number, ListLevel>>();
  const outline = new Map<number, ListLevel>();

  const holder: Handler = {
    open(name, attribute) {
      if (name === 'text:outline-style') return readListStyle(outline);
      if (name === 'text:list-style') {
        const levels = new Map<number, ListLevel>();
        lists.set(attribute('style:name') ?? '', levels);
        return readListStyle(levels);
      }
      if (name !== 'style:style' && name !== 'style:default-style') return null;
      const properties: Properties = {};
      const style = name === 'style:style' ? (attribute('style:name') ?? '') : '';
      known.set(`${attribute('style:family')} ${style}`, { parent: attribute('style:parent-style-name'), properties });
      return {
        open(_, of) {
          readProperties(properties, of);
          return null;
        },
      };
    },
  };

  return {
    holder,
    styles: {
      outline,
      list: (style) => lists.get(style) ?? NO_LEVELS,
      value(family, style, key) {
        let name = style;
        for (let steps = 0; name !== undefined && steps < LONGEST_CHAIN; steps++) {
          const found: Style | undefined = known.get(`${family} ${name}`);
          const value = found?.properties[key];
          if (value !== undefined) return value;
          name = found?.parent;
        }
        return known.get(`${family} `)?.properties[key];
      },
    },
  };
}

function readProperties(properties: Properties, attribute: Attributes): void {
  const set = <Key extends keyof Properties>(key: Key, value: Properties[Key] | undefined) => {
    if (value !== undefined) properties[key] = value;
  };
  const said = <T>(name: string, read: (value: string) => T): T | undefined => {
    const value = attribute(name);
    return value === undefined ? undefined : read(value);
  };
  set(
    'bold',
    said('fo:font-weight', (value) => value === 'bold' || Number(value) >= 600),
  );
  set(
    'capitals',
    said('fo:text-transform', (value) => value === 'uppercase'),
  );
  set(
    'hidden',
    said('text:display', (value) => value === 'none'),
  );
  set('font', attribute('style:font-name') ?? attribute('fo:font-family'));
  set(
    'centred',
    said('fo:text-align', (value) => value === 'center'),
  );
  set('above', said('fo:margin-top', points));
  set('below', said('fo:margin-bottom', points));
  const borders = ['', '-left', '-right', '-top', '-bottom'].flatMap((side) => attribute(`fo:border${side}`) ?? []);
  if (borders.length > 0)
    set(
      'ruled',
      borders.some((border) => border !== 'none' && border !== 'hidden'),
    );
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75 };

/** `0.0835in` → 6. */
function points(length: string): number {
  const [, number = '0', unit = ''] = /^(-?\d{1,6}(?:\.\d{1,9})?)([a-z]{2})$/.exec(length) ?? [];
  return Number(number) * (POINTS[unit] ?? 0);
}
