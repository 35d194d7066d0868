import { PDFName, type PDFArray, type PDFDocument } from '@cantoo/pdf-lib';
import { BLEED, MM, ROOM } from './bleed.ts';
import { exactSize, type Paper } from './paper.ts';

/**
 * Gives every page its boxes (ISO 32000-1, 14.11.2), exact where Chromium rounds: it lays a page out from the upper left
 * corner, and then makes it up to 0.6 pt larger or smaller. Without bleed all boxes are the paper; with bleed the paper
 * is the TrimBox, the BleedBox goes 3 mm beyond, and MediaBox and CropBox hold the marks as well.
 * @param bleed whether the pages were printed with room around them.
 * @throws Error naming the first page of another size.
 */
export function setBoxes(document: PDFDocument, paper: Paper, bleed: boolean): void {
  const room = bleed ? ROOM : 0;
  document.getPages().forEach((page, index) => {
    const printed = page.getSize();
    const [width, height] = [printed.width - 2 * room, printed.height - 2 * room];
    const exact = exactSize(paper, width, height);
    if (!exact) {
      const millimetres = [width, height].map((points) => Math.round(points / MM)).join(' × ');
      throw new Error(`page ${index + 1} is ${millimetres} mm, which is not ${paper}`);
    }
    const trim = { x: room, y: printed.height - room - exact.height, ...exact };
    for (const [name, box] of boxesAround(trim, bleed)) page.node.set(PDFName.of(name), boxOf(document, box));
  });
}

/** The boxes of a page by name. */
export function boxesAround(trim: Rect, bleed: boolean): [string, Rect][] {
  const media = bleed ? grow(trim, ROOM) : trim;
  const boxes: [string, Rect][] = [
    ['MediaBox', media],
    ['CropBox', media],
    ['TrimBox', trim],
  ];
  return bleed ? [...boxes, ['BleedBox', grow(trim, BLEED)]] : boxes;
}

/** A rectangle in points, from its lower left corner. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A rectangle so much larger on each side. */
export function grow({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** A rectangle as the file has it: its corners, to the thousandth of a point. */
export function boxOf(document: PDFDocument, { x, y, width, height }: Rect): PDFArray {
  const corners = [x, y, x + width, y + height];
  return document.context.obj(corners.map((points) => Math.round(points * 1000) / 1000));
}
