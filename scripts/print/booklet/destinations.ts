import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import type { Placement, Placements } from './placement.ts';

/** Leads every destination, of links and outline and by name, to where its page went (ISO 32000-1, 12.3.2.2). */
export function moveDestinations(document: PDFDocument, placements: Placements): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) moveIn(object, placements);
}

/** In an object, without following references. */
function moveIn(object: PDFObject, placements: Placements): void {
  if (object instanceof PDFDict) {
    for (const value of object.values()) moveIn(value, placements);
  } else if (object instanceof PDFArray) {
    const [page, kind] = object.asArray();
    const place = page instanceof PDFRef ? placements.get(page) : undefined;
    if (place && kind instanceof PDFName) moveDestination(object, kind, place);
    else for (const value of object.asArray()) moveIn(value, placements);
  }
}

function moveDestination(destination: PDFArray, kind: PDFName, { side, half, dx, dy }: Placement): void {
  destination.set(0, side);
  if (kind === PDFName.of('XYZ')) {
    // Left and top may be left open: then the half's own.
    const [left, top] = [destination.get(2), destination.get(3)];
    destination.set(2, PDFNumber.of(left instanceof PDFNumber ? left.asNumber() + dx : half.x));
    destination.set(3, PDFNumber.of(top instanceof PDFNumber ? top.asNumber() + dy : half.y + half.height));
    return;
  }
  // Every other kind fits something of the page into the window: here the half.
  while (destination.size() > 1) destination.remove(1);
  const corners = [half.x, half.y, half.x + half.width, half.y + half.height];
  for (const entry of [PDFName.of('FitR'), ...corners.map((corner) => PDFNumber.of(corner))]) destination.push(entry);
}
