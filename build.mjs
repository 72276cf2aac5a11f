// Builds dist/: the library (dist/index.js, an ES module) and the command line (dist/cli, started by bin/qcdc.js).
//
// The command line has to start almost as fast as Node itself, hence CommonJS: V8's code cache is to be had through `vm.Script`
// alone. The heavy packages (zod, remark) have to stay in files of their own, which esbuild does for ES modules alone: so these are
// made first. What is loaded together is then made one CommonJS file: to open one, and to check its cache, takes a hundredth of
// the time that Node itself takes to start, however small it is.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { writeConstants } from './build/constants.mjs';
import { LETTERS } from './build/letters.mjs';
import { writeObjects } from './build/objects.mjs';
import { postponePatterns } from './build/patterns.mjs';
import { phraseIndices } from './build/phrase-indices.mjs';

const ROOT = import.meta.dirname;
const DIST = join(ROOT, 'dist');
const CLI = join(DIST, 'cli');
const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ENTRY = './entry.cjs';
const PARSER = './parser.cjs';
// Large, and seldom needed: stays the package that it is.
const EXTERNAL = ['pdfjs-dist', '@napi-rs/canvas', 'tesseract.js', 'utif2'];
const PLUGINS = [await phraseIndices(ROOT), LETTERS];
const COMMON = { absWorkingDir: ROOT, bundle: true, splitting: true, format: 'esm', target: 'node20', logLevel: 'warning' };
const SCRIPT = { format: 'cjs', target: 'node20', supported: { 'dynamic-import': false } };

async function buildLibrary() {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: ['src/index.ts'],
    outdir: DIST,
    chunkNames: 'chunks/[name]-[hash]',
    packages: 'external',
    plugins: PLUGINS,
    platform: 'neutral',
    write: false,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writeConstants(text));
  }
}

async function buildCli() {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    // The parser is loaded by name when there is something to parse.
    entryPoints: { entry: 'src/cli/entry.ts', parser: 'src/cli/parser.ts' },
    outdir: CLI,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    write: false,
    external: EXTERNAL,
    metafile: true,
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
    plugins: [WITHOUT_UNUSED, ...PLUGINS],
  });
  const parts = new Map(outputFiles.map(({ path, text }) => [`./${basename(path)}`, text]));
  const exportsOf = new Map(Object.entries(metafile.outputs).map(([path, output]) => [`./${basename(path)}`, output.exports]));
  const fileOf = placeParts(metafile);
  mkdirSync(CLI, { recursive: true });
  for (const file of new Set(fileOf.values())) {
    const members = [...parts.keys()].filter((part) => fileOf.get(part) === file);
    const { outputFiles } = await build({
      stdin: { contents: exportParts(members.map((part) => [part, exportsOf.get(part)])) },
      bundle: true,
      ...SCRIPT,
      platform: 'node',
      external: EXTERNAL,
      write: false,
      plugins: [takeParts(parts, fileOf, file)],
    });
    const { code } = await transform(postponePatterns(writeObjects(outputFiles[0].text)), { ...SCRIPT, minify: true });
    writeFileSync(join(CLI, file), `(function (exports, require, module, __filename, __dirname) {${toAscii(code)}\n})`);
  }
}

/** Which file holds each part: what the entry or the parser loads at once is in theirs, any other part stands alone. */
function placeParts({ outputs }) {
  const nameOf = (path) => `./${basename(path)}`;
  const imports = new Map(Object.entries(outputs).map(([path, output]) => [nameOf(path), output.imports]));
  const fileOf = new Map();
  for (const file of [ENTRY, PARSER]) {
    const reached = new Set([file]);
    for (const name of reached)
      for (const { path, kind, external } of imports.get(name)) if (kind === 'import-statement' && !external) reached.add(nameOf(path));
    for (const name of reached) if (!fileOf.has(name)) fileOf.set(name, file);
  }
  for (const name of imports.keys()) if (!fileOf.has(name)) fileOf.set(name, name);
  return fileOf;
}

/**
 * A module whose `parts` hold what each part exports, under its name. Most parts of a file are of use within it alone, so the
 * object is made when another file asks for it.
 */
function exportParts(parts) {
  const imports = [];
  const getters = parts.map(([part, names], i) => {
    imports.push(`import { ${names.map((name, j) => `${name} as e${i}_${j}`)} } from '${part}';`);
    const values = names.map((name, j) => `get ${name}() { return e${i}_${j}; }`);
    return `get '${part}'() { return { ${values} }; }`;
  });
  return `${imports.join('\n')}\nexport const parts = { ${getters} };`;
}

