import type { Handler } from '../xml/walk-xml.ts';

/** Sides of a table or cell on which a line is drawn, or said not to be. */
export type Borders = Map<string, boolean>;

/** Reads `w:tblBorders` or `w:tcBorders` into `borders`. */
export function readBorders(borders: Borders): Handler {
  return {
    open(name, attribute) {
      const kind = attribute('w:val');
      borders.set(name, kind !== undefined && kind !== 'none' && kind !== 'nil');
      return null;
    },
  };
}

/** Whether a line is drawn anywhere. */
export const isDrawn = (borders: Borders): boolean => [...borders.values()].includes(true);
