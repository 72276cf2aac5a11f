import type { ExtractionReader } from './extraction.ts';
import type { FormatId } from './formats.ts';

/** The readers of formats other than text, each loaded when a file of its format comes. */
export const READERS: Partial<Record<FormatId, () => Promise<ExtractionReader>>> = {
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  png: async () => (await import('./ocr/read-picture.ts')).pictureReader('png'),
  jpeg: async () => (await import('./ocr/read-picture.ts')).pictureReader('jpeg'),
  tiff: async () => (await import('./ocr/read-picture.ts')).pictureReader('tiff'),
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  odt: async () => (await import('./odt/read-odt.ts')).readOdt,
};
