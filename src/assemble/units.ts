import { type CitationMatch, findCitations, type ShortFormMatch } from '../recognize/citation/index.ts';
import { isAttachmentNote, isRecipientsHead } from '../recognize/letterhead/anchors.ts';
import { readTypeLine } from '../recognize/letterhead/type-line.ts';
import type { Span } from '../source/span.ts';
import { joinPieces } from '../text/clean.ts';
import { beginsWith } from '../text/ends.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { isBlock, partsOf } from '../tree/children.ts';
import type { Block, Item, Leaf, Part, Root } from '../tree/nodes.ts';

/** Where a stretch of text stands; what may be cited there, and as what, depends on it. */
export type Region = 'promulgation' | 'title' | 'preamble' | 'body' | 'attachment';

/** A paragraph, heading or cell with the instruments that it cites. */
export interface Unit {
  content: MappedText;
  region: Region;
  citations: CitationMatch[];
  shortForms: ShortFormMatch[];
  looseNumbers: readonly Span[];
}

/** Every stretch of text in which instruments are cited, in document order. */
export function collectUnits(root: Root, title: MappedText | null): Unit[] {
  const units: Unit[] = [];
  const add = (content: MappedText, region: Region) => {
    if (content.length < 6) return;
    const { citations, shortForms, looseNumbers } = findCitations(content.text);
    const unit = { content, region, citations, shortForms, looseNumbers };
    const place = beginsWith(content.text, FOOTNOTE_DIGITS) ? placeOf(unit, units) : units.length;
    if (place === units.length) units.push(unit);
    else units.splice(place, 0, unit);
  };
  const parts = partsOf(root);
  const alone = parts.every(({ type }) => type === 'attachment');
  for (const part of parts) {
    if (part.type === 'promulgation') for (const content of promulgationParagraphs(part)) add(content, 'promulgation');
    else if (part.type === 'preface' && title !== null) add(title, 'title');
    else if (part.type === 'preamble') visit(part.children, (content) => add(content, 'preamble'));
    else if (part.type === 'mainBody') visit(part.children, (content) => add(content, 'body'));
    else if (part.type === 'attachment') visit(part.children, (content) => add(content, 'attachment'), alone);
  }
  return units;
}

const FOOTNOTE_DIGITS = '0123456789¹²³⁴⁵⁶⁷⁸⁹';
/** How far above a footnote its mark may stand. */
const REACH = 40;

/** A footnote stands behind the paragraph that has its mark; everything else where it is read. */
function placeOf({ content }: Unit, units: readonly Unit[]): number {
  const label = /^(?:[¹²³⁴-⁹]{1,2}|\d{1,2}(?=\s\p{Lu}))/u.exec(content.text)?.[0];
  if (label === undefined) return units.length;
  const mark = new RegExp(`[\\p{L})”]${label}(?![\\d\\p{L}])`, 'u');
  for (let i = units.length - 1; i >= Math.max(0, units.length - REACH); i--) if (mark.test((units[i] as Unit).content.text)) return i + 1;
  return units.length;
}

/** The words of blocks and cells in document order; the note “(Kèm theo Kế hoạch số …)” names the plan itself, where it is there. */
function visit(children: readonly (Block | Item | Leaf)[], add: (content: MappedText) => void, alone = false): void {
  let note = false;
  for (const node of children) {
    if (node.type === 'item') visit(node.children, add);
    if (!isBlock(node)) continue;
    const { content, grid } = node.data;
    if (node.type === 'line' && !alone) {
      note = isAttachmentNote(content.text) || (note && !/\)\s*$/.test(content.text) && /^\p{Ll}|^\d/u.test(content.text));
      if (note) continue;
    }
    if (grid !== undefined) for (const row of grid.rows) for (const cell of row.cells) add(cell.content);
    else add(content);
  }
}

/** The grounds and articles of a decision, put together from its lines; its letterhead and closing name no instrument. */
function promulgationParagraphs(part: Part): MappedText[] {
  const paragraphs: MappedText[][] = [];
  let open = false;
  for (const { data } of part.children.filter(isBlock)) {
    const { content } = data;
    const text = content.text;
    if (isRecipientsHead(text)) break;
    if (/^(?:Căn cứ|Theo đề nghị|Xét|Thực hiện|Điều\s+\d)/u.test(text)) {
      paragraphs.push([content]);
      open = true;
    } else if (readTypeLine(text) !== null) open = false;
    else if (open) paragraphs.at(-1)?.push(content);
  }
  return paragraphs.map((lines) => joinPieces(lines));
}
