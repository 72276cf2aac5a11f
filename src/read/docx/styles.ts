import type { Handler } from '../xml/walk-xml.ts';
import { type Borders, readBorders } from './borders.ts';
import { type ParagraphProperties, type RunProperties, readParagraphProperties, readRunProperties } from './properties.ts';

/** What the styles of a document say, those that a style is based on looked through too. */
export interface Styles {
  /** The value of a paragraph's property: its own, else its style's, else the document's. */
  ofParagraph<Key extends keyof ParagraphProperties>(own: ParagraphProperties, key: Key): ParagraphProperties[Key] | undefined;
  /** The value of a run's property, in a paragraph. */
  ofRun<Key extends keyof RunProperties>(own: RunProperties, paragraph: ParagraphProperties, key: Key): RunProperties[Key] | undefined;
  /** The styles from the one named to the one that all are based on. */
  chain(style: string | undefined): readonly string[];
  /** The lines that a table style draws. */
  bordersOf(style: string | undefined): Borders;
  /** The list of a numbering style. */
  listOf(style: string): string | null;
}

interface Style {
  readonly basedOn: string | null;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly borders: Borders;
}

/** Longer chains are circles. */
const LONGEST_CHAIN = 32;

/** The styles, and the handler that fills them from `styles.xml`. */
export function createStyles(): { styles: Styles; root: Handler } {
  const known = new Map<string, Style>();
  const document: { paragraph: ParagraphProperties; run: RunProperties } = { paragraph: {}, run: {} };
  let usual: string | undefined;
  let usualTable: string | undefined;

  function readStyle(style: Style & { basedOn: string | null }): Handler {
    const handler: Handler = {
      open(name, attribute) {
        switch (name) {
          case 'w:basedOn':
            style.basedOn = attribute('w:val') ?? null;
            return null;
          case 'w:pPr':
            return readParagraphProperties(style.paragraph);
          case 'w:rPr':
            return readRunProperties(style.run);
          case 'w:tblBorders':
          case 'w:tcBorders':
            return readBorders(style.borders);
          case 'w:tblPr':
          case 'w:tcPr':
          case 'w:tblStylePr':
            return name === 'w:tblStylePr' ? { open: (inner) => (inner === 'w:tcPr' || inner === 'w:tblPr' ? handler : null) } : handler;
          default:
            return null;
        }
      },
    };
    return handler;
  }

  const defaults: Handler = {
    open(name) {
      if (name === 'w:pPr') return readParagraphProperties(document.paragraph);
      return name === 'w:rPr' ? readRunProperties(document.run) : defaults;
    },
  };

  const list: Handler = {
    open(name, attribute) {
      if (name === 'w:styles') return list;
      if (name === 'w:docDefaults') return defaults;
      const id = attribute('w:styleId');
      if (name !== 'w:style' || id === undefined) return null;
      const style = { basedOn: null, paragraph: {}, run: {}, borders: new Map() };
      known.set(id, style);
      const byDefault = /^(?:1|true|on)$/.test(attribute('w:default') ?? '');
      if (byDefault && attribute('w:type') === 'paragraph') usual = id;
      if (byDefault && attribute('w:type') === 'table') usualTable = id;
      return readStyle(style);
    },
  };

  function chain(style: string | undefined): string[] {
    const names: string[] = [];
    let at: string | null | undefined = style;
    while (at && names.length < LONGEST_CHAIN) {
      names.push(at);
      at = known.get(at)?.basedOn;
    }
    return names;
  }

  const chains = new Map<string | undefined, readonly Style[]>();
  function stylesOf(name: string | undefined): readonly Style[] {
    let found = chains.get(name);
    if (found === undefined) {
      found = chain(name).flatMap((id) => known.get(id) ?? []);
      chains.set(name, found);
    }
    return found;
  }

  const styles: Styles = {
    chain: (style) => chain(style ?? usual),
    ofParagraph(own, key) {
      if (own[key] !== undefined) return own[key];
      for (const { paragraph } of stylesOf(own.style ?? usual)) if (paragraph[key] !== undefined) return paragraph[key];
      return document.paragraph[key];
    },
    ofRun(own, paragraph, key) {
      if (own[key] !== undefined) return own[key];
      for (const name of [own.style, paragraph.style ?? usual])
        if (name !== undefined) for (const { run } of stylesOf(name)) if (run[key] !== undefined) return run[key];
      return document.run[key];
    },
    bordersOf(style) {
      const borders: Borders = new Map();
      for (const one of [...stylesOf(style ?? usualTable)].reverse()) for (const [side, drawn] of one.borders) borders.set(side, drawn);
      return borders;
    },
    listOf: (style) => known.get(style)?.paragraph.list ?? null,
  };
  return { styles, root: list };
}
