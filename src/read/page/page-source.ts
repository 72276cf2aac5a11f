import type { Limits } from '../limits.ts';
import type { Page } from './page.ts';

/** The pages of a PDF with the words that it has as text. Throws `Unreadable`, and nothing else, for what cannot be read. */
export type PageReader = (bytes: Uint8Array, limits: Limits) => Promise<Page[]>;

/** Formats that are, or may be, pictures of pages. */
export type PictureFormat = 'pdf' | 'png' | 'jpeg' | 'tiff';

/**
 * Recognises the words of pictures of pages (OCR).
 *
 * @param numbers the pages to look at, 1-based; all of them when null
 * @returns those pages, in order; throws `Unreadable` for what cannot be read
 */
export type Recognizer = (bytes: Uint8Array, format: PictureFormat, numbers: readonly number[] | null, limits: Limits) => Promise<Page[]>;
