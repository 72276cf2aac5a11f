// An esbuild plugin: puts the indices of the phrase tables, made once by the build, in the place of the module that makes them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LETTERS } from './letters.mjs';

const MODULE = /[\\/]src[\\/]recognize[\\/]body[\\/]phrase-index\.ts$/;

/** The plugin, with the indices of all tables that are asked for while the fixtures are parsed. */
export async function phraseIndices(root) {
  const contents = writeModule(await makeIndices(root));
  return {
    name: 'phrase-indices',
    setup({ onLoad }) {
      onLoad({ filter: MODULE }, () => ({ contents, loader: 'js' }));
    },
  };
}

const RECORDING = `
  export const made = new Map();
  export function indexOf(key, makeIndex) {
    const index = makeIndex();
    const other = made.get(key);
    if (other !== undefined && other !== index) throw new Error('two tables of phrases have one key: ' + key);
    made.set(key, index);
    return index;
  }`;

async function makeIndices(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { parseText } from './src/parse.ts'; export { made } from './src/recognize/body/phrase-index.ts';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'error',
    external: ['pdfjs-dist', '@napi-rs/canvas', 'tesseract.js', 'utif2'],
    plugins: [
      { name: 'recording', setup: ({ onLoad }) => onLoad({ filter: MODULE }, () => ({ contents: RECORDING, loader: 'js' })) },
      LETTERS,
    ],
  });
  const { parseText, made } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const plans = join(root, 'fixtures/plans');
  for (const name of readdirSync(plans)) if (/^[^.]+\.(txt|md)$/.test(name)) parseText(readFileSync(join(plans, name)));
  return made;
}

function writeModule(made) {
  return `
    const INDICES = new Map(${JSON.stringify([...made])});
    export const indexOf = (key, makeIndex) => INDICES.get(key) ?? makeIndex();`;
}
