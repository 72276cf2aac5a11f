import type { Extraction, Notice, ReaderOptions } from '../extraction.ts';
import type { Page } from '../page/page.ts';
import { printPages } from '../page/print-pages.ts';
import { Unreadable } from '../unreadable.ts';
import { judgeText } from './judge-text.ts';
import { readPages } from './read-pages.ts';

const FORMAT = { format: 'pdf' } as const;

/** Reads a PDF: the text that it has, and where it has none that can be read, what `recognize` sees in the picture of the page. */
export async function readPdf(bytes: Uint8Array, options: ReaderOptions): Promise<Extraction> {
  const { limits, recognize } = options;
  const pages = await (options.readPages ?? readPages)(bytes, limits);
  if (recognize === undefined) return extractionOf(pages);
  const poor = pages.filter((page) => page.words.length === 0 || judgeText(wordsOf(page)) !== null).map(({ number }) => number);
  if (poor.length === 0) return extractionOf(pages);
  const seen = new Map((await recognize(bytes, 'pdf', poor, limits)).map((page) => [page.number, page]));
  return extractionOf(pages.map((page) => seen.get(page.number) ?? page));
}

const wordsOf = ({ words }: Page) => words.map(({ text }) => text).join(' ');

function extractionOf(pages: readonly Page[]): Extraction {
  const printed = printPages(pages);
  if (!/[\p{L}\p{N}]/u.test(printed.text)) throw new Unreadable('no-text-layer', FORMAT);
  const percent = judgeText(printed.text);
  if (percent !== null) throw new Unreadable('garbled-text', { ...FORMAT, percent });
  const empty = pages.filter(({ words }) => words.length === 0).map(({ number }) => number);
  const notices: Notice[] = empty.length === 0 ? [] : [{ code: 'pages-without-text', args: { pages: empty }, span: null }];
  return { ...printed, notices };
}
