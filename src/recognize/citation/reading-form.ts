import { foldInPlace } from '../../text/fold-in-place.ts';

/**
 * The text as the tables spell it, every dash a hyphen. As long as the text itself, so that an offset holds in both.
 */
export const readingForm = (text: string): string => foldInPlace(text).replace(/[–—−‑]/g, '-');
