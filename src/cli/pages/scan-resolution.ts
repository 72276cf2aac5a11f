import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** A page is a scan when pictures cover so much of it. */
const MOST_OF_PAGE = 0.5;
const POINTS_AN_INCH = 72;

/** Points to an inch of the pictures that a scanned page is made of, the finest where they differ; null for a page that is drawn. */
export async function scanResolution(page: PDFPageProxy, { OPS, Util }: PdfJs): Promise<number | null> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const stack: number[][] = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  let covered = 0;
  let finest = 0;
  fnArray.forEach((code, i) => {
    const args = argsArray[i] as unknown[] | null;
    if (code === OPS.save || code === OPS.paintFormXObjectBegin) stack.push(matrix);
    else if (code === OPS.restore || code === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    if (code === OPS.transform) matrix = Util.transform(matrix, args as number[]);
    else if (code === OPS.paintFormXObjectBegin && Array.isArray(args?.[0])) matrix = Util.transform(matrix, args[0] as number[]);
    else if (code === OPS.paintImageXObject || code === OPS.paintInlineImageXObject || code === OPS.paintImageMaskXObject) {
      const points = code === OPS.paintImageXObject ? args?.[1] : (args?.[0] as { width?: unknown } | undefined)?.width;
      const [a = 0, b = 0, c = 0, d = 0] = matrix;
      const wide = Math.hypot(a, b);
      if (typeof points !== 'number' || !(wide > 0)) return;
      covered += wide * Math.hypot(c, d);
      finest = Math.max(finest, (points / wide) * POINTS_AN_INCH);
    }
  });
  return covered >= MOST_OF_PAGE * (right - left) * (top - bottom) ? finest : null;
}
