import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { decodeQR } from 'qr/decode.js';
import { prepareZXingModule, readBarcodes, type ReadResult } from 'zxing-wasm/reader';
import { drawPage as drawBitmap } from '../../scripts/build/draw-page.ts';
import { cutOut, squareRegions, type Picture, type Region } from './qr-regions.ts';

/** What one reader found on a page, in no particular order; a code that stands there twice is there twice. */
export interface QrReading {
  reader: 'qr' | 'zxing';
  texts: string[];
}

const { resolve } = createRequire(import.meta.url);
/** More than the reader would spend on a frame of a camera: what it finds is not to hang on how busy the machine is. */
const PATIENCE_MS = 5_000;

/**
 * Reads every QR code on a page of a PDF with two readers that share no code, neither helped by the other.
 * @param page counted from 1.
 * @param dpi how finely the page is drawn; 100 stands for a poor camera, 300 for a scanner.
 */
export async function decodeQrCodes(pdf: Uint8Array, page: number, dpi: number): Promise<QrReading[]> {
  const picture = await drawPage(pdf, page, dpi);
  return [
    { reader: 'qr', texts: readWithQr(picture, dpi) },
    { reader: 'zxing', texts: await readWithZxing(picture) },
  ];
}

/** Made once: compiling takes longer than reading a page. */
let zxing: Promise<unknown> | undefined;

/** Draws a page, to the dot in its size, with PDFium, which is not what made it (Skia). */
export async function drawPage(pdf: Uint8Array, page: number, dpi: number): Promise<Picture> {
  const { width, height, data } = await drawBitmap(pdf, page, dpi / 72);
  return { width, height, data: new Uint8ClampedArray(data) };
}

/** Takes one code from a picture: it is shown every region that could be one. */
function readWithQr(picture: Picture, dpi: number): string[] {
  const found: { text: string; region: Region }[] = [];
  for (const region of squareRegions(picture, dpi)) {
    const text = decodeOne(cutOut(picture, region));
    // A region around another (a frame) shows the same code again.
    const isKnown = found.some((known) => known.text === text && overlap(known.region, region));
    if (text !== undefined && !isKnown) found.push({ text, region });
  }
  return found.map(({ text }) => text);
}

function decodeOne(picture: Picture): string | undefined {
  try {
    return decodeQR(picture, { format: 'RGBA', effort: 4, timeLimit: PATIENCE_MS });
  } catch {
    return undefined;
  }
}

function overlap(a: Region, b: Region): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

async function readWithZxing(picture: Picture): Promise<string[]> {
  return (await findWithZxing(picture)).map(({ text }) => text);
}

/** What zxing finds in a picture, with where and how large it is in pixels and modules. */
export async function findWithZxing(picture: Picture): Promise<ReadResult[]> {
  zxing ??= wasmOf('zxing-wasm/reader/zxing_reader.wasm').then((wasmBinary) =>
    prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true }),
  );
  await zxing;
  const image = { ...picture, colorSpace: 'srgb', pixelFormat: 'rgba-unorm8' } as ImageData;
  const found = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 255 });
  return found.filter(({ isValid }) => isValid);
}

/** From the package: no reader is to fetch anything. */
async function wasmOf(specifier: string): Promise<ArrayBuffer> {
  const bytes = await readFile(resolve(specifier));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
