import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = new URL('../src', import.meta.url).pathname;

/**
 * What each part may import, itself apart; a part is a folder, or a file, of src. Data goes one way:
 * source → text → tree → recognize → outline → read → assemble → parse → index → cli.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  grammar: ['types of model'],
  source: [],
  model: [],
  text: ['source'],
  decode: ['grammar', 'text'],
  diagnostics: ['source', 'decode', 'text', 'types of model'],
  tree: ['source', 'text'],
  recognize: ['source', 'grammar', 'text', 'tree', 'types of model'],
  outline: ['source', 'diagnostics', 'grammar', 'text', 'tree', 'recognize', 'types of model'],
  read: ['source', 'decode', 'diagnostics', 'grammar', 'text', 'tree', 'recognize', 'outline', 'types of model'],
  assemble: ['source', 'diagnostics', 'grammar', 'text', 'tree', 'recognize', 'read', 'outline', 'types of model'],
  parse: ['decode', 'source', 'diagnostics', 'text', 'tree', 'read', 'outline', 'assemble', 'types of model'],
  index: ['parse', 'validate', 'types of model', 'types of source', 'types of read', 'tree', 'diff', 'align'],
  // Days are counted where dates are read; bodies are compared where they are recognised.
  calendar: ['recognize', 'config', 'types of model'],
  // What people write in YAML, checked by a schema.
  config: [],
  export: ['calendar', 'recognize', 'text', 'types of model'],
  due: ['calendar', 'recognize', 'export', 'types of model'],
  validate: ['source', 'diagnostics', 'grammar', 'text', 'tree', 'recognize', 'calendar', 'config', 'types of model', 'types of parse'],
  // Formats of findings: pure functions of what was found.
  report: ['source', 'text', 'export', 'validate', 'types of diagnostics'],
  // Mending what was found, and what is known already.
  fix: ['export', 'types of validate'],
  baseline: ['validate'],
  likeness: ['text'],
  // Its own schema alone is built on that of the model: see LAZY.
  diff: ['calendar', 'recognize', 'export', 'likeness', 'text', 'types of model'],
  align: ['calendar', 'grammar', 'recognize', 'export', 'likeness', 'diff', 'text', 'types of model'],
  // The model itself only where a command asks for it: see LAZY.
  cli: [
    'index',
    'decode',
    'calendar',
    'export',
    'due',
    'validate',
    'report',
    'fix',
    'baseline',
    'config',
    'diff',
    'align',
    'parse',
    'tree',
    'types of model',
    'types of source',
    'types of diagnostics',
    // Threads and programs that the command line starts read pages; what starts at once reaches none of it.
    'read',
  ],
};

/** Packages, and who may import them. Types cost nothing and may go further. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['model', 'baseline', 'config', 'calendar/read-office-days', 'validate/register/read-register', 'diff/plan-diff'],
  yaml: ['config', 'export'],
  rfc6902: ['diff/apply'],
  hucre: ['export'],
  diff: ['fix', 'diff/diff-words'],
  leven: ['config'],
  picomatch: ['config'],
  'date-fns': ['recognize/time/calendar-date'],
  '@date-fns/utc': ['recognize/time/calendar-date'],
  chalk: ['cli'],
  commander: ['cli'],
  'remark-parse': ['read/markdown'],
  'remark-gfm': ['read/markdown'],
  unified: ['read'],
  'pdfjs-dist': ['read/pdf', 'cli/pages'],
  '@napi-rs/canvas': ['cli/pages'],
  utif2: ['cli/pages'],
  'tesseract.js': ['cli/ocr'],
  fflate: ['read/zip'],
  saxes: ['read/xml'],
  htmlparser2: ['read/html'],
};
const TYPES_FROM: readonly string[] = ['unist', 'mdast'];

/** What is loaded when it is needed and not before: only `import()` may name it, from outside. */
const LAZY: readonly (readonly [from: string, to: string])[] = [
  ['cli/commands/schema', 'model/schema'],
  ['cli/input-plan', 'model/load'],
  ['diff/plan-diff', 'model/plan'],
  ['diff/schema', 'model/json-schema'],
  ['parse', 'read/markdown'],
  ['cli/input', 'decode/detect-encoding'],
  ['parse', 'read/extract'],
  ['cli/entry', 'cli/office/convert-with-office'],
  ['parse', 'read/extracted'],
  ['cli/entry', 'cli/pages/read-pages-apart'],
  ['cli/entry', 'cli/ocr/recognize-pages'],
  ['cli/pages/page-thread', 'read/pdf/read-pages'],
];

interface Import {
  readonly from: string;
  /** Whether it is a file of ours: a package may be called as a folder is. */
  readonly ours: boolean;
  readonly to: string;
  readonly kind: 'value' | 'type' | 'lazy';
}

