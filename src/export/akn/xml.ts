import { cleanText } from '../clean-text.ts';

/** A piece of XML that is already written out. */
export type Xml = string & { readonly xml: unique symbol };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text of a document, harmless in content and in attributes. */
export const text = (value: string): Xml => cleanText(value).replace(/[&<>"\n\r\t]/g, (letter) => ENTITIES[letter] as string) as Xml;

type Content = Xml | null | readonly Content[];

/** One element; attributes that are null and children that are null are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | null>>, ...children: readonly Content[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${text(value)}"`));
  const inner = join(children);
  return (inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`) as Xml;
}

/** Pieces one after the other. */
export const join = (pieces: readonly Content[]): Xml =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece === null ? '' : join(piece))).join('') as Xml;
