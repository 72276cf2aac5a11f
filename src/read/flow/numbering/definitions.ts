/** One level of a list (w:lvl). */
export interface ListLevel {
  readonly start: number;
  /** ST_NumberFormat: `decimal`, `upperRoman`, `bullet`, `none` … */
  readonly format: string;
  /** `%1.%2.`; the bullet itself for a bullet. */
  readonly text: string;
  /** What stands between number and words. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** All numbers of it are shown in Arabic digits (w:isLgl). */
  readonly legal: boolean;
  /** It begins anew after a paragraph of this level or a higher one, 1-based; 0 for never; null as usual: after any higher level. */
  readonly restart: number | null;
  /** The paragraph style that stands for it. */
  readonly style: string | null;
  /** The font of the number, which tells what a symbol means. */
  readonly font: string | null;
}

/** A kind of list (w:abstractNum). All lists of a kind count on in one another. */
export interface ListKind {
  readonly id: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The kind has the levels of the one that this numbering style names. */
  readonly styleLink: string | null;
}

/** A list (w:num): a kind, with what it changes of it. */
export interface List {
  readonly kind: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

export interface Numbering {
  readonly kinds: ReadonlyMap<string, ListKind>;
  readonly lists: ReadonlyMap<string, List>;
}
