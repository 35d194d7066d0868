import { drawPage as drawBitmap } from '../../scripts/steps/draw-page.ts';

/** A drawn page. */
export interface Picture {
  width: number;
  height: number;
  /** RGBA. */
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** A rectangle in pixels; right and bottom are the first that are not in it. */
export interface Region {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Draws a page, to the dot in its size, with PDFium, which is not what made it (Skia). */
export async function drawPage(pdf: Uint8Array, page: number, dpi: number): Promise<Picture> {
  const { width, height, data } = await drawBitmap(pdf, page, dpi / 72);
  return { width, height, data: new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length) };
}

/** How much of its surroundings a region is shown with, in its own width: more than a quiet zone, so neighbours too. */
const SURROUNDINGS = 0.4;

/** Cuts a region out with what really stands around it, nothing added: a reader gets no quiet zone but the sheet's own. */
export function cutAround(picture: Picture, { left, top, right, bottom }: Region): Picture & { at: Region } {
  const around = Math.round((right - left) * SURROUNDINGS);
  const at = {
    left: Math.max(0, left - around),
    top: Math.max(0, top - around),
    right: Math.min(picture.width, right + around),
    bottom: Math.min(picture.height, bottom + around),
  };
  const size = { width: at.right - at.left, height: at.bottom - at.top };
  const data = new Uint8ClampedArray(size.width * size.height * 4);
  for (let y = 0; y < size.height; y += 1) {
    const from = ((at.top + y) * picture.width + at.left) * 4;
    data.set(picture.data.subarray(from, from + size.width * 4), y * size.width * 4);
  }
  return { ...size, data, at };
}
