import { describe, expect, test } from 'vitest';
import { type ParseOptions, parsePlan } from '../../../src/parse.ts';

const read = (html: string, options: ParseOptions = {}) => parsePlan(new TextEncoder().encode(html), { path: 'x.html', ...options });
const textOf = async (html: string, options?: ParseOptions) => (await read(html, options)).text;
const codesOf = async (html: string) =>
  (await read(html)).plan.diagnostics.map(({ ruleId }) => ruleId).filter((id) => !/^(?:missing|not-a-plan|empty|truncated)/.test(id));

describe('the words of a page', () => {
  test.each<[what: string, html: string, shows: string]>([
    ['white space is one space', '<div>  a\n  b <b> c</b></div>', 'a b c'],
    ['spaces that do not break', '<div>a&nbsp;&nbsp;b</div>', 'a\u00A0\u00A0b'],
    ['entities', '<div>1 &lt; 2 &amp; K&#7871;</div>', '1 < 2 & Kế'],
    ['line breaks', '<div>a<br>b<br/>c</div>', 'a\nb\nc'],
    ['paragraphs, closed or not', '<p>a<p>b<div>c</div>d', 'a\n\nb\n\nc\nd'],
    ['what is set as it is written', '<pre>a\n  b</pre>', 'a\n  b'],
    ['capitals', '<div style="text-transform: uppercase">kế hoạch</div>', 'KẾ HOẠCH'],
    [
      'no scripts, styles, titles',
      '<html><head><title>t</title></head><body><script>if (a<b) "</p>"</script><style>p{}</style>a</body></html>',
      'a',
    ],
    [
      'no comments, and what Word puts between them',
      '<div><!--[if !supportLists]-->1.<span>&nbsp;</span><!--[endif]-->Quét<!-- ẩn --></div>',
      '1.\u00A0Quét',
    ],
    ['tags that never end', '<div>a<b', 'a'],
    ['nothing', '<html></html>', ''],
  ])('%s', async (_, html, shows) => {
    expect((await textOf(html)).trimEnd()).toBe(shows);
  });

  test.each(['hidden', 'style="display:none"', 'style="visibility: hidden !important"'])('%s is left out and said', async (how) => {
    const html = `<div>a<span ${how}>ẩn</span>b</div>`;
    expect(await textOf(html)).toBe('ab\n');
    expect(await codesOf(html)).toEqual(['hidden-text']);
  });
});

describe('lists', () => {
  test.each<[what: string, html: string, shows: string[]]>([
    ['numbers', '<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['formats, starts, values', '<ol type="I" start="3"><li>a</li><li value="7">b</li><li>c</li></ol>', ['III. a', 'VII. b', 'VIII. c']],
    [
      'formats by style',
      '<ol style="list-style-type: lower-alpha"><li>a</li></ol><ol style="list-style:none"><li>b</li></ol>',
      ['a. a', 'b'],
    ],
    ['lists in lists', '<ol><li>a<ul><li>b<ul><li>c</ul></ul><li>d</ol>', ['1. a', '• b', '+ c', '2. d']],
    ['paragraphs in items', '<ol><li><p>a</p><p>b</p></li><li></li></ol>', ['1. a', 'b', '2.']],
    ['an item without a list', '<li>a', ['• a']],
  ])('%s', async (_, html, shows) => {
    expect((await textOf(`<body>${html}`)).split('\n').filter((line) => line !== '')).toEqual(shows);
  });
});

describe('tables', () => {
  test.each<[what: string, html: string, shows: string]>([
    ['with lines', '<table border="1"><tr><td>a<td>b</table>', 'a | b'],
    ['with lines by style', '<table><tr><td style="border: 1px solid">a</td><td>b</td></tr></table>', 'a | b'],
    ['without', '<table border="0"><tr><td style="border: none">a</td><td>b</td></tr></table>', `a${' '.repeat(23)}b`],
    ['of tasks, without', '<table><tr><th>TT<th>Nội dung<th>Chủ trì<tr><td>1<td>a<td>b</table>', 'TT | Nội dung | Chủ trì\n1 | a | b'],
    ['tags that do not match', '<table border="1"><tr><td>a<tbody><tr><td>b</table>', 'a\nb'],
    ['merged cells', '<table border="1"><tr><td rowspan="2">a<td colspan="2">b<tr><td>c<td>d</table>', 'a | b\n | c | d'],
    ['a table in a cell', '<table border="1"><tr><td><table border="1"><tr><td>a<td>b</table><td>c</table>', 'a\nb | c'],
  ])('%s', async (_, html, shows) => {
    expect((await textOf(`<body>${html}`)).trim()).toBe(shows);
  });

  test('cells beyond all measure', async () => {
    expect((await textOf('<body><table border="1"><tr><td rowspan="999999999" colspan="999999999">a<td>b</table>')).length).toBeLessThan(
      1000,
    );
  });
});

test('a plan', async () => {
  const { plan, unreadable } = await read(`<!DOCTYPE html><html><body>
    <table><tr><td>UBND XÃ BẾN GỖ<br>Số: 12/KH-UBND</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Bến Gỗ, ngày 05 tháng 3 năm 2031</td></tr></table>
    <p align="center"><b>KẾ HOẠCH</b></p><p align="center">Dọn bến</p>
    <ol type="I"><li>NHIỆM VỤ<ol><li>Đội 1 quét bến trước ngày 05/4/2031.</li></ol></li></ol>
    <table><tr><td><b>Nơi nhận:</b><br>- Đội 1;<br>- Lưu: VT.</td><td>CHỦ TỊCH<br><br>Trần Thị Mận</td></tr></table></body></html>`);
  expect(unreadable).toBeNull();
  expect(plan).toMatchObject({
    source: { mediaType: 'text/html', encoding: 'utf-8' },
    number: { serial: '12' },
    date: '2031-03-05',
    sections: [{ id: 'I', title: 'NHIỆM VỤ' }],
    deadlines: [{ due: '2031-04-04' }],
    recipients: [{ name: 'Đội 1' }, { archive: true }],
    signature: { name: 'Trần Thị Mận' },
  });
  expect(Object.keys(plan.deadlines[0]?.position.start ?? {})).toEqual(['line', 'column', 'offset']);
});

test('elements that nest too deep', async () => {
  expect((await read('<div>'.repeat(500))).unreadable?.ruleId).toBe('limit-exceeded');
  expect((await read('<div>'.repeat(500), { limits: { depth: 1000 } })).unreadable).toBeNull();
});

test('Markdown that holds HTML is Markdown, text of a page by another name is a page', async () => {
  const bytes = new TextEncoder().encode('<html><body><p>KẾ HOẠCH</p></body></html>');
  expect((await parsePlan(bytes, { path: 'x.md' })).plan.source.mediaType).toBe('text/markdown');
  expect((await parsePlan(bytes, { path: 'x.txt' })).plan.source.mediaType).toBe('text/html');
  expect((await parsePlan('KẾ HOẠCH <b>1</b>', { mediaType: 'text/html' })).text).toBe('KẾ HOẠCH 1\n');
});
