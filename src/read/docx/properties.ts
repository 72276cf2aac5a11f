import type { Attributes, Handler } from '../xml/walk-xml.ts';

/** What a paragraph or its style says of itself; what is not said is undefined. */
export interface ParagraphProperties {
  style?: string;
  /** The list (w:numId); `0` for none. */
  list?: string;
  level?: number;
  alignment?: string;
  /** Space above and below, in points. */
  above?: number;
  below?: number;
  /** Outline level, 0-based; 9 is running text. */
  outline?: number;
  /** What the paragraph's mark says; its properties are not those of the runs. */
  mark?: RunProperties;
  /** As it was before a tracked change of these properties. */
  before?: ParagraphProperties;
}

export interface RunProperties {
  style?: string;
  bold?: boolean;
  capitals?: boolean;
  hidden?: boolean;
  font?: string;
  /** A tracked change of a paragraph's mark. */
  inserted?: boolean;
  deleted?: boolean;
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off. */
export const isOn = (attribute: Attributes) => !OFF.has(attribute('w:val') ?? '1');

/** A whole number that a file states; undefined for anything else. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

const TWIPS_PER_POINT = 20;

/** Reads `w:pPr` into `properties`. */
export function readParagraphProperties(properties: ParagraphProperties): Handler {
  const set = <Key extends keyof ParagraphProperties>(key: Key, value: ParagraphProperties[Key] | undefined) => {
    if (value !== undefined) properties[key] = value;
  };
  const points = (twips: string | undefined) => {
    const number = wholeNumber(twips);
    return number === undefined ? undefined : number / TWIPS_PER_POINT;
  };
  const list: Handler = {
    open(name, attribute) {
      if (name === 'w:numId') set('list', attribute('w:val'));
      if (name === 'w:ilvl') set('level', wholeNumber(attribute('w:val')));
      return null;
    },
  };
  return {
    open(name, attribute) {
      switch (name) {
        case 'w:pStyle':
          set('style', attribute('w:val'));
          return null;
        case 'w:numPr':
          return list;
        case 'w:jc':
          set('alignment', attribute('w:val'));
          return null;
        case 'w:spacing':
          set('above', points(attribute('w:before')));
          set('below', points(attribute('w:after')));
          return null;
        case 'w:outlineLvl':
          set('outline', wholeNumber(attribute('w:val')));
          return null;
        case 'w:rPr':
          properties.mark = {};
          return readRunProperties(properties.mark);
        case 'w:pPrChange': {
          const before: ParagraphProperties = {};
          properties.before = before;
          return { open: (inner) => (inner === 'w:pPr' ? readParagraphProperties(before) : null) };
        }
        default:
          return null;
      }
    },
  };
}

/** Reads `w:rPr` into `properties`. */
export function readRunProperties(properties: RunProperties): Handler {
  return {
    open(name, attribute) {
      switch (name) {
        case 'w:rStyle':
          properties.style = attribute('w:val') ?? '';
          break;
        case 'w:b':
          properties.bold = isOn(attribute);
          break;
        case 'w:caps':
          properties.capitals = isOn(attribute);
          break;
        case 'w:vanish':
          properties.hidden = isOn(attribute);
          break;
        case 'w:rFonts': {
          const font = attribute('w:ascii') ?? attribute('w:hAnsi');
          if (font !== undefined) properties.font = font;
          break;
        }
        case 'w:ins':
        case 'w:moveTo':
          properties.inserted = true;
          break;
        case 'w:del':
        case 'w:moveFrom':
          properties.deleted = true;
          break;
      }
      return null;
    },
  };
}
