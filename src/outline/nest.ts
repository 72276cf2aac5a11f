import { STYLE_RANK } from '../grammar/numbering.ts';
import { readLabels } from '../recognize/label/index.ts';
import { endsWith } from '../text/ends.ts';
import { holding, opening, startsWithOneOf } from '../text/guarded.ts';
import { isCapitals } from '../text/is-capitals.ts';
import { inLowerCase } from '../text/lower-case.ts';
import { once } from '../text/once.ts';
import type { Builder } from '../tree/build.ts';
import type { Block, Item } from '../tree/nodes.ts';
import { lostHeadings } from './lost-headings.ts';
import { mendMarkers } from './mend-markers.ts';
import { restartedLists } from './restarted-lists.ts';
import { type TimeHeading, timeHeading } from './time-heading.ts';

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
  const lost = lostHeadings(mended);
  const ranks = rankStyles(mended, restartedLists(mended));
  // Asked in few plans: where a heading without a marker stands, or a time on a line of its own.
  const styles = once((): ReadonlySet<string | undefined> => new Set(mended.map((block) => block.data.marker?.style)));
  const days = once(() => mended.filter((block) => block.type === 'paragraph' && timeHeading(block.data.content.text) === 'day').length);
  const counted = once(() => countedBelow(mended));
  const root: Open = { rank: -1, style: 'root', depth: 0, children: [] };
  const stack: Open[] = [root];
  const top = () => stack.at(-1) as Open;

  mended.forEach((block, i) => {
    const { marker } = block.data;
    const next = mended[i + 1];
    if (marker !== undefined) {
      open(marker.style, ranks(block, top().style), block);
    } else if (lost.has(block) || isHeading(block, next, top().style !== 'root', days)) {
      block.data.heading = true;
      open('heading', headingRank(block, next, styles(), stack, counted), block);
    } else {
      // A plain paragraph or a table belongs to the heading above it, not to the bullet before it.
      while ((isBullet(top().style) && !headsDay(top())) || top().style === 'paragraph') stack.pop();
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

/** “2. Nộp hồ sơ.” says what is to be done; a month or day behind it heads nothing of it. */
function isDirective({ style, children: [head] }: Open): boolean {
  return (style === 'arabic' || style === 'decimal') && head !== undefined && 'type' in head && endsWith(head.data.content.text, '.;');
}

/** “* Ngày 17/4/2025” holds the plain lines below it. */
const headsDay = (item: Open): boolean => timeOf(item) === 'day';

function timeOf({ children: [head] }: Open): TimeHeading | null {
  return head !== undefined && 'type' in head && head.type === 'paragraph' ? timeHeading(head.data.content.text) : null;
}

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

const INTRODUCING = ['trong đó', 'cụ thể', 'gồm', 'bao gồm', 'như sau', 'sau đây', 'ghi chú', 'lưu ý', 'ví dụ'];
const ANNOUNCING = ['sau', 'sau đây', 'cụ thể', 'gồm', 'trong đó', 'liên quan'];
const COUNTS = holding(['gồm', 'chia'], /(?:gồm|chia (?:làm|thành))(?: có)? (?:\d{1,2}|hai|ba|bốn|năm) [^:]{1,40}\s?:$/);

/** “Trong đó:”, “… các nội dung sau:”, “… gồm 3 đoàn:”: a line that only leads to its list. */
function introduces(text: string): boolean {
  const said = inLowerCase(text);
  if (startsWithOneOf(said, INTRODUCING) || COUNTS.test(said)) return true;
  const words = said.endsWith(' :') ? said.slice(0, -2) : said.slice(0, -1);
  return ANNOUNCING.some((phrase) => words.endsWith(phrase));
}

/** “08h00: Khai mạc”, “7 giờ 30”: what a day is filled with. In lower case. */
const CLOCK = opening(['từ ', ...'0123456789'], /^(?:từ )?\d{1,2} ?(?:h|g|giờ|:)(?!\p{L})/u);
/** A heading that ends in a colon is this short. */
const SHORT = 12;

/** “./.” */
const FINAL_MARK = holding(['/'], /\.\s?\/\.?$/);

/** A line that heads what follows without a marker: set off by `##`, capitals or bold, or short with a colon before a list. */
function isHeading(block: Block, next: Block | undefined, inside: boolean, days: () => number): boolean {
  const { content, depth, bold } = block.data;
  const text = content.text;
  if (block.type !== 'paragraph' || text.length > 240 || next === undefined) return false;
  if (depth !== undefined && depth > 0) return true;
  if (endsWith(text, ';,') || FINAL_MARK.test(text)) return false;
  const time = timeHeading(text);
  if (time === 'period' && inside) return true;
  if (isCapitals(text) && text.length > 6 && !endsWith(text, '.!?')) return true;
  if (bold === true && !text.endsWith('.')) return true;
  if (time !== null && inside && isFilled(next, days)) return true;
  if (!inside || !text.endsWith(':') || next.data.marker === undefined || text.split(' ').length > SHORT) return false;
  return !introduces(text) && !isRoleLabel(text);
}

/** A day heads bullets and hours; where the plan goes through several days, also other lines. */
function isFilled(next: Block, days: () => number): boolean {
  const { marker, content } = next.data;
  if (marker !== undefined) return isBullet(marker.style) && readLabels(content.text) === null;
  const time = timeHeading(content.text);
  return CLOCK.test(inLowerCase(content.text)) || next.type === 'table' || time === 'half-day' || (time !== 'day' && days() > 1);
}

/** “Cơ quan chủ trì:”, “Thời gian thực hiện:” before a list label it; “Mục đích:” heads it. */
function isRoleLabel(text: string): boolean {
  const parts = readLabels(`${text} x`);
  return parts?.some((part) => part.kind.kind === 'roles' || part.kind.kind === 'time' || part.kind.kind === 'deliverable') ?? false;
}

/** The times on lines of their own below which lists count from 1, each time anew: “Tháng 9 / 1. … / 2. … / Tháng 10 / 1. …”. */
function countedBelow(blocks: readonly Block[]): ReadonlySet<TimeHeading> {
  const found: TimeHeading[] = [];
  blocks.forEach(({ type, data }, i) => {
    const next = blocks[i + 1]?.data.marker;
    const time =
      type === 'paragraph' && data.marker === undefined && next?.style === 'arabic' && next.ordinal === 1
        ? timeHeading(data.content.text)
        : null;
    if (time !== null) found.push(time);
  });
  return new Set(found.filter((time, i) => found.indexOf(time) < i));
}

/** Where a heading without a marker stands: beside the numerals when there are none, else below the item that it is in. */
function headingRank(
  block: Block,
  next: Block | undefined,
  styles: ReadonlySet<string | undefined>,
  above: readonly Open[],
  counted: () => ReadonlySet<TimeHeading>,
): number {
  const numbered = styles.has('roman') || styles.has('part') || styles.has('chapter');
  const { content, depth = 0 } = block.data;
  const time = depth > 0 ? null : timeHeading(content.text);
  if (time === 'half-day') return STYLE_RANK.decimal + 0.95;
  if (time !== null && counted().has(time)) return STYLE_RANK.roman + 0.8;
  // “THỨ HAI, NGÀY 17/4” below “2. Lịch hoạt động”, but not where a list counts anew below it.
  const counts = next?.data.marker !== undefined && !isBullet(next.data.marker.style);
  // Months and days that follow one another stand beside one another.
  const sibling = time === null ? undefined : above.findLast((item) => item.style === 'heading' && timeOf(item) === time);
  if (sibling !== undefined) return sibling.rank;
  if (time !== null && numbered && !counts && !above.some(isDirective)) return STYLE_RANK.decimal + 0.9;
  if (isCapitals(content.text) || depth > 0) return numbered ? STYLE_RANK.roman + 0.7 : STYLE_RANK.roman;
  if (content.text.endsWith(':')) return STYLE_RANK.decimal + 0.9;
  return numbered || styles.has('arabic') ? STYLE_RANK.decimal + 0.9 : STYLE_RANK.roman;
}