const IMPORT = /^(?:import|export)\s+(?<type>type\s)?(?:(?<names>[^'";]*?)\sfrom\s+)?'(?<target>[^']+)'|\bimport\('(?<lazy>[^']+)'\)/gm;

/** `import { type A, type B } from …` brings in nothing either. */
const onlyTypes = (names: string | undefined) =>
  names !== undefined &&
  /^\{[\s\S]*\}$/.test(names.trim()) &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .every((name) => /^\s*(?:type\s|$)/.test(name));

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(sep).join('/'));

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(({ groups = {} }) => {
    const target = groups['target'] ?? groups['lazy'] ?? '';
    const path = target.startsWith('.')
      ? normalize(join(dirname(file), target))
          .split(sep)
          .join('/')
      : target;
    const kind = groups['lazy'] !== undefined ? 'lazy' : groups['type'] !== undefined || onlyTypes(groups['names']) ? 'type' : 'value';
    return { from: withoutExtension(file), ours: target.startsWith('.'), to: withoutExtension(path), kind };
  });
});

function withoutExtension(path: string): string {
  return path.replace(/\.ts$/, '');
}

const partOf = (file: string) => file.split('/')[0] as string;
const inside = files.map(withoutExtension);
/** `date-fns/addDays` and `@date-fns/utc/date/mini` are of `date-fns` and `@date-fns/utc`. */
const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
const isOurs = ({ ours, to }: Import) => ours && partOf(to) in MAY_IMPORT;
const isLazy = ({ from, to }: Import) => LAZY.some(([a, b]) => a === from && b === to);
const show = ({ from, to, kind }: Import) => `${from} → ${to} (${kind})`;

test('every part of src is known here', () => {
  expect([...new Set(inside.map(partOf))].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
});

describe.each(Object.entries(MAY_IMPORT))('%s', (part, allowed) => {
  test(`imports only ${allowed.join(', ') || 'itself'}`, () => {
    const wrong = imports.filter((one) => {
      const to = partOf(one.to);
      if (partOf(one.from) !== part || !isOurs(one) || to === part || isLazy(one)) return false;
      return !(allowed.includes(to) || (one.kind === 'type' && allowed.includes(`types of ${to}`)));
    });
    expect(wrong.map(show)).toEqual([]);
  });
});

test('packages are imported only where they belong', () => {
  const wrong = imports.filter((one) => {
    if (isOurs(one) || one.to.startsWith('node:') || one.to.endsWith('package.json')) return false;
    if (one.kind === 'type' && TYPES_FROM.includes(one.to)) return false;
    return !PACKAGES[packageOf(one.to)]?.some((place) => one.from === place || one.from.startsWith(`${place}/`));
  });
  expect(wrong.map(show)).toEqual([]);
});

test('the core runs in a browser: Node is for the command line', () => {
  const wrong = imports.filter(({ from, to }) => to.startsWith('node:') && partOf(from) !== 'cli');
  expect(wrong.map(show)).toEqual([]);
});

test('only cli/io, cli/output and what starts other programs touch files and the process, and nothing tells the time', () => {
  const touching = files.filter((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    return /'node:(?:fs|process|child_process|net|http)|\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(text);
  });
  expect(touching.sort()).toEqual([
    'cli/io.ts',
    'cli/ocr/installed-tesseract.ts',
    'cli/office/convert-with-office.ts',
    'cli/output.ts',
    'cli/pages/start-page-thread.ts',
  ]);
});

test('zod, remark, calendars and exporters stay off the way of `parse`', () => {
  const reached = new Set(['cli/entry', 'cli/parser']);
  for (const file of reached) for (const one of imports) if (one.from === file && one.kind === 'value') reached.add(one.to);
  expect(
    [...reached].filter((name) =>
      /^(?:zod|yaml|hucre\/xlsx|remark-parse|remark-gfm|model\/.*|config\/(?!fail-levels$).*|(?:validate|fix|baseline|cli\/validate)\/.*|report\/(?!format-ids$).*|read\/(?:markdown|extract|extracted|readers|page\/.*|pdf\/.*|ocr\/.*|docx\/.*)|cli\/(?:pages|ocr|office)\/.*|calendar\/.*|due\/.*|likeness\/.*|diff|diff\/.*|align\/.*|rfc6902|cli\/(?:due|diff|align)\/.*|export\/(?!index$|safe-json$|table\/table-ids$|group-by$|words\/(?:document-number|role-names)$).*)$/.test(
        name,
      ),
    ),
  ).toEqual([]);
});

test('no file imports itself in a circle', () => {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of imports.filter(isOurs)) if (kind === 'value') next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const other of next.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of inside) visit(file, []);
  expect(circles).toEqual([]);
});
