import type { LegacyFont } from '../../decode/legacy-font.ts';

/** A page as it is seen. Lengths are points; x grows to the right, y downwards; text runs from left to right. */
export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
}

/** A letter, or several that a font draws as one. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of its font. */
  readonly size: number;
  readonly bold: boolean;
  /** Of its font, where that has Vietnamese letters in the places of others. */
  readonly encoding?: LegacyFont;
}

/** Letters without white space between them. */
export interface Word extends Glyph {
  /** How sure the recognition of a scan is of it, from 0 to 1. */
  readonly confidence?: number;
}

/** A line that is drawn, level or upright. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
