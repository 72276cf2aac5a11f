import { toRoman } from '../../../recognize/numbering/roman.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Beyond z the letter is doubled, as Word shows it: aa, bb, cc. */
const letter = (value: number) => (LETTERS[(value - 1) % 26] as string).repeat(Math.min(12, Math.ceil(value / 26)));

/** No list has more; beyond it a numeral would only grow. */
const LARGEST_ROMAN = 399;

const roman = (value: number) => (value > LARGEST_ROMAN ? String(value) : toRoman(value));

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  ordinal: (value) => `${value}${ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)]}`,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  hex: (value) => value.toString(16).toUpperCase(),
  none: () => '',
  bullet: () => '',
};

/** “001, 002, 003, ...”: a format that Word is shown by its first numbers. */
const PADDED = /^(0{1,8}1)(?:,|$)/;

/**
 * A number as its level writes it (ST_NumberFormat); a format that Vietnamese documents have no use for is shown in Arabic digits.
 *
 * @example (4, 'upperRoman') → IV · (3, 'lowerLetter') → c · (27, 'upperLetter') → AA · (7, 'decimalZero') → 07
 */
export function formatNumber(value: number, format: string): string {
  const padded = PADDED.exec(format)?.[1]?.length ?? 0;
  if (padded > 0) return String(value).padStart(padded, '0');
  // Zero and below have no numeral and no letter.
  return value < 1 && format !== 'none' && format !== 'bullet' ? String(value) : (FORMATS[format] ?? String)(value);
}
