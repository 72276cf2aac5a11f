import type { Citation, Plan } from '../../model/plan.ts';
import { partsOf } from '../../tree/children.ts';
import type { Part, Root } from '../../tree/nodes.ts';
import { numberKey } from '../register/register.ts';
import { type DocumentSymbol, readSymbol } from './document-symbol.ts';

/** A citation with what several rules ask of it. */
export interface CitedInstrument {
  readonly citation: Citation;
  /** Null where it has no number, or one of a house style of its own. */
  readonly symbol: DocumentSymbol | null;
  /** The great part that it stands in. */
  readonly part: Part['type'] | null;
  /** Stands inside the title of another instrument. */
  readonly nested: boolean;
  /** The first mention of the same instrument before this one; the plan's own title does not count. */
  readonly earlier: CitedInstrument | null;
}

/** The citations of a plan in document order. */
export function readCited({ citations }: Plan, root: Root): CitedInstrument[] {
  const partAt = partFinder(root);
  const mentions = new Map<string, CitedInstrument[]>();
  const cited: CitedInstrument[] = [];
  const symbols = new Map<string, DocumentSymbol | null>();
  const symbolOf = (code: string): DocumentSymbol | null => {
    let symbol = symbols.get(code);
    if (symbol === undefined) {
      symbol = readSymbol(code);
      symbols.set(code, symbol);
    }
    return symbol;
  };
  for (const citation of citations) {
    const key = citation.code === null ? null : numberKey(citation.code);
    const known = mentions.get(key ?? '') ?? [];
    const one: CitedInstrument = {
      citation,
      symbol: citation.code === null ? null : symbolOf(citation.code),
      part: partAt(citation.position.start.offset),
      nested: isNested(citation, cited),
      earlier: known.find((other) => mayBeOne(other.citation, citation)) ?? null,
    };
    cited.push(one);
    // A mention that repeats another one's date adds nothing to look for.
    if (key !== null && one.part !== 'preface' && !known.some((other) => other.citation.date === citation.date))
      mentions.set(key, [...known, one].slice(0, MOST_DATES));
  }
  return cited;
}

/** Numbers return every year or every term: what has another date is another instrument. */
const mayBeOne = (a: Citation, b: Citation): boolean =>
  a.date === null || b.date === null || a.date.startsWith(b.date) || b.date.startsWith(a.date);

const squeeze = (text: string): string => text.replace(/\s+/g, '');
/** A number with more dates than this is no number of a plan's. */
const MOST_DATES = 16;
/** How many citations before one its title may hold. */
const REACH = 4;

/** Whether it stands in the title of one of the citations just before it. */
function isNested({ code, text, position }: Citation, before: readonly CitedInstrument[]): boolean {
  for (let i = Math.max(0, before.length - REACH); i < before.length; i++) {
    const { title, position: other } = (before[i] as CitedInstrument).citation;
    // A title stands right behind its number, date and issuer, and may be broken over lines.
    if (title === null || position.start.offset > other.end.offset + title.length * 1.5 + 40) continue;
    const words = squeeze(code ?? text);
    if (title.includes(words.slice(0, 2)) && squeeze(title).includes(words)) return true;
  }
  return false;
}

function partFinder(root: Root): (offset: number) => Part['type'] | null {
  const parts = partsOf(root);
  return (offset) => parts.findLast(({ position }) => position.start.offset <= offset)?.type ?? null;
}
