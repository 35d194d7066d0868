import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { PAINTED_PX, ROOM } from './bleed.ts';

/**
 * Chromium leaves a page's margins out when it says where a named destination is. Without bleed it so leads to a little
 * above the place; the room for bleed and marks would lead it much further up. What is taken off is what the smallest
 * margin has grown by, so that none leads to below its place.
 */
export function lowerDestinations(document: PDFDocument): void {
  const by = ROOM - PAINTED_PX * 0.75;
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name] of named?.entries() ?? []) {
    const destination = named?.lookup(name, PDFArray);
    const [left, top] = [destination?.get(2), destination?.get(3)];
    if (left instanceof PDFNumber) destination?.set(2, PDFNumber.of(left.asNumber() + by));
    if (top instanceof PDFNumber) destination?.set(3, PDFNumber.of(top.asNumber() - by));
  }
}
