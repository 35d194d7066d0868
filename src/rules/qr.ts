import { encode } from 'uqr';

/** Modules of white around a code (ISO/IEC 18004 asks for 4). */
export const QUIET_ZONE = 4;

/** A QR code as one SVG path over a square of `size` modules, quiet zone included. */
export interface QrDrawing {
  size: number;
  /** Lines of width 1 along the middle of each row: half the bytes of filled rectangles. */
  path: string;
}

/** Choosing the mask takes most of the time, and an address stands on many pages and sheets. */
const drawn = new Map<string, QrDrawing>();
/** More than a site has; who makes the sheets of a thousand companies has no end of them. */
const MOST_DRAWN = 500;

/**
 * Draws a QR code at error correction level M, so that a worn or folded sheet still reads.
 * @param text the address to encode, as it is.
 * @returns a path to be stroked with a width of 1, a module being one unit.
 */
export function drawQr(text: string): QrDrawing {
  const drawing = drawn.get(text) ?? reckon(text);
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  drawn.set(text, drawing);
  return drawing;
}

function reckon(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  return { size, path: data.map(drawRow).join('') };
}

function drawRow(row: readonly boolean[], y: number): string {
  let at = 0;
  return runsOf(row)
    .map(({ start, length }, index) => {
      const move = index === 0 ? `M${start} ${y}.5` : `m${start - at} 0`;
      at = start + length;
      return `${move}h${length}`;
    })
    .join('');
}

function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.start + last.length === x) last.length += 1;
    else runs.push({ start: x, length: 1 });
  });
  return runs;
}
