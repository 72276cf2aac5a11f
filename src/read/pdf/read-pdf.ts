import type { Extraction, Notice, ReaderOptions } from '../extraction.ts';
import type { Page } from '../page/page.ts';
import { printPages } from '../page/print-pages.ts';
import { Unreadable } from '../unreadable.ts';
import { judgeText } from './judge-text.ts';
import { openPdf } from './open-pdf.ts';
import { readPage } from './read-page.ts';

const FORMAT = { format: 'pdf' };

/** Reads a PDF that has its text as text. */
export async function readPdf(bytes: Uint8Array, { limits }: ReaderOptions): Promise<Extraction> {
  const { pdfjs, document } = await openPdf(bytes);
  try {
    if (document.numPages === 0) throw new Unreadable('file-damaged', FORMAT);
    if (document.numPages > limits.pages) throw new Unreadable('limit-exceeded', { limit: 'pages', most: limits.pages });
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, pdfjs));
      page.cleanup();
    }
    return extractionOf(pages);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('file-damaged', FORMAT);
  } finally {
    await document.loadingTask.destroy();
  }
}

function extractionOf(pages: readonly Page[]): Extraction {
  const printed = printPages(pages);
  if (!/[\p{L}\p{N}]/u.test(printed.text)) throw new Unreadable('no-text-layer', FORMAT);
  const percent = judgeText(printed.text);
  if (percent !== null) throw new Unreadable('garbled-text', { ...FORMAT, percent });
  const empty = pages.filter(({ words }) => words.length === 0).map(({ number }) => number);
  const notices: Notice[] = empty.length === 0 ? [] : [{ code: 'pages-without-text', args: { pages: empty }, span: null }];
  return { ...printed, notices };
}
