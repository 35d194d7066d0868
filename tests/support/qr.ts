import { drawPage as drawBitmap } from '../../scripts/steps/draw-page.ts';
import { readWithQr, readWithZxing } from './qr-readers.ts';
import { cutOut, overlap, squareRegions, type Picture, type Region } from './qr-regions.ts';

/** What one reader found on a page, in no particular order; a code that stands there twice is there twice. */
export interface QrReading {
  reader: 'qr' | 'zxing';
  texts: string[];
}

/**
 * Reads every QR code on a page of a PDF with two readers that share no code, neither helped by the other.
 * @param page counted from 1.
 * @param dpi how finely the page is drawn; 100 stands for a poor camera, 300 for a scanner.
 */
export async function decodeQrCodes(pdf: Uint8Array, page: number, dpi: number): Promise<QrReading[]> {
  const picture = await drawPage(pdf, page, dpi);
  return [
    { reader: 'qr', texts: readEachWithQr(picture, dpi) },
    { reader: 'zxing', texts: (await readWithZxing(picture)).map(({ text }) => text) },
  ];
}

/** Draws a page, to the dot in its size, with PDFium, which is not what made it (Skia). */
export async function drawPage(pdf: Uint8Array, page: number, dpi: number): Promise<Picture> {
  const { width, height, data } = await drawBitmap(pdf, page, dpi / 72);
  return { width, height, data: new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length) };
}

/** It takes one code from a picture: it is shown every region that could be one. */
function readEachWithQr(picture: Picture, dpi: number): string[] {
  const found: { text: string; region: Region }[] = [];
  for (const region of squareRegions(picture, dpi)) {
    const text = readWithQr(cutOut(picture, region))[0]?.text;
    // A region around another (a frame) shows the same code again.
    const isKnown = found.some((known) => known.text === text && overlap(known.region, region));
    if (text !== undefined && !isKnown) found.push({ text, region });
  }
  return found.map(({ text }) => text);
}
