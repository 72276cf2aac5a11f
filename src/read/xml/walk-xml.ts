import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { FormatId } from '../formats.ts';
import { extensionOf } from '../formats.ts';
import type { Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';

/** What is done with an element and what stands in it. */
export interface Handler {
  /** A child element begins: what handles it, `null` to pass over it and all in it. Left out: all children are passed over. */
  open?(name: string, attributes: Attributes): Handler | null;
  text?(text: string): void;
  close?(): void;
}

/** The attributes of an element, by their names with the prefixes of the table. */
export type Attributes = (name: string) => string | undefined;

/** Namespace URI → the prefix that handlers know it by; elements of other namespaces are named `?:…`. */
export type Prefixes = Readonly<Record<string, string>>;

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const STEP = 65536;

/**
 * Walks through an XML document and hands its elements to handlers, `root` having the document element for its child.
 * Entities other than the five of XML are no part of these formats: a document type declaration ends the reading, so nothing
 * is ever expanded or fetched.
 *
 * @throws Unreadable for what is not well-formed or nests too deep
 */
export function walkXml(bytes: Uint8Array, root: Handler, prefixes: Prefixes, format: FormatId, limits: Limits): void {
  const damaged = () => new Unreadable('file-damaged', { format: extensionOf(format) });
  const parser = new SaxesParser({ xmlns: true, position: false });
  const stack: (Handler | null)[] = [root];
  let skipped = 0;
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentag', (tag) => {
    if (stack.length + skipped > limits.depth) throw new Unreadable('limit-exceeded', { limit: 'depth', most: limits.depth });
    const handler = skipped > 0 ? null : (stack.at(-1)?.open?.(nameOf(tag, prefixes), attributesOf(tag, prefixes)) ?? null);
    if (handler === null) skipped++;
    else stack.push(handler);
  });
  parser.on('text', (text) => {
    if (skipped === 0) stack.at(-1)?.text?.(text);
  });
  parser.on('cdata', (text) => {
    if (skipped === 0) stack.at(-1)?.text?.(text);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped--;
    else stack.pop()?.close?.();
  });
  const text = decodeXml(bytes);
  try {
    for (let at = 0; at < text.length; at += STEP) parser.write(text.slice(at, at + STEP));
    parser.close();
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged();
  }
}

/** XML is UTF-8 or UTF-16; other encodings are in none of these formats. */
function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const nameOf = ({ uri, local }: SaxesTagNS, prefixes: Prefixes) => `${prefixes[uri] ?? '?'}:${local}`;

/** Looked at without putting names together: most elements are asked for attributes that they have not. */
function attributesOf({ attributes }: SaxesTagNS, prefixes: Prefixes): Attributes {
  return (name) => {
    const colon = name.indexOf(':');
    for (const key in attributes) {
      const { uri, local, value } = attributes[key] as (typeof attributes)[string];
      if (uri === XMLNS || !name.endsWith(local) || name.length !== colon + 1 + local.length) continue;
      if (uri === '' ? colon < 0 : colon > 0 && name.startsWith(prefixes[uri] ?? '?') && (prefixes[uri] ?? '?').length === colon)
        return value;
    }
    return undefined;
  };
}
