import { describe, expect, test } from 'vitest';
import { type ParseOptions, parsePlan } from '../../../src/parse.ts';
import { buildDocx, cell, item, kind, level, list, type Parts, p, r, table } from './build-docx.ts';

const read = (parts: Parts | string, options?: ParseOptions) =>
  parsePlan(buildDocx(typeof parts === 'string' ? { body: parts } : parts), options);

const textOf = async (parts: Parts | string, options?: ParseOptions) => (await read(parts, options)).text;

const codesOf = async (parts: Parts | string, options?: ParseOptions) =>
  (await read(parts, options)).plan.diagnostics
    .map(({ ruleId }) => ruleId)
    .filter((id) => !/^(?:missing|not-a-plan|empty|truncated)/.test(id));

const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const box = (content: string) => `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`;
const picture = (content: string) => `<w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict>`;

test('letters that a font puts in the place of others are told', async () => {
  expect(await codesOf({ body: p(r('KÕ ho¹ch', '<w:rFonts w:ascii=".VnTime"/>')) })).toEqual(['decomposed-text']);
  expect(await codesOf({ body: p(r('Ke hoach', '<w:rFonts w:ascii=".VnTime"/>')) })).toEqual([]);
});

describe('the words of a paragraph', () => {
  test.each<[what: string, paragraph: string, shows: string]>([
    ['runs one behind the other', p(r('Kế ho') + r('ạch', '<w:b/>')), 'Kế hoạch'],
    ['spaces as they are', p(r('a ') + r(' b')), 'a  b'],
    ['a line break', p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>'), 'a\nb\nc'],
    ['a page break', p('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>'), 'a\nb'],
    ['a tab behind a marker', p('<w:r><w:t>1.</w:t><w:tab/><w:t>Quét bến</w:t></w:r>'), '1. Quét bến'],
    ['a tab between columns', p('<w:r><w:t>Nơi nhận:</w:t><w:tab/><w:t>TRƯỞNG BẾN</w:t></w:r>'), 'Nơi nhận:   TRƯỞNG BẾN'],
    ['a tab at a line’s start', p('<w:r><w:tab/><w:t>Thụt vào</w:t></w:r>'), '      Thụt vào'],
    ['hyphens', p('<w:r><w:t>12</w:t><w:noBreakHyphen/><w:t>KH bền</w:t><w:softHyphen/><w:t>bỉ</w:t></w:r>'), '12-KH bềnbỉ'],
    ['symbols', p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5</w:t></w:r>'), '✓≥ 5'],
    ['letters of a symbol font', p(r('\uF0E0 kho', '<w:rFonts w:ascii="Wingdings"/>')).replace(' kho', ''), '→'],
    ['letters of a TCVN3 font', p(r('KÕ ho¹ch', '<w:rFonts w:ascii=".VnTime"/>')), 'Kế hoạch'],
    ['letters of a TCVN3 font of capitals', p(r('kÕ ho¹ch', '<w:rFonts w:ascii=".VnTimeH"/>')), 'KẾ HOẠCH'],
    ['letters of a VNI font', p(r('Keá hoaïch', '<w:rFonts w:ascii="VNI-Times"/>')), 'Kế hoạch'],
    [
      'letters of Unicode in a font of another name',
      p(r('Kế hoạch', '<w:rFonts w:ascii="Vni Sans Unicode"/>').replace('Vni', 'Vinh')),
      'Kế hoạch',
    ],
    ['letters shown in capitals', p(r('Kế hoạch', '<w:caps/>')), 'KẾ HOẠCH'],
    ['small capitals as they are typed', p(r('Kế hoạch', '<w:smallCaps/>')), 'Kế hoạch'],
    ['a capital that would be two letters', p(r('straße', '<w:caps/>')), 'STRAßE'],
    ['a hyperlink', p(`<w:hyperlink>${r('trang tin')}</w:hyperlink>`), 'trang tin'],
    ['a smart tag', p(`<w:smartTag>${r('Bến Gỗ')}</w:smartTag>`), 'Bến Gỗ'],
    [
      'a content control',
      p(`<w:sdt><w:sdtPr><w:alias w:val="tên"/></w:sdtPr><w:sdtContent>${r('Bến Gỗ')}</w:sdtContent></w:sdt>`),
      'Bến Gỗ',
    ],
    ['what a field shows', p(r('trang ') + field('PAGE \\* MERGEFORMAT', r('3'))), 'trang 3'],
    ['a field within a field’s instruction', p(field(`IF ${field('DATE', r('nay'))} = 1`, r('có'))), 'có'],
    [
      'a field without an end',
      p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>`) + p('sau'),
      'sau',
    ],
    ['a simple field', p(`<w:fldSimple w:instr="DATE">${r('01/6/2031')}</w:fldSimple>`), '01/6/2031'],
    [
      'a formula',
      p('<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=2</m:t></m:r></m:oMath>'),
      'x=2',
    ],
    ['no comment', p(`${r('a')}<w:r><w:commentReference w:id="1"/></w:r>${r('b')}`), 'ab'],
    [
      'other prefixes',
      p(r('a'))
        .replace('<w:p>', '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main">')
        .replace('</w:p>', '</x:p>'),
      'a',
    ],
  ])('%s', async (_, paragraph, shows) => {
    expect(await textOf(paragraph)).toBe(`${shows}\n`);
  });

  test('hidden text is left out and said', async () => {
    const body = p(r('thấy ') + r('ẩn', '<w:vanish/>') + r(' thấy', '<w:vanish w:val="0"/>'));
    expect(await textOf(body)).toBe('thấy  thấy\n');
    expect(await codesOf(body)).toEqual(['hidden-text']);
    expect(await codesOf(p(r(' ', '<w:vanish/>') + r('thấy')))).toEqual([]);
  });

  test('what styles say: capitals, bold, hidden', async () => {
    const style = (id: string, type: string, properties: string) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:rPr>${properties}</w:rPr></w:style>`;
    const styles = style('Hoa', 'character', '<w:caps/>') + style('An', 'paragraph', '<w:vanish/>');
    expect(await textOf({ styles, body: p(r('hoa', '<w:rStyle w:val="Hoa"/>')) + p('ẩn', '<w:pStyle w:val="An"/>') })).toBe('HOA\n');
  });

  test('a circle of styles ends', async () => {
    const style = (id: string, basedOn: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${basedOn}"/></w:style>`;
    expect(await textOf({ styles: style('A', 'B') + style('B', 'A'), body: p('chữ', '<w:pStyle w:val="A"/>') })).toBe('chữ\n');
  });
});

describe('paragraphs', () => {
  test('an empty one is a blank line, and so is space between two', async () => {
    const spaced = '<w:spacing w:before="120"/>';
    expect(await textOf(p('a') + p('b') + p('') + p('c') + p('d', spaced))).toBe('a\nb\n\nc\n\nd\n');
  });

  test('centred ones are set apart from the others and not from each other', async () => {
    const centred = '<w:spacing w:before="120"/><w:jc w:val="center"/>';
    expect(await textOf(p('KẾ HOẠCH', centred) + p('Dọn bến', centred) + p('Chữ'))).toBe('KẾ HOẠCH\nDọn bến\n\nChữ\n');
  });

  test('headers, footers and pictures are none', async () => {
    const more = { 'word/header1.xml': '<w:hdr/>' };
    expect(await textOf({ body: `${p('a')}${p('<w:r><w:drawing/></w:r>')}<w:sectPr/>`, more })).toBe('a\n');
  });

  test('text boxes stand below the paragraph that they hang on, one of their two forms', async () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p('trong khung'))}</w:drawing></mc:Choice><mc:Fallback>${picture(p('trong khung'))}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textOf(p(both + r('ngoài')) + p('sau'))).toBe('ngoài\ntrong khung\nsau\n');
    expect(await textOf(p(`<w:r>${picture(p('cũ'))}</w:r>`))).toBe('cũ\n');
    expect(await textOf(p(both.replace('Requires="wps"', 'Requires="xyz"')))).toBe('trong khung\n');
  });

  test('footnotes stand below the paragraph that refers to them', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('—')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' Chú thích')}`)}${p('hai đoạn.')}</w:footnote>`;
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    expect(await textOf({ footnotes, body: p(`${r('Chữ')}${reference}${r(' sau.')}`) + p('Đoạn khác.') })).toBe(
      'Chữ sau.\n¹ Chú thích hai đoạn.\nĐoạn khác.\n',
    );
    expect(await textOf({ footnotes, body: p(`${r('Chữ.')}<w:r><w:footnoteReference w:id="7"/></w:r>`) })).toBe('Chữ.\n');
  });

  test('an embedded document is said', async () => {
    expect(await codesOf(`${p('a')}<w:altChunk/>`)).toEqual(['embedded-document']);
  });
});

