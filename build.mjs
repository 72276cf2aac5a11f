// Builds dist/: the library (dist/index.js, an ES module) and the command line (dist/cli, started by bin/qcdc.js).
//
// The command line has to start almost as fast as Node itself. Whole process against `node -e 0`, reading one plan, Node 20:
//   ES modules, heavy packages apart                      1.54
//   CommonJS with V8's code cache, started by an ES module  1.38
//   CommonJS with V8's code cache, started by CommonJS      1.28
// V8's cache is to be had through `vm.Script` alone, hence CommonJS. The heavy packages (zod, remark) have to stay in files
// of their own, which esbuild does for ES modules alone: so these are made first, and each is turned into CommonJS.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { LETTERS } from './build/letters.mjs';

const ROOT = import.meta.dirname;
const DIST = join(ROOT, 'dist');
const CLI = join(DIST, 'cli');
const COMMON = { absWorkingDir: ROOT, bundle: true, splitting: true, format: 'esm', target: 'node20', logLevel: 'warning' };

async function buildLibrary() {
  await build({
    ...COMMON,
    entryPoints: ['src/index.ts'],
    outdir: DIST,
    chunkNames: 'chunks/[name]-[hash]',
    packages: 'external',
    plugins: [LETTERS],
    platform: 'neutral',
  });
}

async function buildCli() {
  const { outputFiles } = await build({
    ...COMMON,
    // The parser is loaded by name when there is something to parse.
    entryPoints: { entry: 'src/cli/entry.ts', parser: 'src/cli/parser.ts' },
    outdir: CLI,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    minify: true,
    write: false,
    external: ['pdfjs-dist'],
    plugins: [WITHOUT_UNUSED, LETTERS],
  });
  mkdirSync(CLI, { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, { format: 'cjs', minify: true, target: 'node20', supported: { 'dynamic-import': false } });
    writeFileSync(path, `(function (exports, require, module) {${toAscii(code)}\n})`);
  }
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
  },
};

// A file of ASCII alone is read as Latin-1 without being decoded. esbuild escapes strings, and leaves regular expressions.
function toAscii(code) {
  return code.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// Runs every command once, so that the caches hold the functions that commands use and not only those that loading does.
async function cacheCode() {
  const { load, loaded } = createRequire(import.meta.url)('./bin/qcdc.js');
  const { main } = load('./entry.cjs');
  const plans = join(ROOT, 'fixtures/plans');
  const inputs = readdirSync(plans).filter((name) => /\.(txt|md)$/.test(name));
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
    ['--help'],
  ])
    await main(argv, io);
  for (const [name, { script }] of loaded) writeFileSync(join(CLI, `${basename(name)}.cache`), script.createCachedData());
}

// dist/types is tsc's, made by `npm run build:types`.
for (const stale of ['index.js', 'chunks', 'cli']) rmSync(join(DIST, stale), { recursive: true, force: true });
await buildLibrary();
await buildCli();
await cacheCode();
