import { encode } from 'uqr';

/** Modules of white around a code (ISO/IEC 18004 asks for 4). */
export const QUIET_ZONE = 4;

/** A QR code as one SVG path over a square of `size` modules, quiet zone included. */
export interface QrDrawing {
  size: number;
  path: string;
}

/**
 * Draws a QR code at error correction level M, so that a worn or folded sheet still reads.
 * @param text the address to encode, as it is.
 * @returns a path of runs of dark modules, a module being one unit.
 */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(({ start, length }) => `M${start} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: runs.join('') };
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
