#!/usr/bin/env node
// Starts the command line that the build puts into dist/cli, with the code that V8 compiled of it from beside each file.
// Such a cache belongs to one version of Node: another one turns it down and compiles the source as usual.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

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
