import { drawPage, findWithZxing } from './qr.ts';
import type { Picture, Region } from './qr-regions.ts';

/** A QR code as it stands on the paper. Lengths in mm, to a dot of 300 to the inch (0.085 mm). */
export interface QrSize {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** The width of the symbol, without its quiet zone. */
  symbol: number;
  module: number;
  /** How many modules around it are free of ink; the edge of the paper is no ink. */
  quiet: number;
  /** The level of error correction: L, M, Q or H. */
  level: string;
}

const DPI = 300;
const MM = 25.4 / DPI;
/** Enough to see whether four are free. */
const QUIET_SEEN = 5;

/** Measures the QR codes of a page, counted from 1, on the page as it is drawn. */
export async function measureQrCodes(pdf: Uint8Array, page: number): Promise<QrSize[]> {
  const picture = await drawPage(pdf, page, DPI);
  return (await findWithZxing(picture)).map(({ text, position, symbol, extra }) => {
    const corners = Object.values(position);
    const [x, y] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
    const near = { left: Math.min(...x), right: Math.max(...x), top: Math.min(...y), bottom: Math.max(...y) };
    const box = inkWithin(picture, grown(near, (near.right - near.left) / symbol.width));
    const width = box.right - box.left;
    const module = width / symbol.width;
    return {
      text,
      left: box.left * MM,
      top: box.top * MM,
      right: box.right * MM,
      bottom: box.bottom * MM,
      symbol: width * MM,
      module: module * MM,
      quiet: quietDots(picture, box, QUIET_SEEN * module) / module,
      level: (JSON.parse(extra) as { ECLevel: string }).ECLevel,
    };
  });
}

function grown({ left, right, top, bottom }: Region, by: number): Region {
  return {
    left: Math.floor(left - by),
    right: Math.ceil(right + by),
    top: Math.floor(top - by),
    bottom: Math.ceil(bottom + by),
  };
}

/** The outline of the ink in a region. */
function inkWithin(picture: Picture, region: Region): Region {
  const ink = { left: region.right, right: region.left, top: region.bottom, bottom: region.top };
  for (let y = region.top; y < region.bottom; y += 1) {
    for (let x = region.left; x < region.right; x += 1) {
      if (!isInk(picture, x, y)) continue;
      ink.left = Math.min(ink.left, x);
      ink.right = Math.max(ink.right, x + 1);
      ink.top = Math.min(ink.top, y);
      ink.bottom = Math.max(ink.bottom, y + 1);
    }
  }
  return ink;
}

/** How many dots one can go outwards from a symbol on all sides before there is ink. */
function quietDots(picture: Picture, symbol: Region, most: number): number {
  for (let by = 0; by < most; by += 1) if (hasInkAround(picture, grown(symbol, by + 1))) return by;
  return most;
}

/** Whether there is ink on the outermost dots of a region. */
function hasInkAround(picture: Picture, { left, right, top, bottom }: Region): boolean {
  for (let x = left; x < right; x += 1) if (isInk(picture, x, top) || isInk(picture, x, bottom - 1)) return true;
  for (let y = top; y < bottom; y += 1) if (isInk(picture, left, y) || isInk(picture, right - 1, y)) return true;
  return false;
}

function isInk({ width, height, data }: Picture, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= width || y >= height) return false;
  const at = (y * width + x) * 4;
  return Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) < 200;
}
