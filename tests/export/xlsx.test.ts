import { expect, test } from 'vitest';
import type { ExportOptions } from '../../src/export/exporter.ts';
import { xlsx } from '../../src/export/xlsx.ts';
import type { Plan } from '../../src/model/plan.ts';
import { deadline, fullPlan, plan, task } from '../sample-plan.ts';
import { hostilePlan } from './hostile-plan.ts';
import { unzip } from './unzip.ts';
import { faultOf } from './well-formed.ts';

const options: ExportOptions = { language: 'vi' };
const bytesOf = async (...plans: Plan[]) =>
  (await xlsx.write(
    plans.map((one, at) => ({ plan: one, name: `${at}.txt` })),
    options,
  )) as Uint8Array;
const open = async (...plans: Plan[]) => unzip(await bytesOf(...plans));
const SHEET = 'xl/worksheets/sheet1.xml';

/** The cells of a sheet as they are stored: `[reference, kind, content]`. */
function cellsOf(files: ReadonlyMap<string, string>, sheet = SHEET) {
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map((match) => match[1]);
  const cells = [...(files.get(sheet) ?? '').matchAll(/<c r="([A-Z]+\d+)"(?: t="(\w+)")?(?: s="\d+")?>(.*?)<\/c>/gs)];
  return cells.map(([, at, kind = 'n', content = '']) => {
    const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? '';
    return [at, kind, kind === 's' ? shared[Number(value)] : value];
  });
}

test('five sheets', async () => {
  const names = [...((await open(fullPlan())).get('xl/workbook.xml') ?? '').matchAll(/<sheet name="(.*?)"/g)].map((match) => match[1]);
  expect(names).toEqual(['Nhiệm vụ', 'Thời hạn', 'Căn cứ', 'Cơ quan', 'Nơi nhận']);
});

test('all parts are well-formed XML', async () => {
  for (const [name, content] of await open(fullPlan(), hostilePlan())) expect([name, faultOf(content)]).toEqual([name, null]);
});

test('what an office needs of a sheet', async () => {
  const files = await open(fullPlan());
  const sheet = files.get(SHEET) ?? '';
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen" activePane="bottomLeft"/>');
  expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+3"\/>/);
  expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
  expect(sheet).toMatch(/<dataValidation type="list" sqref="([A-Z]+)2:\1\d+" allowBlank="1"/);
  expect(sheet).toContain('<formula1>"Chưa thực hiện,Đang thực hiện,Hoàn thành,Quá hạn,Không thực hiện"</formula1>');
  expect(sheet).toMatch(/<col min="4" max="4" width="44" customWidth="(?:1|true)"\/>/);
  // Excel does not open a workbook in which a name with a space stands without quotation marks.
  expect(files.get('xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Nhiệm vụ'!$1:$1</definedName>`.replaceAll(
      "'",
      files.get('xl/workbook.xml')?.includes('&apos;') ? '&apos;' : "'",
    ),
  );
  const styles = files.get('xl/styles.xml') ?? '';
  expect(styles).toContain('formatCode="dd/mm/yyyy"');
  expect(styles).toContain('wrapText=');
  expect(styles).toContain('Times New Roman');
});

test('its parts stand in the order that the standard asks for', async () => {
  const ORDER = [
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'autoFilter',
    'dataValidations',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ];
  const sheet = (await open(fullPlan())).get(SHEET) ?? '';
  const places = ORDER.map((name) => sheet.indexOf(`<${name}`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('days are days, text is text', async () => {
  const cells = cellsOf(await open(fullPlan()));
  // 14/9/2031 is day 48105 of a spreadsheet.
  expect(cells).toContainEqual([expect.stringMatching(/2$/), 'n', '48105']);
  expect(cells).toContainEqual(['D2', 's', 'Rà soát danh mục thủ tục hành chính.']);
  expect(cells.filter(([at]) => /^[A-Z]+1$/.test(String(at))).map(([, , head]) => head)).toEqual([
    'Mục',
    'Đề mục',
    'Ký hiệu',
    'Nhiệm vụ',
    'Chủ trì',
    'Phối hợp',
    'Thực hiện',
    'Thời hạn',
    'Hạn cuối',
    'Gửi đến',
    'Qua',
    'Sản phẩm',
    'Mã nhiệm vụ',
    'Trạng thái',
    'Ghi chú',
  ]);
});

test.each([
  ['2031-12', 'tháng 12 năm 2031'],
  ['2031', 'năm 2031'],
  ['2031-02-30', '30/02/2031'],
  ['1899-05-05', '05/05/1899'],
])('%s is no day of a spreadsheet', async (due, words) => {
  const cells = cellsOf(await open(plan({ tasks: [task({ deadlines: ['d1'] })], deadlines: [deadline({ due })] })));
  expect(cells.map(([, , value]) => value)).toContain(words);
});

test('of several plans each row says its plan', async () => {
  const cells = cellsOf(await open(fullPlan(), plan({ tasks: [task()] })));
  expect(cells.filter(([at]) => /^A\d/.test(String(at))).map(([, , value]) => value)).toEqual([
    'Kế hoạch',
    '58/KH-UBND',
    '58/KH-UBND',
    '1.txt',
  ]);
});

test('nothing computes', async () => {
  for (const [name, content] of await open(hostilePlan())) if (name.includes('worksheets')) expect(content).not.toMatch(/<f[ >]/);
});

test('a text longer than a cell may be is cut, and whole letters stay', async () => {
  const files = await open(plan({ tasks: [task({ text: '𝒜'.repeat(40_000) })] }));
  const longest = Math.max(...cellsOf(files).map(([, , value]) => value?.length ?? 0));
  expect(longest).toBeLessThanOrEqual(32_767);
  expect(faultOf(files.get('xl/sharedStrings.xml') ?? '')).toBeNull();
});

test('the same bytes every time, also of an empty plan', async () => {
  expect(await bytesOf(fullPlan())).toEqual(await bytesOf(fullPlan()));
  expect(cellsOf(await open(plan())).length).toBeGreaterThan(0);
});
