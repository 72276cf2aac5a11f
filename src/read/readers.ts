import type { ExtractionReader } from './extraction.ts';
import type { FormatId } from './formats.ts';

/** The readers of formats other than text, each loaded when a file of its format comes. */
export const READERS: Partial<Record<FormatId, () => Promise<ExtractionReader>>> = {
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  odt: async () => (await import('./odt/read-odt.ts')).readOdt,
};
