import type { Limits } from '../limits.ts';
import type { Page } from '../page/page.ts';
import { Unreadable } from '../unreadable.ts';
import { openPdf } from './open-pdf.ts';
import { readPage } from './read-page.ts';

/** The pages of a PDF, with the words that it has as text. */
export async function readPages(bytes: Uint8Array, { pages: most }: Limits): Promise<Page[]> {
  const { pdfjs, document } = await openPdf(bytes);
  try {
    if (document.numPages === 0) throw new Unreadable('file-damaged', { format: 'pdf' });
    if (document.numPages > most) throw new Unreadable('limit-exceeded', { limit: 'pages', most });
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, pdfjs));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('file-damaged', { format: 'pdf' });
  } finally {
    await document.loadingTask.destroy();
  }
}
