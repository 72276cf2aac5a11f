import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PictureFormat } from '../../read/page/page-source.ts';
import { Unreadable } from '../../read/unreadable.ts';
import { type Picture, toGrey } from './picture.ts';

/** The pages of a file as pictures, drawn when they are asked for. */
export interface Drawn {
  readonly pages: number;
  /** `number` is 1-based. */
  draw(number: number): Promise<Picture>;
}

/** Points of a picture to an inch: at 300 Tesseract misreads least, scans of 200 among them. */
const RESOLUTION = 300;
/** No picture has more points; what is larger is drawn smaller. A3 at 300 points an inch has 17 million. */
const MOST_POINTS = 25_000_000;
const POINTS_AN_INCH = 72;

/** Opens a file for its pictures. */
export function openPictures(bytes: Uint8Array, format: PictureFormat): Promise<Drawn> {
  if (format === 'pdf') return openPdf(bytes);
  return format === 'tiff' ? openTiff(bytes) : openPicture(bytes, format);
}

async function openPdf(bytes: Uint8Array): Promise<Drawn> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const root = dirname(dirname(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs'))));
  const folder = (name: string) => join(root, name) + sep;
  // Fonts that a file does not bring along, and decoders of pictures, come with the package; nothing is fetched.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    cMapPacked: true,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    maxImageSize: MOST_POINTS * 4,
    verbosity: 0,
  });
  const document = await task.promise;
  return {
    pages: document.numPages,
    async draw(number) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const scale = Math.min(RESOLUTION / POINTS_AN_INCH, Math.sqrt(MOST_POINTS / (width * height)));
      const viewport = page.getViewport({ scale });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      const context = canvas.getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.height);
      // The types of PDF.js know the canvas of browsers alone.
      await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
      page.cleanup();
      return toGrey(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
    },
  };
}

async function openPicture(bytes: Uint8Array, format: string): Promise<Drawn> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas');
  const image = await loadImage(Buffer.from(bytes)).catch(() => {
    throw new Unreadable('file-damaged', { format });
  });
  // Small pictures are drawn larger: A4 on its long side at 300 points an inch has 3500.
  const scale = Math.min(Math.max(1, 3000 / Math.max(image.width, image.height)), Math.sqrt(MOST_POINTS / (image.width * image.height)));
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  return {
    pages: 1,
    draw: async () => {
      const context = createCanvas(width, height).getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      context.drawImage(image, 0, 0, width, height);
      return toGrey(context.getImageData(0, 0, width, height).data, width, height);
    },
  };
}

async function openTiff(bytes: Uint8Array): Promise<Drawn> {
  const { default: utif } = await import('utif2');
  const damaged = () => new Unreadable('file-damaged', { format: 'tif' });
  const buffer = new Uint8Array(bytes).buffer;
  let sheets: ReturnType<typeof utif.decode>;
  try {
    sheets = utif.decode(buffer);
  } catch {
    throw damaged();
  }
  if (sheets.length === 0) throw damaged();
  return {
    pages: sheets.length,
    draw: async (number) => {
      const sheet = sheets[number - 1];
      if (sheet === undefined) throw damaged();
      try {
        utif.decodeImage(buffer, sheet);
        if (sheet.width * sheet.height > MOST_POINTS * 2) throw damaged();
        return toGrey(utif.toRGBA8(sheet), sheet.width, sheet.height);
      } catch {
        throw damaged();
      }
    },
  };
}
