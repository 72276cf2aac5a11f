import { strToU8, zipSync } from 'fflate';

/** The parts of a Word file that a test writes; `body` is what stands in w:body. */
export interface Parts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Written in the namespaces of ISO/IEC 29500 Strict. */
  readonly strict?: boolean;
  /** Further parts, or other bytes for these. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A Word file of these parts, packed. */
export function buildDocx({ body, strict = false, more = {}, ...others }: Parts): Uint8Array {
  const spaces = `xmlns:w="${strict ? STRICT : TRANSITIONAL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;
  const roots = { numbering: 'numbering', styles: 'styles', footnotes: 'footnotes', endnotes: 'endnotes' } as const;
  const kinds = (Object.keys(roots) as (keyof typeof roots)[]).filter((kind) => others[kind] !== undefined);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${kinds
      .map(
        (kind) =>
          `<Override PartName="/word/${kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${kinds
      .map((kind, i) => `<Relationship Id="rId${i + 1}" Type="${TYPES}/${kind}" Target="${kind}.xml"/>`)
      .join('')}</Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, `${HEAD}<w:${kind} ${spaces}>${others[kind]}</w:${kind}>`])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));
}

export const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run of words. */
export const r = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of runs, or of words. */
export const p = (content: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;

/** A paragraph of a list. */
export const item = (list: number, level: number, content: string) =>
  p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A level of a list: `level(0, 'decimal', '%1.')`. */
export const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${escapeXml(text)}"/></w:lvl>`;

/** A kind of list. */
export const kind = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;

/** A list of a kind. */
export const list = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;

/** What begins a level of a list anew. */
export const startAt = (at: number, number: number) => `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${number}"/></w:lvlOverride>`;

/** A table of cells, each of them blocks or words; `ruled` draws its lines. */
export const table = (rows: readonly (readonly string[])[], ruled = true) => {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('');
  const widest = Math.max(...rows.map((row) => row.length));
  return `<w:tbl><w:tblPr>${ruled ? `<w:tblBorders>${sides}</w:tblBorders>` : ''}</w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(widest)}</w:tblGrid>${rows
    .map((row) => `<w:tr>${row.map((content) => (content.startsWith('<w:tc>') ? content : cell(content))).join('')}</w:tr>`)
    .join('')}</w:tbl>`;
};

/** A cell with properties of its own: `cell('…', '<w:gridSpan w:val="2"/>')`. */
export const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
