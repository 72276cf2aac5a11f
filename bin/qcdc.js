#!/usr/bin/env node
// Starts the command line that the build puts into dist/cli, with the code that V8 compiled of it from beside each file.
// Such a cache belongs to one version of Node: another one turns it down and compiles the source as usual.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// V8 compiles a pattern to bytecode, and at its second run once more to machine code; most of a parse in a fresh process is
// that. At once to machine code takes two thirds of the time. Likewise for functions: interpreted, then optimised when they
// are hot, without the step between, which pays for itself in longer runs alone. Caches are of use under these flags only.
for (const flag of ['--no-regexp-tier-up', '--no-sparkplug']) setFlagsFromString(flag);

const FOLDER = join(__dirname, '../dist/cli');
const loaded = new Map();

/** What a file of the bundle exports; its heavy neighbours are loaded by it when they are needed. */
function load(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.module.exports;
  const filename = join(FOLDER, name);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: readCache(`${filename}.cache`) });
  const module = { exports: {} };
  loaded.set(name, { script, module });
  script.runInThisContext()(module.exports, (id) => (id.startsWith('./') ? load(id) : require(id)), module);
  return module.exports;
}

function readCache(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

async function start() {
  try {
    process.exitCode = await load('./entry.cjs').main(process.argv.slice(2));
  } catch (error) {
    if (error.code !== 'ENOENT' || !String(error.path).startsWith(FOLDER)) throw error;
    process.stderr.write(`qcdc chưa được dựng (not built yet): hãy chạy “npm run build” trong ${join(__dirname, '..')}.\n`);
    process.exitCode = 2;
  }
}

// The build loads this file too, to make the caches.
if (require.main === module) start();
else module.exports = { load, loaded };
