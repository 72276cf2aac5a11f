import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parsePlan, type TreeNode } from '../../src/index.ts';
import { buildDocx, item, kind, level, list, p, r, table } from './docx/build-docx.ts';

const leavesOf = (node: TreeNode): string =>
  'children' in node ? node.children.map((child) => leavesOf(child as TreeNode)).join('') : node.value;

const DOCX = buildDocx({
  numbering: kind(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.')) + list(1, 0),
  styles: '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr></w:style>',
  footnotes: `<w:footnote w:id="1">${p('chú thích')}</w:footnote>`,
  body:
    p('KẾ HOẠCH', '<w:pStyle w:val="A"/>') +
    item(1, 0, 'NHIỆM VỤ') +
    item(1, 1, `<w:ins>${r('Đội 1')}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r>`) +
    table([
      ['TT', 'Nội dung', 'Thời hạn'],
      ['1', 'Quét bến', '05/4/2031'],
    ]),
});

const ODT = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8(
    '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:b="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><o:body><o:text><t:p>KẾ HOẠCH</t:p><t:list><t:list-item><t:p>a<t:s t:c="3"/>b</t:p></t:list-item></t:list><b:table><b:table-row><b:table-cell><t:p>c</t:p></b:table-cell></b:table-row></b:table></o:text></o:body></o:document-content>',
  ),
});

const HTML = strToU8('<html><body><table border=1><tr><td rowspan=2>a<td>b</table><ol><li><p>c<b>d</ol><pre> e</pre></body></html>');

/** Some bytes put in the place of others, or the end cut off. */
const damage = fc.record({
  edits: fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), { maxLength: 8 }),
  cut: fc.option(fc.nat(), { freq: 4 }),
});

function damaged(bytes: Uint8Array, { edits, cut }: { edits: { at: number; byte: number }[]; cut: number | null }): Uint8Array {
  const copy = bytes.slice(0, cut === null ? bytes.length : cut % bytes.length);
  for (const { at, byte } of edits) if (copy.length > 0) copy[at % copy.length] = byte;
  return copy;
}

async function check(bytes: Uint8Array, path: string): Promise<void> {
  const { plan, tree, text, unreadable } = await parsePlan(bytes, { path });
  expect(plan.schemaVersion).toBe('1');
  expect(leavesOf(tree)).toBe(text);
  if (unreadable !== null) expect(text).toBe('');
}

describe.each([
  ['Word', DOCX, 'x.docx'],
  ['OpenDocument', ODT, 'x.odt'],
  ['HTML', HTML, 'x.html'],
] as const)('%s', (_, bytes, path) => {
  test('is read when it is whole', async () => {
    expect((await parsePlan(bytes, { path })).unreadable).toBeNull();
  });

  test('with any damage gives a plan or one reason why not', async () => {
    await fc.assert(
      fc.asyncProperty(damage, (done) => check(damaged(bytes, done), path)),
      { numRuns: 150 },
    );
  });
});

test.each([
  ['Word', DOCX, 'x.docx'],
  ['OpenDocument', ODT, 'x.odt'],
] as const)('%s, with damage inside of its parts', async (_, bytes, path) => {
  const parts = unzipSync(bytes);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), damage, (name, done) =>
      check(zipSync({ ...parts, [name]: damaged(parts[name] as Uint8Array, done) }, { level: 1 }), path),
    ),
    { numRuns: 150 },
  );
});

test.each([
  'PK\x03\x04',
  '%PDF-1.7\n',
  '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
  '{\\rtf1',
  '\x89PNG\r\n\x1A\n',
  '\xFF\xD8\xFF',
  'II*\x00',
  '<html>',
  '',
])('any bytes behind %j', async (signature) => {
  const head = Uint8Array.from(signature, (letter) => letter.charCodeAt(0));
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('x', 'x.docx', 'x.pdf', 'x.txt'), (bytes, path) =>
      check(Uint8Array.from([...head, ...bytes]), path),
    ),
    { numRuns: 30 },
  );
});
