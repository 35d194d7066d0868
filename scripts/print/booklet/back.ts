import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { MM } from '../bleed.ts';

/** A heading this near to the upper edge has nothing but its margin above it, in points. */
const TOP = 35 * MM;
/** The title of the whole, and what it is divided into. */
const LEVELS = 2;

/**
 * The page on which the last part of a document begins that begins a page, by its outline: up to the end it is one text,
 * which blank pages must not tear apart.
 * @returns its number, counted from 1; 1 where there is no such part but the first.
 */
export function startOfLastPart(document: PDFDocument): number {
  const pages = document.getPages();
  const outline = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const starts = headingsIn(outline, LEVELS).flatMap((heading) => {
    const destination = heading.lookupMaybe(PDFName.of('Dest'), PDFArray);
    const index = pages.findIndex(({ ref }) => ref === destination?.get(0));
    const top = destination?.get(3);
    const trim = pages[index]?.getTrimBox();
    const isAtTop = trim && top instanceof PDFNumber && trim.y + trim.height - top.asNumber() < TOP;
    return isAtTop ? [index + 1] : [];
  });
  return Math.max(1, ...starts);
}

function headingsIn(parent: PDFDict | undefined, levels: number): PDFDict[] {
  if (levels === 0) return [];
  const headings: PDFDict[] = [];
  let heading = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (heading) {
    headings.push(heading, ...headingsIn(heading, levels - 1));
    heading = heading.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return headings;
}
