import type { Data, Literal, Parent } from 'unist';
import type { Position } from '../source/span.ts';
import type { MappedText } from '../text/mapped-text.ts';

/**
 * The tree of a plan (unist). The great parts have the names of Akoma Ntoso: `preface` (letterhead, type, title),
 * `preamble` (what stands before the first section), `mainBody`, `conclusions` (Nơi nhận, signature), `attachment`.
 *
 * Every character of the source is in exactly one leaf; the values of the leaves, put together in order, are the source.
 */

/** Why a leaf is there: words of the document, the marker of an item, or what a reader passes over (space, page number, `**`). */
export interface Leaf extends Literal {
  type: 'text' | 'marker' | 'space' | 'omitted';
  value: string;
  position: Position;
}

/** How a marker is written; `ngay` stands for counted names such as “Ngày 1:”, “Giai đoạn 2:”. */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'upperLetter'
  | 'roman'
  | 'decimal'
  | 'arabic'
  | 'arabicParen'
  | 'counted'
  | 'letter'
  | 'enclosed'
  | 'star'
  | 'dash'
  | 'plus'
  | 'dot';

/** Styles that list and never head anything; a star may title the dashes under it. */
export const LISTING: ReadonlySet<MarkerStyle> = new Set(['dash', 'plus', 'dot']);

export interface Marker {
  /** As written: `II.`, `đ)`, `-`. */
  text: string;
  style: MarkerStyle;
  /** What it is called in an id: `II`, `1`, `đ`, `1.2`; the bullet itself for a bullet. */
  label: string;
  /** Its place in its row (I = 1, a = 1, đ = 5); 0 for a bullet. */
  ordinal: number;
  /** Set when misread letters were understood (`H.` for `II.`). */
  mended?: true;
}

/** One logical cell of a table, with the text of all its lines. */
export interface Cell {
  column: number;
  /** Number of columns that it covers. */
  span: number;
  content: MappedText;
  /** Where each further paragraph of it begins, when the document parts them. */
  breaks?: readonly number[];
}

export interface Row {
  cells: Cell[];
}

/** The rows of a table as a reader of the page sees them, whatever lines they are spread over. */
export interface Grid {
  rows: Row[];
  columns: number;
}

export interface BlockData extends Data {
  /** The words, clean (NFC, single spaces, no Markdown marks), without the marker. */
  content: MappedText;
  marker?: Marker;
  /** Heading depth where the document marks it (`##`), 1-6. */
  depth?: number;
  /** The whole block is set in bold. */
  bold?: boolean;
  /** A heading without a marker: capitals, bold or `##` alone set it off. */
  heading?: boolean;
  grid?: Grid;
  /** The stretches of a line that stand in columns of their own (letterhead, Nơi nhận beside the signature). */
  fragments?: Fragment[];
  /** Blank lines above it. */
  gap?: number;
  /** A footnote: what it cites counts, directives it holds none. */
  footnote?: boolean;
  /** Names the type of the document (“KẾ HOẠCH”). */
  typeLine?: boolean;
  /** Begins the title of a plan that has lost its type line. */
  titleLine?: boolean;
}

/** A stretch of a line in a column of its own; columns count characters from the left edge. */
export interface Fragment {
  content: MappedText;
  column: number;
  endColumn: number;
}

/** A paragraph, heading, list item or table; its children are leaves. */
export interface Block extends Parent {
  type: 'paragraph' | 'table' | 'line';
  children: Leaf[];
  data: BlockData;
  position: Position;
}

/** A marked block with what stands under it, before it is known whether it is a section or a directive. */
export interface Item extends Parent {
  type: 'item';
  children: (Block | Item | Leaf)[];
  position: Position;
}

export interface Part extends Parent {
  /** `promulgation` is the decision that a plan is attached to, whole. */
  type: 'promulgation' | 'preface' | 'preamble' | 'mainBody' | 'conclusions' | 'attachment';
  children: (Block | Item | Leaf)[];
  position: Position;
}

export interface Root extends Parent {
  type: 'root';
  children: (Part | Leaf)[];
  position: Position;
}

export type TreeNode = Root | Part | Item | Block | Leaf;
