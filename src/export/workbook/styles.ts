import type { writeXlsx } from 'hucre/xlsx';
import type { ColumnKind } from '../table/table.ts';

/** As the library takes it. */
export type Sheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type Style = NonNullable<NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>['style']>;

/** The face that Nghị định 30/2020/NĐ-CP prescribes for documents. */
export const FONT = { name: 'Times New Roman', size: 11 };

const LINE = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE };

export const HEAD: Style = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE7F3' } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

const cells = (alignment: NonNullable<Style['alignment']>, more: Style = {}): Style => ({
  font: FONT,
  border: BORDER,
  alignment: { vertical: 'top', wrapText: true, ...alignment },
  ...more,
});

/** Text is said to be text (`@`), so that a cell which is edited by hand does not become a formula or a day. */
export const BODY: Readonly<Record<ColumnKind, Style>> = {
  text: cells({ horizontal: 'left' }, { numFmt: '@' }),
  mark: cells({ horizontal: 'center' }, { numFmt: '@' }),
  date: cells({ horizontal: 'center' }, { numFmt: 'dd/mm/yyyy' }),
  count: cells({ horizontal: 'center' }),
};
