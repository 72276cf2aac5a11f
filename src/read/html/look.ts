import type { Attributes } from '../xml/walk-xml.ts';

/** How the words of an element look; what an element does not say it has from the one that it stands in. */
export interface Look {
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly centred: boolean;
  /** White space is as it is written (`pre`). */
  readonly verbatim: boolean;
  /** Heading level 1-6, 0 for none. */
  readonly depth: number;
}

export const PLAIN: Look = { bold: false, capitals: false, centred: false, verbatim: false, depth: 0 };

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The look of an element, by its name and by what it says of itself; style sheets are not read. */
export function lookOf(name: string, attribute: Attributes, above: Look): Look {
  const align = styled(attribute, 'text-align') ?? attribute('align')?.toLowerCase();
  const weight = styled(attribute, 'font-weight');
  const transform = styled(attribute, 'text-transform');
  return {
    bold: weight === undefined ? above.bold || BOLD.has(name) : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    capitals: transform === undefined ? above.capitals : transform === 'uppercase',
    centred: name === 'center' ? true : align === undefined ? above.centred : align === 'center',
    verbatim: above.verbatim || name === 'pre',
    depth: /^h[1-6]$/.test(name) ? Number(name[1]) : above.depth,
  };
}

/** Whether an element is there and not seen. */
export function isHidden(attribute: Attributes): boolean {
  return attribute('hidden') !== undefined || styled(attribute, 'display') === 'none' || styled(attribute, 'visibility') === 'hidden';
}

/** Whether an element says that lines are drawn around it. */
export function isRuled(attribute: Attributes): boolean {
  const width = attribute('border');
  if (width !== undefined && width !== '0') return true;
  return /(?:^|[;\s])border(?:-(?:left|right|top|bottom))?(?:-style)?\s{0,9}:(?!\s{0,9}(?:none|0|hidden|initial))[^;]/i.test(
    attribute('style') ?? '',
  );
}

/** The value of a property in an element's `style`. */
function styled(attribute: Attributes, property: string): string | undefined {
  const style = attribute('style');
  if (style === undefined) return undefined;
  const declaration = style.split(';').findLast((one) => one.slice(0, one.indexOf(':')).trim().toLowerCase() === property);
  return declaration
    ?.slice(declaration.indexOf(':') + 1)
    .trim()
    .toLowerCase()
    .replace(/\s*!important$/, '');
}
