#!/usr/bin/env node
// Starts the command line that the build puts into dist/cli, with the code that V8 compiled of it from beside each file.
// Such a cache belongs to one version of Node: another one turns it down and compiles the source as usual.
const { closeSync, fstatSync, openSync, readSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// V8 compiles a pattern to bytecode, and at its second run once more to machine code; most of a parse in a fresh process is
// that. At once to machine code takes two thirds of the time. Likewise for functions: interpreted, then optimised when they
// are hot, without the step between, which pays for itself in longer runs alone. And what is new gets four times the room once
// it needs more, not twice: one collection less.
const setFast = () => setFlagsFromString('--no-regexp-tier-up --no-sparkplug --semi-space-growth-factor=4');
const setAsNodeDoes = () => setFlagsFromString('--regexp-tier-up --sparkplug --semi-space-growth-factor=2');

const FOLDER = join(__dirname, '../dist/cli');
/** What the parts of each file export, and the script that it is. */
const files = new Map();

/** A part by the name of the file that holds it and its own: `./parser.cjs#./dates.cjs`. Most are loaded when they are needed. */
function load(name) {
  const [file, part = file] = name.split('#');
  if (!files.has(file)) run(file);
  return files.get(file).parts[part];
}

/** All files are read to one place, which takes a page of memory once: V8 has copied what it needs of one before the next. */
const place = Buffer.allocUnsafeSlow(2 ** 21);

function run(file) {
  const filename = join(FOLDER, file);
  const source = read(filename).latin1Slice();
  const script = new Script(source, { filename, cachedData: readCache(`${filename}.cache`) });
  const module = {};
  script.runInThisContext()({}, (id) => (id.startsWith('./') ? load(id) : requireOther(id)), module, filename, FOLDER);
  files.set(file, { script, parts: module.exports.parts });
}

function readCache(path) {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

function read(path) {
  const file = openSync(path);
  try {
    const { size } = fstatSync(file);
    const bytes = size <= place.length ? place : Buffer.allocUnsafeSlow(size);
    if (readSync(file, bytes, 0, size, 0) < size) throw new Error(`${path}: cut short`);
    return bytes.subarray(0, size);
  } finally {
    closeSync(file);
  }
}

const LOADED_BY_NODE = new Set(['node:buffer', 'node:events', 'node:fs', 'node:path', 'node:url', 'node:util']);

// A code cache is of use under the flags alone that it was made with, and Node has one of its own modules.
function requireOther(id) {
  if (LOADED_BY_NODE.has(id)) return require(id);
  setAsNodeDoes();
  try {
    return require(id);
  } finally {
    setFast();
  }
}

async function start() {
  // A terminal is written to through a stream, which takes more of Node's modules.
  if (process.platform === 'win32' || fstatSync(1).isCharacterDevice()) process.stdout;
  setFast();
  try {
    await load('./entry.cjs').start(process.argv.slice(2));
  } catch (error) {
    if (error.code !== 'ENOENT' || !String(error.path).startsWith(FOLDER)) throw error;
    process.stderr.write(`qcdc chưa được dựng (not built yet): hãy chạy “npm run build” trong ${join(__dirname, '..')}.\n`);
    process.exitCode = 2;
  }
}

// The build loads this file too, to make the caches.
if (require.main === module) start();
else {
  setFast();
  module.exports = { load, files };
}
