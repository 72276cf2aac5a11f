/**
 * `npm run check:spreadsheets [-- FOLDER/ FILE…]`: the workbook and the tables of all fixtures, and of further plans, read by
 * LibreOffice: the same values, letters and days, and nothing that computes.
 *
 * LibreOffice is found, or installed as root (Debian: `apt-get install libreoffice-calc`); where it cannot be had, that is said.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { csv } from '../../src/export/csv.ts';
import type { ExportedPlan } from '../../src/export/exporter.ts';
import { TABLE_IDS } from '../../src/export/index.ts';
import { makeTable } from '../../src/export/table/index.ts';
import type { Cell, LaidColumn } from '../../src/export/table/table.ts';
import { dateInWords, WORDS } from '../../src/export/words/index.ts';
import { xlsx } from '../../src/export/xlsx.ts';
import { hostilePlan } from '../export/hostile-plan.ts';
import { readCsv } from '../export/read-csv.ts';
import { fixturePlans } from './fixture-calendars.ts';

const folder = mkdtempSync(join(tmpdir(), 'qcdc-spreadsheets-'));
const words = WORDS.vi;
const options = { language: 'vi' } as const;
let failures = 0;

const say = (line: string) => process.stdout.write(`${line}\n`);
const check = (what: string, wrong: readonly string[]) => {
  if (wrong.length > 0) failures++;
  say(
    `${wrong.length > 0 ? 'FAIL' : 'ok  '} ${what}${wrong
      .slice(0, 5)
      .map((line) => `\n       ${line}`)
      .join('')}`,
  );
};

function hasOffice(): boolean {
  const found = () => spawnSync('soffice', ['--version']).status === 0;
  if (found()) return true;
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc'], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return found();
}

/** Every column of a table is text. */
const ALL_TEXT = [...Array(24).keys()].map((at) => `${at + 1}/2`).join('/');

/** Has LibreOffice read a file and write it as another kind; the text of what it wrote, `sheet` being that of a workbook. */
function convert(file: string, kind: 'csv' | 'fods', { sheet, asText = false }: { sheet?: string; asText?: boolean } = {}): string {
  const out = join(folder, 'out');
  // Comma, quotation mark, UTF-8; cells as they are shown, every sheet.
  const filter =
    kind === 'csv' ? `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,${sheet === undefined ? 0 : -1}` : kind;
  const input = file.endsWith('.csv') ? [`--infilter=Text - txt - csv (StarCalc):44,34,76,1,${asText ? ALL_TEXT : ''}`] : [];
  const argv = [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    ...input,
    '--convert-to',
    filter,
    '--outdir',
    out,
    join(folder, file),
  ];
  const { status, stderr } = spawnSync('soffice', argv, { encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(out, `${basename(file).replace(/\.\w+$/, '')}${sheet === undefined ? '' : `-${sheet}`}.${kind}`), 'utf8');
}

const read = (text: string) => readCsv(text.replace(/^\uFEFF/, '').replace(/(?<!\r)\n/g, '\r\n'));

/** A day as `show` writes it, everything else as it is. */
function shown(cell: Cell, { kind }: LaidColumn, day: (iso: string) => string): string {
  if (cell === null) return '';
  return kind === 'date' && typeof cell === 'string' ? (cell.length === 10 ? day(cell) : dateInWords(cell, words)) : String(cell);
}

/** ` for "1."`: what was to be read has no letter in it. */
const LIKE_A_NUMBER = / for "[\d.,:/+-]+"$/;

/** Where the cells that were read differ from those of the table; columns are told by their heads. */
function differences(
  found: string[][],
  plans: readonly ExportedPlan[],
  id: (typeof TABLE_IDS)[number],
  day: (iso: string) => string,
): string[] {
  const { columns, rows } = makeTable(id, plans, words);
  const [heads = [], ...cells] = found;
  const wrong = cells.length === rows.length ? [] : [`${cells.length} rows for ${rows.length}`];
  for (const [c, column] of columns.entries()) {
    const at = heads.indexOf(column.head);
    for (const [r, row] of rows.entries()) {
      const expected = shown(row[c] ?? null, column, day);
      const value = at < 0 ? '' : (cells[r]?.[at] ?? '');
      if (value !== expected) wrong.push(`${id} ${r + 2} ${column.head}: ${JSON.stringify(value)} for ${JSON.stringify(expected)}`);
    }
  }
  return wrong;
}

if (!hasOffice()) {
  say('skipped: LibreOffice is not here and could not be installed');
  process.exit();
}

mkdirSync(join(folder, 'out'));
const plans = await fixturePlans(process.argv.slice(2));
say(`${plans.length} plans`);

writeFileSync(join(folder, 'all.xlsx'), await xlsx.write(plans, options));
for (const id of TABLE_IDS) {
  const found = read(convert('all.xlsx', 'csv', { sheet: words.sheets[id] }));
  check(
    `workbook, ${words.sheets[id]}: ${found.length - 1} rows as in the model`,
    differences(found, plans, id, (iso) => dateInWords(iso, words)),
  );
}
for (const table of TABLE_IDS) {
  writeFileSync(join(folder, `${table}.csv`), await csv.write(plans, { ...options, table }));
  const name = `${table}.csv`;
  const found = read(convert(name, 'csv', { asText: true }));
  check(
    `csv read as text, ${table}: ${found.length - 1} rows as in the model`,
    differences(found, plans, table, (iso) => iso),
  );
  // A spreadsheet that guesses takes `3.` for a number and `17:00` for a time of day; a letter or a day must not change.
  const guessed = differences(read(convert(name, 'csv')), plans, table, (iso) => iso);
  const taken = guessed.filter((line) => LIKE_A_NUMBER.test(line));
  check(
    `csv opened, ${table}: letters and days as in the model (${taken.length} marks taken for numbers)`,
    guessed.filter((line) => !taken.includes(line)),
  );
}

const FORMULA = /table:formula="([^"]*)"/g;
const formulas = (file: string) => [...convert(file, 'fods').matchAll(FORMULA)].map((match) => `computes ${match[1]}`);

// That the check would see one.
writeFileSync(join(folder, 'control.csv'), '=1+1,x\r\n');
check('a formula in a bare csv is one to LibreOffice', formulas('control.csv').length === 1 ? [] : ['it is none']);

const hostile = [{ plan: hostilePlan(), name: '=1+1' }];
writeFileSync(join(folder, 'hostile.xlsx'), await xlsx.write(hostile, options));
check('nothing in a hostile workbook computes', formulas('hostile.xlsx'));
for (const table of TABLE_IDS) {
  writeFileSync(join(folder, `hostile-${table}.csv`), await csv.write(hostile, { ...options, table }));
  check(`nothing in a hostile csv computes: ${table}`, formulas(`hostile-${table}.csv`));
}

rmSync(folder, { recursive: true });
say(failures === 0 ? 'all right' : `${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
