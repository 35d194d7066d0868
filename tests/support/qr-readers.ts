import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { decodeQR, type Quad } from 'qr/decode.js';
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import type { Picture } from './picture.ts';

/** A point in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A code as a reader found it. */
export interface FoundCode {
  text: string;
  /** Of the symbol, clockwise from top left, in pixels. */
  corners: [Point, Point, Point, Point];
}

/** With what only one reader tells. */
export interface FoundSymbol extends FoundCode {
  /** L, M, Q or H. */
  level: string;
  /** From 1; a symbol is 17 + 4 × version modules wide. */
  version: number;
}

const { resolve } = createRequire(import.meta.url);
/** More than the reader would spend on a frame of a camera: what it finds is not to hang on how busy the machine is. */
const PATIENCE_MS = 5_000;

/** Takes one code from a picture. */
export function readWithQr(picture: Picture): FoundCode[] {
  let bounds: Quad | undefined;
  const pointsOnDetect = (points: { bounds: Quad }) => {
    bounds = points.bounds;
  };
  try {
    const text = decodeQR(picture, { format: 'RGBA', effort: 4, timeLimit: PATIENCE_MS, pointsOnDetect });
    return bounds ? [{ text, corners: bounds }] : [];
  } catch {
    return [];
  }
}

/** A code that is light on dark is none: many phones do not read it. */
const WITH_ZXING: ReaderOptions = { formats: ['QRCode'], tryHarder: true, tryInvert: false, maxNumberOfSymbols: 255 };

/** Compiled once: that takes longer than reading a page. */
let zxing: Promise<unknown> | undefined;

/** Takes all codes from a picture. */
export async function readWithZxing(picture: Picture): Promise<FoundSymbol[]> {
  zxing ??= wasmOf('zxing-wasm/reader/zxing_reader.wasm').then((wasmBinary) =>
    prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true }),
  );
  await zxing;
  const image = { ...picture, colorSpace: 'srgb', pixelFormat: 'rgba-unorm8' } as ImageData;
  const found = await readBarcodes(image, WITH_ZXING);
  return found
    .filter(({ isValid }) => isValid)
    .map(({ text, position: { topLeft, topRight, bottomRight, bottomLeft }, extra }) => {
      const { ECLevel = '', Version = '' } = JSON.parse(extra) as Record<string, string>;
      return { text, corners: [topLeft, topRight, bottomRight, bottomLeft], level: ECLevel, version: Number(Version) };
    });
}

/** From the package: no reader is to fetch anything. */
async function wasmOf(specifier: string): Promise<ArrayBuffer> {
  const bytes = await readFile(resolve(specifier));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
