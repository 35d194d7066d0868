import { drawPage } from './picture.ts';

/** How two drawings of a page differ. */
export interface Differences {
  /** Pixels that are not white. */
  painted: number;
  /** Pixels that are lighter or darker than anything next to them in the other drawing. */
  differing: number;
}

/** How much lighter or darker counts, of 255: a shape that moves by a sixth of a pixel changes its edge by less. */
const SHADE = 48;

/**
 * Compares two drawings of a page as a person would: a pixel may look like any of its neighbours in the other one, since
 * PDFium puts each character on a whole pixel and rounds when it stands between two.
 * @throws Error where the pages differ in size.
 */
export async function differences(one: Uint8Array, other: Uint8Array, page: number, dpi: number): Promise<Differences> {
  const [a, b] = [await drawPage(one, page, dpi), await drawPage(other, page, dpi)];
  if (a.width !== b.width || a.height !== b.height) throw new Error(`page ${page} has another size`);
  let painted = 0;
  let differing = 0;
  for (let y = 1; y < a.height - 1; y += 1) {
    for (let x = 1; x < a.width - 1; x += 1) {
      const at = (y * a.width + x) * 4;
      if (isWhite(a.data, at) && isWhite(b.data, at)) continue;
      painted += 1;
      if (stands(a.data, b.data, at, a.width) || stands(b.data, a.data, at, a.width)) differing += 1;
    }
  }
  return { painted, differing };
}

function isWhite(data: Uint8ClampedArray, at: number): boolean {
  return data[at] === 255 && data[at + 1] === 255 && data[at + 2] === 255;
}

/** Whether a pixel stands out from the nine around its place in the other picture. */
function stands(data: Uint8ClampedArray, other: Uint8ClampedArray, at: number, width: number): boolean {
  for (let channel = at; channel < at + 3; channel += 1) {
    let [darkest, lightest] = [255, 0];
    for (const row of [-width, 0, width]) {
      for (const column of [-1, 0, 1]) {
        const value = other[channel + (row + column) * 4] ?? 0;
        darkest = Math.min(darkest, value);
        lightest = Math.max(lightest, value);
      }
    }
    const value = data[channel] ?? 0;
    if (value < darkest - SHADE || value > lightest + SHADE) return true;
  }
  return false;
}