/** Takes the parts of one file from memory; those of others are loaded by the names of both. */
const takeParts = (parts, fileOf, file) => ({
  name: 'take-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\// }, ({ path: part }) => {
      const holder = fileOf.get(part);
      return holder === file ? { path: part, namespace: 'part' } : { path: `${holder}#${part}`, external: true };
    });
    onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({ contents: parts.get(path) }));
  },
});

// A thread starts from a file of its own, as Node loads files.
async function buildThread() {
  await build({
    ...COMMON,
    splitting: false,
    entryPoints: ['src/cli/pages/page-thread.ts'],
    outdir: CLI,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    external: EXTERNAL,
    plugins: PLUGINS,
  });
}

// Loaded by packages for what they never do here, and slower to load than a plan is to parse: commander starts other programs
// for subcommands of a kind that there are none of, chalk asks the terminal for its colours where it is not told them.
const WITHOUT_UNUSED = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:child_process|#supports-color)$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? { path, namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
    // Of the manifest the command line knows the version.
    onResolve({ filter: /^(\.\.\/)+package\.json$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? undefined : { path, namespace: 'manifest' },
    );
    onLoad({ filter: /.*/, namespace: 'manifest' }, () => ({ contents: JSON.stringify({ version: VERSION }), loader: 'json' }));
    // As a module of Node's it would be copied, one property at a time.
    onResolve({ filter: /^(node:)?process$/ }, ({ kind }) => ({
      path: kind === 'require-call' ? 'module.exports =' : 'export default',
      namespace: 'process',
    }));
    onLoad({ filter: /.*/, namespace: 'process' }, ({ path }) => ({ contents: `${path} process;` }));
  },
};

// A file of ASCII alone is read as Latin-1 without being decoded. esbuild escapes strings, and leaves regular expressions.
function toAscii(code) {
  return code.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// Of a cache every function is unpacked, needed or not: it holds what usual plans need, and what rare ones do is compiled for them.
const USUAL_PLANS = [
  'bo-chuyen-doi-so',
  'tinh-cai-cach-hanh-chinh',
  'so-tu-phap-hoi-nghi',
  'huyen-giam-ngheo',
  'phuong-dan-chu-lien-dong',
  'dang-uy-xa-2026',
  'truong-thcs-nam-hoc',
  'chi-bo-sinh-hoat',
];

// Runs every command once, so that the caches hold the functions that commands use and not only those that loading does.
async function cacheCode() {
  const { load, files } = createRequire(import.meta.url)('./bin/qcdc.js');
  const { main } = load('./entry.cjs');
  const plans = join(ROOT, 'fixtures/plans');
  const inputs = USUAL_PLANS.map((name) => `${name}.txt`);
  const silent = { isTTY: false, columns: 80, write() {} };
  const io = {
    env: {},
    stdinIsTTY: () => false,
    stdout: silent,
    stderr: silent,
    read: async (name) => readFileSync(join(plans, name)),
    list: async () => null,
    cwd: () => plans,
    today: () => '2026-01-01',
    isFile: () => false,
    write() {},
  };
  for (const argv of [
    ['parse', ...inputs],
    ['parse', '--json', ...inputs],
    ['validate', ...inputs],
    ['schema'],
    ...['ics', 'xlsx', 'csv', 'md', 'json'].map((format) => ['export', '--to', format, ...inputs.slice(0, 4)]),
    ['due', '--today', '2026-01-01', ...inputs],
    ...['text', 'html', 'md', 'json'].map((format) => ['diff', ...inputs.slice(0, 2), '--format', format]),
    ['align', ...inputs.slice(0, 2)],
    ['--help'],
  ])
    await main(argv, io);
  await main(['parse', inputs[0]], { ...io, env: { FORCE_COLOR: '1' } });
  for (const [name, { script }] of files) writeFileSync(join(CLI, `${name}.cache`), script.createCachedData());
}

// dist/types is tsc's, made by `npm run build:types`.
for (const stale of ['index.js', 'chunks', 'cli']) rmSync(join(DIST, stale), { recursive: true, force: true });
await buildLibrary();
await buildCli();
await buildThread();
await cacheCode();
