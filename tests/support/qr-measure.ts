import type { FoundSymbol } from './qr-readers.ts';
import type { Picture } from './picture.ts';

/** A code as it stands on paper. */
export interface CodeMeasures {
  text: string;
  /** L, M, Q or H. */
  level: string;
  /** The shorter side of the symbol, without its quiet zone, in mm; to a dot. */
  symbol: number;
  /** The side of a module in mm. */
  module: number;
  /** How dark the darkest dot within 4 modules around the symbol is: 255 is white, 0 black or beyond the paper. */
  quiet: number;
}

/** Modules of white that ISO/IEC 18004 asks for on each side. */
const QUIET_ZONE = 4;
/** How far a reader's corners may lie from the edges, in dots. */
const NEAR = 3;
const DARK = 128;

/** Measures a code that stands upright in a picture of paper. */
export function measureCode(picture: Picture, code: FoundSymbol, dpi: number): CodeMeasures {
  const box = outlineOf(picture, code);
  const dots = Math.min(box.right - box.left, box.bottom - box.top);
  const modules = 17 + 4 * code.version;
  const symbol = (dots / dpi) * 25.4;
  // To a dot, of which an edge may take a part.
  const zone = Math.floor((QUIET_ZONE * dots) / modules) - 1;
  return {
    text: code.text,
    level: code.level,
    symbol,
    module: symbol / modules,
    quiet: darkestAround(picture, box, zone),
  };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The outline of what is dark where the reader saw the symbol; right and bottom are the first that are not in it. */
function outlineOf(picture: Picture, { corners }: FoundSymbol): Box {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const box = { left: Infinity, top: Infinity, right: 0, bottom: 0 };
  for (let y = Math.floor(Math.min(...ys)) - NEAR; y < Math.max(...ys) + NEAR; y += 1) {
    for (let x = Math.floor(Math.min(...xs)) - NEAR; x < Math.max(...xs) + NEAR; x += 1) {
      if (brightness(picture, x, y) >= DARK) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return box;
}

/** Leaves out the dots next to the symbol, which may be half of it. */
function darkestAround(picture: Picture, { left, top, right, bottom }: Box, zone: number): number {
  let darkest = 255;
  for (let y = top - zone; y < bottom + zone; y += 1) {
    for (let x = left - zone; x < right + zone; x += 1) {
      const isOutside = x < left - 1 || x > right || y < top - 1 || y > bottom;
      if (isOutside) darkest = Math.min(darkest, brightness(picture, x, y));
    }
  }
  return darkest;
}

/** The darkest of a dot's colours, since the quiet zone is to be white and not tinted. */
function brightness({ width, height, data }: Picture, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return 0;
  const at = (y * width + x) * 4;
  return Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
}
