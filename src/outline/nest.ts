import { STYLE_RANK } from '../grammar/numbering.ts';
import { readLabels } from '../recognize/label/index.ts';
import { isCapitals } from '../text/is-capitals.ts';
import type { Builder } from '../tree/build.ts';
import type { Block, Item } from '../tree/nodes.ts';
import { mendMarkers } from './mend-markers.ts';
import { restartedLists } from './restarted-lists.ts';

/** An item while it is being filled. */
interface Open {
  rank: number;
  style: string;
  /** Heading depth that the document gives it, 0 for none. */
  depth: number;
  children: (Block | Open)[];
}

/**
 * Nests blocks by their markers: an item holds what stands under it. Styles nest in the order of `STYLE_RANK`; of bullets
 * the one that comes first is the outer one. A heading without a marker is an item too.
 */
export function nest(builder: Builder, blocks: readonly Block[]): (Block | Item)[] {
  const mended = mendMarkers(blocks);
  const ranks = rankStyles(mended, restartedLists(mended));
  const styles = new Set(mended.map((block) => block.data.marker?.style));
  const root: Open = { rank: -1, style: 'root', depth: 0, children: [] };
  const stack: Open[] = [root];
  const top = () => stack.at(-1) as Open;

  mended.forEach((block, i) => {
    const { marker } = block.data;
    const next = mended[i + 1];
    if (marker !== undefined) {
      open(marker.style, ranks(block, top().style), block);
    } else if (isHeading(block, next, top().style !== 'root')) {
      block.data.heading = true;
      open('heading', headingRank(block, styles), block);
    } else {
      // A plain paragraph or a table belongs to the heading above it, not to the bullet before it.
      while (isBullet(top().style) || top().style === 'paragraph') stack.pop();
      const leads = next?.data.marker?.style === 'plus' && block.type === 'paragraph';
      if (leads) open('paragraph', STYLE_RANK.dash, block);
      else top().children.push(block);
    }
  });
  return close(root);

  function open(style: string, rank: number, block: Block): void {
    const depth = block.data.depth ?? 0;
    const sibling = stack.findLastIndex((item) => item.style === style && item.rank === rank);
    if (sibling > 0) stack.length = sibling;
    else while (stack.length > 1 && (top().rank >= rank || (depth > 0 && top().depth >= depth))) stack.pop();
    const item: Open = { rank, style, depth, children: [block] };
    top().children.push(item);
    stack.push(item);
  }

  function close(item: Open): (Block | Item)[] {
    return item.children.map((child) => ('style' in child ? builder.item(close(child)) : child));
  }
}

const isBullet = (style: string) => style === 'dash' || style === 'plus' || style === 'star' || style === 'dot';

/** The rank of a block's marker in this document. */
function rankStyles(blocks: readonly Block[], restarted: ReadonlySet<Block>): (block: Block, above: string) => number {
  const firstOf = (style: string) => blocks.findIndex((block) => block.data.marker?.style === style);
  const capital = firstOf('upperLetter');
  const roman = firstOf('roman');
  // “I. … A. … II.”: capitals met below a numeral part it; “A. … I. …”: they part the document.
  const capitalBelow = roman >= 0 && (capital < 0 || roman < capital);
  return (block, above) => {
    const marker = block.data.marker;
    if (marker === undefined) return STYLE_RANK.dash;
    if (marker.style === 'upperLetter' && capitalBelow) return STYLE_RANK.roman + 0.5;
    if (restarted.has(block)) return STYLE_RANK.decimal + 0.8;
    if (marker.style === 'decimal') return STYLE_RANK.decimal + (marker.label.split('.').length - 2) * 0.2;
    if (marker.style === 'star' && above === 'plus') return STYLE_RANK.plus + 1;
    return STYLE_RANK[marker.style];
  };
}

const INTRODUCES =
  /^(?:trong đó|cụ thể|gồm|bao gồm|như sau|sau đây|ghi chú|lưu ý|ví dụ)|(?:sau|sau đây|như sau|cụ thể|gồm|trong đó|liên quan|(?:gồm|chia (?:làm|thành))(?: có)? (?:\d{1,2}|hai|ba|bốn|năm) [^:]{1,40})\s?:$/iu;
/** A line that is a stretch of time and nothing else: “Quý I”, “6 tháng cuối năm”, “Tháng 9 và tháng 10/2025”. */
const PERIOD = /^(?:quý|tháng|tuần|học kỳ|đợt|\d{1,2} tháng)\s[^.;:,]{1,40}:?$/iu;
/** A heading that ends in a colon is this short. */
const SHORT = 12;

/** A line that heads what follows without a marker: set off by `##`, capitals or bold, or short with a colon before a list. */
function isHeading(block: Block, next: Block | undefined, inside: boolean): boolean {
  const { content, depth, bold } = block.data;
  const text = content.text;
  if (block.type !== 'paragraph' || text.length > 240 || next === undefined) return false;
  if (depth !== undefined && depth > 0) return true;
  if (/[;,]$/.test(text) || /\.\s?\/\.?$/.test(text)) return false;
  if (isCapitals(text) && text.length > 6 && !/[.!?]$/.test(text)) return true;
  if (bold === true && !/[.]$/.test(text)) return true;
  if (PERIOD.test(text) && inside) return true;
  if (!inside || !text.endsWith(':') || next.data.marker === undefined || text.split(' ').length > SHORT) return false;
  return !INTRODUCES.test(text) && !isRoleLabel(text);
}

/** “Cơ quan chủ trì:”, “Thời gian thực hiện:” before a list label it; “Mục đích:” heads it. */
function isRoleLabel(text: string): boolean {
  const parts = readLabels(`${text} x`);
  return parts?.some((part) => part.kind.kind === 'roles' || part.kind.kind === 'time' || part.kind.kind === 'deliverable') ?? false;
}

/** Where a heading without a marker stands: beside the numerals when there are none, else below the item that it is in. */
function headingRank(block: Block, styles: ReadonlySet<string | undefined>): number {
  const numbered = styles.has('roman') || styles.has('part') || styles.has('chapter');
  const { content, depth = 0 } = block.data;
  if (isCapitals(content.text) || depth > 0) return numbered ? STYLE_RANK.roman + 0.7 : STYLE_RANK.roman;
  if (content.text.endsWith(':')) return STYLE_RANK.decimal + 0.9;
  return numbered || styles.has('arabic') ? STYLE_RANK.decimal + 0.9 : STYLE_RANK.roman;
}
