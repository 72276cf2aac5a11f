import type { List, ListKind, ListLevel, Numbering } from '../../flow/numbering/definitions.ts';
import type { Handler } from '../../xml/walk-xml.ts';
import { isOn, type RunProperties, readRunProperties, wholeNumber } from '../properties.ts';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The lists of a document, and the handler that fills them from `numbering.xml`. */
export function readNumbering(): { numbering: Numbering; root: Handler } {
  const kinds = new Map<string, ListKind>();
  const lists = new Map<string, List>();

  const root: Handler = {
    open(name, attribute) {
      if (name === 'w:numbering') return root;
      if (name === 'w:abstractNum') return readKind(attribute('w:abstractNumId') ?? '');
      if (name === 'w:num') return readList(attribute('w:numId') ?? '');
      return null;
    },
  };

  function readKind(id: string): Handler {
    const levels = new Map<number, ListLevel>();
    const kind: Draft<ListKind> = { id, levels, styleLink: null };
    kinds.set(id, kind);
    return {
      open(name, attribute) {
        if (name === 'w:numStyleLink') kind.styleLink = attribute('w:val') ?? null;
        return name === 'w:lvl' ? readLevel(levels, wholeNumber(attribute('w:ilvl')) ?? -1) : null;
      },
    };
  }

  function readList(id: string): Handler {
    const starts = new Map<number, number>();
    const levels = new Map<number, ListLevel>();
    const list: Draft<List> = { kind: '', starts, levels };
    lists.set(id, list);
    return {
      open(name, attribute) {
        if (name === 'w:abstractNumId') list.kind = attribute('w:val') ?? '';
        if (name !== 'w:lvlOverride') return null;
        const level = wholeNumber(attribute('w:ilvl')) ?? -1;
        return {
          open(inner, of) {
            const start = inner === 'w:startOverride' ? wholeNumber(of('w:val')) : undefined;
            if (start !== undefined) starts.set(level, start);
            return inner === 'w:lvl' ? readLevel(levels, level) : null;
          },
        };
      },
    };
  }

  return { numbering: { kinds, lists }, root };
}

function readLevel(levels: Map<number, ListLevel>, at: number): Handler {
  const level: Draft<ListLevel> = {
    start: 1,
    format: 'decimal',
    text: '',
    suffix: 'tab',
    legal: false,
    restart: null,
    style: null,
    font: null,
  };
  const run: RunProperties = {};
  let wrapped: 'no' | 'wanted' | 'found' = 'no';
  levels.set(at, level);
  const handler: Handler = {
    open(name, attribute) {
      const value = attribute('w:val');
      switch (name) {
        case 'w:start':
          level.start = wholeNumber(value) ?? 1;
          break;
        case 'w:numFmt':
          // Word 2010 wraps what older programs do not know: “001, 002, 003, ...”.
          level.format = (value === 'custom' ? attribute('w:format') : value) ?? 'decimal';
          wrapped = wrapped === 'wanted' ? 'found' : wrapped;
          break;
        case 'mc:AlternateContent':
          wrapped = 'wanted';
          return handler;
        case 'mc:Choice':
          return handler;
        case 'mc:Fallback':
          return wrapped === 'found' ? null : handler;
        case 'w:lvlText':
          level.text = value ?? '';
          break;
        case 'w:suff':
          if (value === 'space' || value === 'nothing') level.suffix = value;
          break;
        case 'w:isLgl':
          level.legal = isOn(attribute);
          break;
        case 'w:lvlRestart':
          level.restart = wholeNumber(value) ?? null;
          break;
        case 'w:pStyle':
          level.style = value ?? null;
          break;
        case 'w:rPr':
          return readRunProperties(run);
      }
      return null;
    },
    close() {
      level.font = run.font ?? null;
    },
  };
  return handler;
}
