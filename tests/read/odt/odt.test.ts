import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ParseOptions, parsePlan } from '../../../src/parse.ts';

const NAMES = ['office', 'text', 'table', 'style', 'draw:drawing', 'fo:xsl-fo-compatible']
  .map((name) => name.split(':'))
  .map(([prefix, name = prefix]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

const MIMETYPE = 'application/vnd.oasis.opendocument.text';

/** An OpenDocument text of automatic styles and a body. */
function buildOdt(body: string, styles = '', more: Readonly<Record<string, string>> = {}): Uint8Array {
  const content = `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const parts = { 'content.xml': content, ...more };
  return zipSync({
    mimetype: [strToU8(MIMETYPE), { level: 0 }],
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])),
  });
}

const textOf = async (body: string, styles?: string, options?: ParseOptions) => {
  const { text, unreadable } = await parsePlan(buildOdt(body, styles), options);
  expect(unreadable).toBeNull();
  return text;
};

const p = (content: string, style = '') => `<text:p text:style-name="${style}">${content}</text:p>`;
const style = (name: string, family: string, properties: string) =>
  `<style:style style:name="${name}" style:family="${family}">${properties}</style:style>`;
const span = (content: string, name: string) => `<text:span text:style-name="${name}">${content}</text:span>`;
const items = (...contents: string[]) => contents.map((content) => `<text:list-item>${content}</text:list-item>`).join('');
const list = (content: string, attributes = 'text:style-name="L"') => `<text:list ${attributes}>${content}</text:list>`;

const LEVELS = `<text:list-style style:name="L">
<text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="2"/>
<text:list-level-style-bullet text:level="4" text:bullet-char="-"/>
<text:list-level-style-bullet text:level="5" text:bullet-char="\uF0B7"/>
</text:list-style>`;

describe('the words of a paragraph', () => {
  const STYLES =
    style('Hoa', 'text', '<style:text-properties fo:text-transform="uppercase"/>') +
    style('An', 'text', '<style:text-properties text:display="none"/>') +
    style('Giua', 'paragraph', '<style:paragraph-properties fo:text-align="center" fo:margin-top="0.1in"/>') +
    style('Cach', 'paragraph', '<style:paragraph-properties fo:margin-top="0.2cm"/>');

  test.each<[what: string, body: string, shows: string]>([
    ['white space is one space', p('  a\n  b  '), 'a b'],
    ['spaces, tabs and line breaks that are said', p('a<text:s text:c="2"/>b<text:line-break/>c<text:tab/>d'), 'a  b\nc d'],
    ['spans, links and fields', p(`a ${span('b', 'Hoa')} <text:a>c</text:a> <text:page-number>3</text:page-number>`), 'a B c 3'],
    ['hidden text', p(`a${span('ẩn', 'An')}b`), 'ab'],
    ['comments', p('a<office:annotation><text:p>ghi chú</text:p></office:annotation>b'), 'ab'],
    [
      'sections and indexes',
      `<text:section>${p('a')}<text:table-of-content><text:index-body>${p('b')}</text:index-body></text:table-of-content></text:section>`,
      'a\nb',
    ],
    ['text boxes below', p(`a<draw:frame><draw:text-box>${p('trong khung')}</draw:text-box></draw:frame>b`), 'ab\ntrong khung'],
    [
      'footnotes below',
      p(`a<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('chú thích')}</text:note-body></text:note>b`),
      'ab\n¹ chú thích',
    ],
    ['space between paragraphs', p('a') + p('b', 'Cach') + p('KẾ HOẠCH', 'Giua') + p('Dọn bến', 'Giua'), 'a\n\nb\n\nKẾ HOẠCH\nDọn bến'],
  ])('%s', async (_, body, shows) => {
    expect(await textOf(body, STYLES)).toBe(`${shows}\n`);
  });
});

describe('lists', () => {
  test.each<[what: string, body: string, shows: string[]]>([
    [
      'levels, numbers of several levels, bullets',
      list(items(p('a') + list(items(p('b') + list(items(p('c') + list(items(p('d') + list(items(p('e')), '')), '')), '')), ''), p('f'))),
      ['I. a', '1. b', '1.1. c', '- d', '• e', 'II. f'],
    ],
    ['a list begins anew', list(items(p('a'))) + p('x') + list(items(p('b'))), ['I. a', 'x', 'I. b']],
    [
      'a list goes on',
      list(items(p('a'))) + p('x') + list(items(p('b')), 'text:style-name="L" text:continue-numbering="true"'),
      ['I. a', 'x', 'II. b'],
    ],
    [
      'a list goes on with one that it names',
      list(items(p('a')), 'xml:id="x1" text:style-name="L"') +
        list(items(p('b'))) +
        list(items(p('c')), 'text:continue-list="x1" text:style-name="L"'),
      ['I. a', 'I. b', 'II. c'],
    ],
    [
      'an item that states its number',
      list(`<text:list-item text:start-value="5"><text:p>a</text:p></text:list-item>${items(p('b'))}`),
      ['V. a', 'VI. b'],
    ],
    ['an item of two paragraphs', list(items(p('a') + p('b'), p('c'))), ['I. a', 'b', 'II. c']],
    ['a list’s header', list(`<text:list-header>${p('a')}</text:list-header>${items(p('b'))}`), ['a', 'I. b']],
    ['an item that only holds a list', list(items(list(items(p('a')), ''), p('b'))), ['1. a', 'II. b']],
    ['a list without a style', list(items(p('a')), ''), ['a']],
  ])('%s', async (_, body, shows) => {
    expect((await textOf(body, LEVELS)).trim().split('\n')).toEqual(shows);
  });

  test('headings by the outline of the document', async () => {
    const outline = `<office:document-styles ${NAMES}><office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/></text:outline-style></office:styles></office:document-styles>`;
    const heading = (words: string, level: number) => `<text:h text:outline-level="${level}">${words}</text:h>`;
    const { text } = await parsePlan(buildOdt(heading('a', 1) + heading('b', 2) + heading('c', 1), '', { 'styles.xml': outline }));
    expect(text).toBe('I. a\nb\nII. c\n');
  });
});

describe('tables', () => {
  const cell = (content: string, attributes = '') => `<table:table-cell table:style-name="O" ${attributes}>${content}</table:table-cell>`;
  const table = (...rows: string[]) =>
    `<table:table>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table>`;
  const RULED = style('O', 'table-cell', '<style:table-cell-properties fo:border="0.5pt solid #000"/>');

  test('with lines and without', async () => {
    const body = table(cell(p('a')) + cell(p('b')));
    expect(await textOf(body, RULED)).toBe('a | b\n');
    expect(await textOf(body, style('O', 'table-cell', '<style:table-cell-properties fo:border="none"/>'))).toBe(`a${' '.repeat(23)}b\n`);
  });

  test('cells over columns and rows, cells said once', async () => {
    const body = table(
      cell(p('TT')) + cell(p('Việc')) + cell(p('Chủ trì')),
      cell(p('1')) + cell(p('a')) + cell(p('Đội 1'), 'table:number-rows-spanned="2"'),
      `${cell(p('2'))}${cell(p('b'))}<table:covered-table-cell/>`,
      cell(p('x'), 'table:number-columns-repeated="3"'),
      `${cell(p('y'), 'table:number-columns-spanned="3"')}<table:covered-table-cell table:number-columns-repeated="2"/>`,
    );
    expect(await textOf(body, RULED)).toBe('TT | Việc | Chủ trì\n1 | a | Đội 1\n2 | b\nx\ny\n');
    const huge = table(cell(p('x'), 'table:number-columns-repeated="999999999"')).replace(
      '<table:table-row>',
      '<table:table-row table:number-rows-repeated="999999999">',
    );
    expect((await textOf(huge, RULED)).length).toBeLessThan(100_000);
  });
});

describe('tracked changes', () => {
  const tracked = `<text:tracked-changes><text:changed-region text:id="c1"><text:insertion/></text:changed-region><text:changed-region text:id="c2"><text:deletion>${p('15/3')}</text:deletion></text:changed-region></text:tracked-changes>`;
  const body = `${tracked}${p('trước ngày <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>20/3<text:change-end text:change-id="c1"/> nhé')}`;

  test('accepted, original, and said', async () => {
    expect(await textOf(body)).toBe('trước ngày 20/3 nhé\n');
    expect(await textOf(body, '', { changes: 'original' })).toBe('trước ngày 15/3 nhé\n');
    const { plan } = await parsePlan(buildOdt(body));
    expect(plan.diagnostics.find(({ ruleId }) => ruleId === 'tracked-changes')?.message).toContain('1 chỗ thêm, 1 chỗ xóa');
  });

  test('an insertion over the end of a paragraph', async () => {
    const over = `${tracked}${p('a<text:change-start text:change-id="c1"/>b')}${p('c<text:change-end text:change-id="c1"/>d')}`;
    expect(await textOf(over)).toBe('ab\ncd\n');
    expect(await textOf(over, '', { changes: 'original' })).toBe('ad\n');
  });
});

describe('what cannot be read', () => {
  test.each<[what: string, bytes: Uint8Array, code: string]>([
    [
      'a password',
      buildOdt('', '', {
        'META-INF/manifest.xml':
          '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      }),
      'file-encrypted',
    ],
    ['no content', zipSync({ mimetype: [strToU8(MIMETYPE), { level: 0 }] }), 'file-part-missing'],
    [
      'no text',
      zipSync({ mimetype: [strToU8(MIMETYPE), { level: 0 }], 'content.xml': strToU8(`<office:document-content ${NAMES}/>`) }),
      'file-damaged',
    ],
    ['cut off', buildOdt(p('a')).slice(0, -30), 'file-damaged'],
    [
      'a spreadsheet',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      'format-unsupported',
    ],
  ])('%s', async (_, bytes, code) => {
    expect((await parsePlan(bytes)).unreadable?.ruleId).toBe(code);
  });
});

test('the media type, and a place', async () => {
  const { plan } = await parsePlan(
    buildOdt(p('KẾ HOẠCH') + p('Dọn bến') + p('') + p('I. NHIỆM VỤ') + p('1. Đội 1 quét bến trước ngày 05/4/2031.')),
    { path: 'x.odt' },
  );
  expect(plan.source).toMatchObject({ mediaType: MIMETYPE, encoding: 'binary' });
  expect(plan.deadlines[0]?.position.start).toMatchObject({ paragraph: 4, paragraphOffset: '1. Đội 1 quét bến '.length });
});
