import { PDFNumber, type PDFArray } from '@cantoo/pdf-lib';

/** Moves coordinates that come in pairs, to the hundred-thousandth of a point, as Chromium writes them. */
export function moveCoordinates(pairs: PDFArray, dx: number, dy: number): void {
  pairs.asArray().forEach((entry, index) => {
    if (!(entry instanceof PDFNumber)) return;
    const moved = entry.asNumber() + (index % 2 === 0 ? dx : dy);
    pairs.set(index, PDFNumber.of(Math.round(moved * 1e5) / 1e5));
  });
}
