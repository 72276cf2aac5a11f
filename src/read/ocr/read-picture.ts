import type { Extraction, ExtractionReader } from '../extraction.ts';
import type { PictureFormat } from '../page/page-source.ts';
import { printPages } from '../page/print-pages.ts';
import { Unreadable } from '../unreadable.ts';

/** Reads a picture of a page, or of several, by what `recognize` sees in it. */
export const pictureReader =
  (format: Exclude<PictureFormat, 'pdf'>): ExtractionReader =>
  async (bytes, { limits, recognize }): Promise<Extraction> => {
    if (recognize === undefined) throw new Unreadable('no-text-layer', { format });
    return { ...printPages(await recognize(bytes, format, null, limits)), notices: [] };
  };
