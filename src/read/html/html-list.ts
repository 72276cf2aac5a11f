import { formatNumber } from '../flow/numbering/format-number.ts';
import type { Attributes } from '../xml/walk-xml.ts';

/** Numbers the items of one list. */
export interface HtmlList {
  /** Whether it has bullets, so that a list in it has others. */
  readonly bulleted: boolean;
  /** The number or bullet of the next item, with the space behind it. */
  next(item: Attributes): string;
}

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  I: 'upperRoman',
  i: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter',
  'upper-roman': 'upperRoman',
  'lower-roman': 'lowerRoman',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'decimal-leading-zero': 'decimalZero',
  none: 'none',
};

const STYLE = /list-style(?:-type)?\s*:\s*([a-z-]{1,30})/i;

export function createHtmlList(name: string, attribute: Attributes, above: HtmlList | null): HtmlList {
  const type = STYLE.exec(attribute('style') ?? '')?.[1]?.toLowerCase() ?? attribute('type') ?? '';
  if (name !== 'ol') return { bulleted: true, next: () => (type === 'none' ? '' : above?.bulleted === true ? '+ ' : '• ') };
  const format = FORMATS[type] ?? 'decimal';
  let number = wholeNumber(attribute('start')) ?? 1;
  return {
    bulleted: false,
    next(item) {
      number = wholeNumber(item('value')) ?? number;
      const label = formatNumber(number++, format);
      return label === '' ? '' : `${label}. `;
    },
  };
}

const wholeNumber = (text: string | undefined) => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined);
