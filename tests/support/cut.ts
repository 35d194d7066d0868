import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { drawPage, type Picture } from './picture.ts';

/** A rectangle in points, from its lower left corner. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A PDF of which only a part of each page is shown, as if it were cut: whole points of it, from the upper left corner on,
 * so that PDFium need not scale it to whole dots.
 * @param areaOf from the TrimBox of a page, what is left of it; all of it if not given.
 */
export async function cut(pdf: Uint8Array, areaOf = (trim: Area): Area => trim): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const page of document.getPages()) {
    const { x, y, width, height } = areaOf(page.getTrimBox());
    const top = y + height;
    // A little more, lest it be taken for a little less.
    const [across, down] = [width, height].map((points) => Math.floor(points) + 0.01) as [number, number];
    const box = document.context.obj([x, top - down, x + across, top]);
    for (const name of ['MediaBox', 'CropBox', 'TrimBox']) page.node.set(PDFName.of(name), box);
    page.node.delete(PDFName.of('BleedBox'));
  }
  return document.save({ addDefaultPage: false });
}

/** How much a channel of two pixels may differ that look the same. */
const NEAR = 24;

/**
 * Compares pictures.
 * @param reach how many dots further on a pixel may be found: PDFium sets the tiles of a pattern onto whole dots.
 * @returns how many pixels of the one are not in the other; -1 for pictures of different size.
 */
export function differences(a: Picture, b: Picture, reach = 0): number {
  if (a.width !== b.width || a.height !== b.height) return -1;
  const around = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  const isThere = (x: number, y: number): boolean =>
    isAlike(a, x, y, b, x, y) || around.some((dy) => around.some((dx) => isAlike(a, x, y, b, x + dx, y + dy)));
  const [left, right] = [wholePixels(a), wholePixels(b)];
  let count = 0;
  left.forEach((pixel, at) => {
    if (pixel !== right[at] && !isThere(at % a.width, Math.floor(at / a.width))) count += 1;
  });
  return count;
}

/** A number a pixel: most are the same, which is soon said of a number. */
function wholePixels({ data }: Picture): Uint32Array {
  return new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
}

/** Whether two pixels have nearly the same colour. */
export function isAlike(a: Picture, ax: number, ay: number, b: Picture, bx: number, by: number): boolean {
  const [from, to] = [(ay * a.width + ax) * 4, (by * b.width + bx) * 4];
  for (let channel = 0; channel < 3; channel += 1) {
    if (Math.abs((a.data[from + channel] ?? 0) - (b.data[to + channel] ?? 0)) > NEAR) return false;
  }
  return true;
}

/** Pictures of all pages of a PDF. */
export async function drawPages(pdf: Uint8Array, pages: number, dpi: number): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (let page = 1; page <= pages; page += 1) pictures.push(await drawPage(pdf, page, dpi));
  return pictures;
}
