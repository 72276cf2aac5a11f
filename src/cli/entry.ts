import type { Converter } from '../read/extract.ts';
import type { PageReader, Recognizer } from '../read/page/page-source.ts';
import type { Engine } from './engine.ts';
import { type Io, nodeIo } from './io.ts';
import { run } from './main.ts';

/**
 * The parser is loaded when there is something to parse: help, completion and schema do without it. Node's cryptography takes
 * a fourth of Node's own start to load.
 */
export const engine: Engine = {
  async parse(bytes, { digest, ocr, onPage, ...options }) {
    const { inspectTree, parsePlan } = await import('./parser.ts');
    const parsed = await parsePlan(bytes, {
      ...options,
      convert,
      readPages,
      ...(ocr && { recognize: recognizer(onPage) }),
      ...(digest && { sha256: await sha256(bytes) }),
    });
    return { plan: parsed.plan, parsed, tree: () => inspectTree(parsed.tree) };
  },
};

const convert: Converter = async (...document) => (await import('./office/convert-with-office.ts')).convertWithOffice(...document);

const readPages: PageReader = async (...file) => (await import('./pages/read-pages-apart.ts')).readPagesApart(...file);

const recognizer =
  (onPage: (done: number, all: number) => void = () => {}): Recognizer =>
  async (...file) =>
    (await import('./ocr/recognize-pages.ts')).recognizePages(onPage)(...file);

async function sha256(bytes: Uint8Array): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}

export const main = (argv: readonly string[], io: Io) => run(argv, io, engine);

/** The program itself: what `bin/qcdc.js` starts. */
export async function start(argv: readonly string[]): Promise<void> {
  const io = nodeIo();
  io.end(await main(argv, io));
}