describe('tracked changes', () => {
  const inserted = (content: string) => `<w:ins w:id="1" w:author="x">${content}</w:ins>`;
  const deleted = (text: string) => `<w:del w:id="2" w:author="x"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
  const numbering = kind(0, level(0, 'decimal', '%1.')) + list(1, 0);
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const cases: readonly (readonly [what: string, body: string, accepted: string, original: string])[] = [
    ['words', p(r('theo mục ') + deleted('III') + inserted(r('IV'))), 'theo mục IV\n', 'theo mục III\n'],
    ['words moved', p(`<w:moveFrom>${r('a')}</w:moveFrom>${r('b')}<w:moveTo>${r('a')}</w:moveTo>`), 'ba\n', 'ab\n'],
    [
      'a paragraph put in',
      p('Một', numbered) + p(inserted(r('Hai')), `${numbered}<w:rPr><w:ins/></w:rPr>`) + p('Ba', numbered),
      '1. Một\n2. Hai\n3. Ba\n',
      '1. Một\n2. Ba\n',
    ],
    [
      'a paragraph taken out',
      p('Một', numbered) + p(deleted('Hai'), `${numbered}<w:rPr><w:del/></w:rPr>`) + p('Ba', numbered),
      '1. Một\n2. Ba\n',
      '1. Một\n2. Hai\n3. Ba\n',
    ],
    ['two paragraphs made one', p('Một ', `${numbered}<w:rPr><w:del/></w:rPr>`) + p('hai', numbered), '1. Một hai\n', '1. Một\n2. hai\n'],
    [
      'a row put in',
      table([
        ['a', 'b'],
        ['c', 'd'],
      ]).replace(/<w:tr>(?=<w:tc>(?:(?!<w:tr>).)*>c<)/, '<w:tr><w:trPr><w:ins/></w:trPr>'),
      'a | b\nc | d\n',
      'a | b\n',
    ],
    ['nested changes', p(`${r('a')}${inserted(`<w:r><w:t>b</w:t></w:r>${deleted('c')}`)}`), 'ab\n', 'a\n'],
  ];

  test.each(cases)('%s', async (_, body, accepted, original) => {
    expect(await textOf({ numbering, body })).toBe(accepted);
    expect(await textOf({ numbering, body }, { changes: 'original' })).toBe(original);
  });

  test.each(cases)('%s: said', async (_, body) => {
    expect(await codesOf({ numbering, body })).toEqual(['tracked-changes']);
    expect(await codesOf({ numbering, body }, { changes: 'original' })).toEqual(['tracked-changes']);
  });

  test('a list that a paragraph was put into', async () => {
    const body = p('Một', `${numbered}<w:pPrChange><w:pPr/></w:pPrChange>`);
    expect(await textOf({ numbering, body })).toBe('1. Một\n');
    expect(await textOf({ numbering, body }, { changes: 'original' })).toBe('Một\n');
  });

  test('how many', async () => {
    const { plan } = await read(p(r('x') + deleted('a') + inserted(r('b')) + inserted(r('c'))));
    expect(plan.diagnostics.find(({ ruleId }) => ruleId === 'tracked-changes')?.message).toContain('2 chỗ thêm, 1 chỗ xóa');
  });

  test('changes of the look alone are none', async () => {
    expect(
      await codesOf(p(r('a', '<w:b/><w:rPrChange><w:rPr/></w:rPrChange>'), '<w:jc w:val="center"/><w:pPrChange><w:pPr/></w:pPrChange>')),
    ).toEqual([]);
  });
});

describe('tables', () => {
  const HEAD = ['TT', 'Việc', 'Chủ trì', 'Thời hạn'];

  test('cells are parted by bars, paragraphs of a cell by lines', async () => {
    expect(await textOf(table([HEAD, ['1', p('Quét') + p('và dọn'), 'Đội 1', '']]))).toBe(
      'TT | Việc | Chủ trì | Thời hạn\n1 | Quét\nvà dọn | Đội 1 | \n',
    );
  });

  const gridOf = async (body: string) => {
    const { tree } = await read(p('KẾ HOẠCH') + p('Dọn bến') + p('') + p('I. NHIỆM VỤ') + body);
    const found: { data: { grid?: { rows: { cells: { column: number; span: number; content: { text: string } }[] }[] } } }[] = [];
    const visit = (node: object): void => {
      if ('data' in node && (node as (typeof found)[number]).data.grid !== undefined) found.push(node as (typeof found)[number]);
      if ('children' in node) (node.children as object[]).forEach(visit);
    };
    visit(tree);
    return found.map(({ data }) =>
      data.grid?.rows.map(({ cells }) =>
        cells.map(({ column, span, content }) => `${column}${span > 1 ? `-${column + span - 1}` : ''} ${content.text}`),
      ),
    );
  };

  test('merged cells cover columns; a body merged over rows is each row’s', async () => {
    const merge = (content: string, how: string) => cell(content, `<w:vMerge${how === '' ? '' : ` w:val="${how}"`}/>`);
    const body = table([
      HEAD,
      [cell('I. Bến', '<w:gridSpan w:val="4"/>')],
      ['1', 'Quét', merge('Đội 1', 'restart'), 'Tháng 5'],
      ['2', 'Dọn', merge('', ''), 'Tháng 6'],
    ]);
    expect(await gridOf(body)).toEqual([
      [
        ['0 TT', '1 Việc', '2 Chủ trì', '3 Thời hạn'],
        ['0-3 I. Bến'],
        ['0 1', '1 Quét', '2 Đội 1', '3 Tháng 5'],
        ['0 2', '1 Dọn', '2 Đội 1', '3 Tháng 6'],
      ],
    ]);
  });

  test('what a merged cell hides is not read and not counted', async () => {
    const numbering = kind(0, level(0, 'decimal', '%1.')) + list(1, 0);
    const hidden = cell(item(1, 0, 'ẩn'), '<w:vMerge/>');
    const body = table([
      [cell(item(1, 0, 'a'), '<w:vMerge w:val="restart"/>'), 'b'],
      [hidden, 'c'],
      [cell(item(1, 0, 'd')), 'e'],
    ]);
    expect(await textOf({ numbering, body })).toBe('1. a | b\n | c\n2. d | e\n');
  });

  test('rows that begin further in, cells merged as Word 97 has it, cells in content controls', async () => {
    const body = table([HEAD, ['1', 'a', 'b', 'c']])
      .replace(
        '</w:tr><w:tr>',
        '</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr/><w:p/></w:tc><w:tc><w:tcPr><w:hMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>rộng</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc></w:tr><w:tr>',
      )
      .replace(/<w:tc>((?:(?!<\/w:tc>).)*>TT<.*?)<\/w:tc>/, '<w:sdt><w:sdtContent><w:tc>$1</w:tc></w:sdtContent></w:sdt>');
    expect(await gridOf(body)).toEqual([[['0 TT', '1 Việc', '2 Chủ trì', '3 Thời hạn'], ['2-3 rộng'], ['0 1', '1 a', '2 b', '3 c']]]);
  });

  test('a table in a cell is lines of the cell', async () => {
    expect(await gridOf(table([HEAD, ['1', table([['a', 'b']]) + p(''), 'Đội 1', 'Tháng 5']]))).toEqual([
      [
        ['0 TT', '1 Việc', '2 Chủ trì', '3 Thời hạn'],
        ['0 1', '1 a b', '2 Đội 1', '3 Tháng 5'],
      ],
    ]);
  });

  test('a letterhead and Nơi nhận beside the signature are columns of lines', async () => {
    const body =
      table(
        [[p('UBND XÃ BẾN GỖ') + p('Số: 12/KH-UBND'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Bến Gỗ, ngày 05 tháng 3 năm 2031')]],
        false,
      ) +
      p('KẾ HOẠCH') +
      p('Dọn bến') +
      p('') +
      p('I. NHIỆM VỤ') +
      p('1. Đội 1 quét bến.') +
      table([[p('Nơi nhận:') + p('- Đội 1;') + p('- Lưu: VT.'), p('CHỦ TỊCH') + p('') + p('Trần Thị Mận')]], false);
    const { plan, text } = await read(body);
    expect(text.split('\n').slice(-5)).toEqual([
      '',
      'Nơi nhận:               CHỦ TỊCH',
      '- Đội 1;',
      '- Lưu: VT.              Trần Thị Mận',
      '',
    ]);
    expect(plan).toMatchObject({
      issuer: 'Ubnd xã Bến Gỗ'.replace('Ubnd', 'UBND'),
      number: { serial: '12', symbol: 'KH-UBND' },
      place: 'Bến Gỗ',
      date: '2031-03-05',
      recipients: [{ name: 'Đội 1' }, { archive: true }],
      signature: { positions: ['CHỦ TỊCH'], name: 'Trần Thị Mận' },
    });
  });

  test.each([
    ['lines drawn by the table', table([['a', 'b']]), 'a | b\n'],
    ['no lines: side by side', table([['a', 'b']], false), `a${' '.repeat(23)}b\n`],
    ['lines drawn by a cell', table([['a', cell('b', '<w:tcBorders><w:top w:val="single"/></w:tcBorders>')]], false), 'a | b\n'],
    [
      'heads of a task table, no lines',
      table(
        [
          ['TT', 'Nội dung', 'Chủ trì'],
          ['1', 'a', 'b'],
        ],
        false,
      ),
      'TT | Nội dung | Chủ trì\n1 | a | b\n',
    ],
    ['one column: a frame', table([['a'], ['b']]), 'a\nb\n'],
    [
      'a letterhead with lines',
      table([['UBND XÃ BẾN GỖ', 'Độc lập - Tự do - Hạnh phúc']]),
      `UBND XÃ BẾN GỖ${' '.repeat(10)}Độc lập - Tự do - Hạnh phúc\n`,
    ],
  ])('%s', async (_, body, shows) => {
    expect(await textOf(body)).toBe(shows);
  });

  test('columns beyond all measure', async () => {
    expect((await textOf(table([[cell('a', '<w:gridSpan w:val="999999999"/>'), 'b']]))).length).toBeLessThan(1000);
  });
});

describe('positions', () => {
  test('say the paragraph, and the place in it, without the number in front', async () => {
    const numbering = kind(0, level(0, 'upperRoman', '%1.')) + list(1, 0);
    const { plan, text } = await read({
      numbering,
      body: p('KẾ HOẠCH') + p('Dọn bến') + p('') + item(1, 0, 'NHIỆM VỤ') + p('1. Đội 1 quét bến trước ngày 05/4/2031.'),
    });
    const { start, end } = plan.deadlines[0]?.position ?? {};
    expect(start).toMatchObject({ paragraph: 4, paragraphOffset: '1. Đội 1 quét bến '.length });
    expect(text.slice(start?.offset, end?.offset)).toBe('trước ngày 05/4/2031');
    expect(plan.sections[0]?.position.start).toMatchObject({ paragraph: 3, paragraphOffset: 0 });
    expect(plan.source).toMatchObject({
      encoding: 'binary',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
  });
});
