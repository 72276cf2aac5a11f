import type { Glyph, Page, Rule, Word } from '../../../src/read/page/page.ts';

/** Sets type by hand: every letter and space is half as wide as its font is large. */
export interface Setting {
  readonly size?: number;
  readonly bold?: boolean;
  /** White behind each letter, in points. */
  readonly spacing?: number;
}

/** The letters of some text on one baseline, spaces left out: a PDF that only leaves room for them. */
export function letters(text: string, left: number, baseline: number, { size = 10, bold = false, spacing = 0 }: Setting = {}): Glyph[] {
  const width = size / 2;
  return [...text].flatMap((letter, i) => {
    const at = left + i * (width + spacing);
    return letter === ' ' ? [] : [{ text: letter, left: at, right: at + width, baseline, size, bold }];
  });
}

/** The words of some text on one baseline. */
export function words(text: string, left: number, baseline: number, { size = 10, bold = false }: Setting = {}): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const at = left + (index * size) / 2;
    return { text: word, left: at, right: at + (word.length * size) / 2, baseline, size, bold };
  });
}

/** A page of 60 columns of letters: lines are 300 points wide. */
export function page(placed: readonly (readonly Word[])[], rules: readonly Rule[] = [], number = 1): Page {
  return { number, width: 400, height: 800, words: placed.flat(), rules };
}

export const level = (y: number, left: number, right: number): Rule => ({ left, right, top: y, bottom: y });
export const upright = (x: number, top: number, bottom: number): Rule => ({ left: x, right: x, top, bottom });

/** The rules of a table whose every cell is drawn. */
export function frame(xs: readonly number[], ys: readonly number[]): Rule[] {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return [...ys.map((y) => level(y, left, right)), ...xs.map((x) => upright(x, top, bottom))];
}
