import type { Page } from '../../read/page/page.ts';
import type { PageReader } from '../../read/page/page-source.ts';
import { startPageThread } from './start-page-thread.ts';

/** Reads the pages of a PDF in a thread of its own, under limits on time and memory. */
export const readPagesApart: PageReader = async (bytes, limits) => {
  const thread = startPageThread(limits);
  try {
    return await thread.ask<Page[]>({ ask: 'read', bytes, limits });
  } finally {
    await thread.end();
  }
};
