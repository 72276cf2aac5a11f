import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { extensionOf } from '../../read/formats.ts';
import type { PictureFormat } from '../../read/page/page-source.ts';
import { Unreadable } from '../../read/unreadable.ts';
import { importPackage } from './import-package.ts';
import { openTiff } from './open-tiff.ts';
import { type Picture, toGrey } from './picture.ts';
import { scanResolution } from './scan-resolution.ts';

/** The pages of a file as pictures, drawn when they are asked for. */
export interface Drawn {
  readonly pages: number;
  /** `number` is 1-based. */
  draw(number: number): Promise<Picture>;
}

/** Points of a picture to an inch, where it is drawn and not scanned. */
const RESOLUTION = 300;
/** Scans between these are read as they are: points made up between theirs, or taken away, cost more marks over letters than they show. */
const COARSEST = 150;
const FINEST = 350;
/** No picture has more points; what is larger is drawn smaller. A3 at 300 points an inch has 17 million. */
const MOST_POINTS = 25_000_000;
const POINTS_AN_INCH = 72;
/** The long side of the paper that a picture without measures is taken to show. */
const A4_INCHES = 11.7;

/** Opens a file for its pictures. */
export function openPictures(bytes: Uint8Array, format: PictureFormat): Promise<Drawn> {
  if (format === 'pdf') return openPdf(bytes);
  return format === 'tiff' ? openTiff(bytes) : openPicture(bytes, format);
}

async function openPdf(bytes: Uint8Array): Promise<Drawn> {
  const { createCanvas } = await importPackage('@napi-rs/canvas', 'pdf', () => import('@napi-rs/canvas'));
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
      const scanned = await scanResolution(page, pdfjs);
      const resolution = scanned !== null && scanned >= COARSEST && scanned <= FINEST ? scanned : RESOLUTION;
      const scale = Math.min(resolution / POINTS_AN_INCH, Math.sqrt(MOST_POINTS / (width * height)));
      const viewport = page.getViewport({ scale });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      const context = canvas.getContext('2d');
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.height);
      // PDF.js draws pictures that grow a little without smoothing: strokes come out one point thick here and two there.
      Object.defineProperty(context, 'imageSmoothingEnabled', { get: () => true, set: () => {} });
      // The types of PDF.js know the canvas of browsers alone.
      await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
      page.cleanup();
      return toGrey(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height);
    },
  };
}

async function openPicture(bytes: Uint8Array, id: 'png' | 'jpeg'): Promise<Drawn> {
  const format = extensionOf(id);
  const { createCanvas, loadImage } = await importPackage('@napi-rs/canvas', format, () => import('@napi-rs/canvas'));
  const image = await loadImage(Buffer.from(bytes)).catch(() => {
    throw new Unreadable('file-damaged', { format });
  });
  // A picture coarser than a scan is drawn larger.
  const long = Math.max(image.width, image.height);
  const enlarged = long < COARSEST * A4_INCHES ? (RESOLUTION * A4_INCHES) / long : 1;
  const scale = Math.min(enlarged, Math.sqrt(MOST_POINTS / (image.width * image.height)));
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
