import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from '../unreadable.ts';

export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

export interface OpenPdf {
  readonly pdfjs: PdfJs;
  readonly document: PDFDocumentProxy;
}

/** What PDF.js is never to do with a file: run code, fetch anything, use the machine's fonts, draw. */
const SAFE = {
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  disableAutoFetch: true,
  disableStream: true,
  stopAtErrors: false,
  verbosity: 0,
} as const;
/** Pictures of more points than this are passed over: text is read without any. */
const NO_PICTURES = { maxImageSize: 1 } as const;

/** Opens a PDF for its text. Whoever opens one closes it: `document.loadingTask.destroy()`. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // PDF.js takes the bytes away from their owner.
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), ...SAFE, ...NO_PICTURES });
  // A file that is encrypted without a password for reading opens as any other.
  try {
    return { pdfjs, document: await task.promise };
  } catch (error) {
    await task.destroy();
    throw new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'file-encrypted' : 'file-damaged', {
      format: 'pdf',
    });
  }
}
