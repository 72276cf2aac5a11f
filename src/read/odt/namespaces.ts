import type { Prefixes } from '../xml/walk-xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** The namespaces of OpenDocument (ISO/IEC 26300), and LibreOffice's own. */
export const NAMESPACES: Prefixes = {
  [`${OASIS}:office:1.0`]: 'office',
  [`${OASIS}:text:1.0`]: 'text',
  [`${OASIS}:table:1.0`]: 'table',
  [`${OASIS}:style:1.0`]: 'style',
  [`${OASIS}:drawing:1.0`]: 'draw',
  [`${OASIS}:xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}:manifest:1.0`]: 'manifest',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
};
