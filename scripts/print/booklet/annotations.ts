import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { moveCoordinates } from './coordinates.ts';

/**
 * Moves the annotations of a page, its links, to the side it goes to.
 * @returns them, in their order.
 */
export function moveAnnotations(page: PDFPage, side: PDFRef, dx: number, dy: number): PDFObject[] {
  const annotations = page.node.Annots();
  if (!annotations) return [];
  annotations.asArray().forEach((_, index) => {
    const annotation = annotations.lookup(index, PDFDict);
    for (const key of ['Rect', 'QuadPoints'].map((name) => PDFName.of(name))) {
      const box = annotation.lookupMaybe(key, PDFArray);
      if (box) moveCoordinates(box, dx, dy);
    }
    if (annotation.has(PDFName.of('P'))) annotation.set(PDFName.of('P'), side);
  });
  return annotations.asArray();
}
