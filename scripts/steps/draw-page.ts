import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A picture: a byte each of red, green, blue and opacity for every pixel, line by line from the top. */
export interface Bitmap {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Made once: compiling takes longer than drawing a page. */
let pdfium: Promise<PDFiumLibrary> | undefined;

/**
 * Draws a page of a PDF on white with PDFium, which is not what made it (Skia).
 * @param number counted from 1.
 * @param scale pixels a point, or what gives it from the size of the page in points.
 * @throws where the bytes are no PDF or the page is not there.
 */
export async function drawPage(
  pdf: Uint8Array,
  number: number,
  scale: number | ((width: number, height: number) => number),
): Promise<Bitmap> {
  pdfium ??= startPdfium();
  const document = await (await pdfium).loadDocument(pdf);
  try {
    const page = document.getPage(number - 1);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const pixels = typeof scale === 'number' ? scale : scale(originalWidth, originalHeight);
    // Given a scale, the library rounds the page to whole points first.
    const [width, height] = [originalWidth, originalHeight].map((points) => Math.round(points * pixels)) as [
      number,
      number,
    ];
    const { data } = await page.render({ width, height, render: 'bitmap' });
    return { width, height, data };
  } finally {
    document.destroy();
  }
}

/** From the package: nothing is fetched. */
async function startPdfium(): Promise<PDFiumLibrary> {
  const { resolve } = createRequire(import.meta.url);
  const bytes = await readFile(resolve('@hyzyla/pdfium/pdfium.wasm'));
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return PDFiumLibrary.init({ wasmBinary });
}
