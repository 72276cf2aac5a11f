/**
 * `npm run check:inputs [-- --misses]`: formats other than text, scored against the reference answers of the corpus beside the
 * project; and automatic numbers, as LibreOffice shows them. Word, OpenDocument, Word 97, RTF, PDF and scans are made from the texts of
 * the corpus for the run.
 *
 * LibreOffice is found, or installed as root (Debian: `apt-get install libreoffice-writer`); where it cannot be had, that is said.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENCODING_NAMES, ENCODINGS } from '../../src/decode/encoding.ts';
import { encode } from '../decode/encode.ts';
import { buildDocx } from '../read/docx/build-docx.ts';
import { NUMBERING_CASES } from '../read/docx/numbering-cases.ts';
import { makeDocx } from './inputs/make-docx.ts';
import { hasPoppler, makeScan } from './inputs/make-scan.ts';
import { convertAll, hasOffice } from './inputs/office.ts';
import { type Score, type Scored, score } from './inputs/score.ts';

const SHARED = new URL('../../../shared/', import.meta.url).pathname;
const MEASURE = join(SHARED, 'contract/score.mjs');
const MOST_MISSES = 12;
const showMisses = process.argv.includes('--misses');
let failures = 0;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** A line of the table: a format, its score, and what it has to be. */
function report(what: string, { documents, failed, f1, misses }: Score, target: number): void {
  const good = failed === 0 && f1 >= target;
  if (!good) failures++;
  say(
    `${good ? 'ok  ' : 'FAIL'} ${what.padEnd(44)} ${String(documents).padStart(2)} documents  ${f1.toFixed(4)}  (≥ ${target.toFixed(4)})`,
  );
  if (showMisses) for (const miss of misses.slice(0, MOST_MISSES)) say(`       ${miss}`);
}

/** The documents of a folder of the corpus that have reference answers: those with an original in another format, or all texts. */
const texts = (folder: string): Scored[] =>
  readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file) => {
      const name = file.replace(/\.\w+$/, '');
      return { name, bytes: readFileSync(join(folder, file)), gold: join(folder, `${name}.gold.json`) };
    });

function checkMadeFiles(office: boolean): void {
  const plain = texts(join(SHARED, 'corpus/dev'));
  report('text', score(plain, MEASURE), 0.99);
  const made = plain.map((one) => ({ ...one, bytes: makeDocx(Buffer.from(one.bytes).toString('utf8')) }));
  report('Word, automatic numbers, tables', score(made, MEASURE), 0.99);
  for (const encoding of ENCODINGS.filter((one) => one !== 'utf-8')) {
    const encoded = plain.map((one) => ({ ...one, bytes: encode(Buffer.from(one.bytes).toString('utf8'), encoding) }));
    report(`text in ${ENCODING_NAMES[encoding]}`, score(encoded, MEASURE), 0.99);
  }
  if (!office) return;
  const as = (kind: string) => {
    const converted = convertAll(
      made.map(({ bytes }) => bytes),
      kind,
    );
    return made.map((one, i) => ({ ...one, bytes: converted[i] as Uint8Array }));
  };
  report('Word, as LibreOffice saves it', score(as('docx'), MEASURE), 0.99);
  report('OpenDocument', score(as('odt'), MEASURE), 0.98);
  report('Word 97', score(as('doc'), MEASURE), 0.98);
  report('RTF', score(as('rtf'), MEASURE), 0.98);
  const printed = as('pdf');
  report('PDF, as LibreOffice prints it', score(printed, MEASURE), 0.98);
  if (!hasPoppler()) {
    say('skip no pdftoppm here: scans are not made');
    return;
  }
  const scans = printed.map((one) => ({ ...one, bytes: makeScan(one.bytes) }));
  report('scans at 200 dpi, askew by 1°, with noise', score(scans, MEASURE, ['--ocr']), 0.9);
}

/** Files of offices: at least as good as the text beside them. */
function checkOriginals(): void {
  const folder = join(SHARED, 'corpus/more');
  for (const file of readdirSync(join(folder, 'originals')).filter((name) => /\.(?:docx?|pdf)$/.test(name))) {
    const name = file.replace(/\.\w+$/, '');
    const text = texts(folder).filter((one) => one.name === name);
    const original = text.map((one) => ({ ...one, bytes: readFileSync(join(folder, 'originals', file)) }));
    report(file.slice(0, 44), score(original, MEASURE), score(text, MEASURE).f1);
  }
}

/** Scans of offices. Their answers keep the misread words of the text beside them, which another reading does not share. */
function checkScans(): void {
  const folder = join(SHARED, 'corpus/ocr');
  for (const one of texts(folder)) {
    const scan = [{ ...one, bytes: readFileSync(join(folder, 'originals', `${one.name}.pdf`)) }];
    report(one.name.slice(0, 44), score(scan, MEASURE, ['--ocr']), 0.9);
  }
}

/** Lines without white space; LibreOffice prints bullets of its own. */
const linesOf = (text: string) =>
  text
    .split(/[\n\f]/)
    .map((line) => line.replace(/\s+/g, '').replace(/^[-+*◦▪]/, '•'))
    .filter((line) => line !== '');

function checkNumbers(): void {
  const shown = convertAll(
    NUMBERING_CASES.map(({ parts }) => buildDocx(parts)),
    'txt:Text (encoded):UTF8',
  );
  NUMBERING_CASES.forEach(({ name, shows, office }, i) => {
    const theirs = linesOf(
      Buffer.from(shown[i] as Uint8Array)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    ).join('\n');
    const same = theirs === linesOf(shows.join('\n')).join('\n');
    if (!same && office === undefined) failures++;
    say(`${same ? 'ok  ' : office === undefined ? 'FAIL' : 'else'} ${name}${same || office === undefined ? '' : ` (${office})`}`);
    if (!same) say(`       ${theirs.split('\n').join(' ¦ ')}`);
  });
}

const office = hasOffice();
if (office) checkNumbers();
else say('skip LibreOffice cannot be had here: its formats, and its numbers, are not checked');
if (existsSync(MEASURE)) {
  checkMadeFiles(office);
  checkOriginals();
  checkScans();
} else say('skip no corpus beside the project: nothing is scored');
process.exitCode = failures > 0 ? 1 : 0;
