import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

const HEADING = /^H[1-6]?$/;

/** Something that is painted, in reading order: on which page, and in which heading. */
interface Leaf {
  page: number;
  heading: PDFDict | undefined;
}

/**
 * Finds headings that stand alone at the foot of a page: what follows them in reading order is on a later one. A page that
 * holds nothing but a heading, as a cover does, is meant so.
 * @param document as Chromium writes it, with tags.
 * @returns their pages, counted from 1, and their places among the headings, counted from 0.
 */
export function lonelyHeadings(document: PDFDocument): { page: number; index: number }[] {
  const { context } = document;
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const headings: PDFDict[] = [];
  const leaves: Leaf[] = [];
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root) walk(root.get(PDFName.of('K')), undefined, undefined);
  return leaves.flatMap(({ page, heading }, at) => {
    const next = leaves[at + 1];
    const isLast = heading && next && next.heading !== heading && next.page > page;
    const isLonely = isLast && leaves.slice(0, at).some((leaf) => leaf.page === page && !leaf.heading);
    return isLonely ? [{ page, index: headings.indexOf(heading) }] : [];
  });

  function walk(object: PDFObject | undefined, page: number | undefined, heading: PDFDict | undefined): void {
    const kid = object instanceof PDFRef ? context.lookup(object) : object;
    if (kid instanceof PDFArray) for (const inner of kid.asArray()) walk(inner, page, heading);
    if (kid instanceof PDFNumber && page !== undefined) leaves.push({ page, heading });
    if (!(kid instanceof PDFDict)) return;
    const own = kid.get(PDFName.of('Pg'));
    const here = (own instanceof PDFRef ? pages.get(own) : undefined) ?? page;
    if (kid.has(PDFName.of('MCID'))) {
      if (here !== undefined) leaves.push({ page: here, heading });
      return;
    }
    const type = kid.get(PDFName.of('S'));
    const isHeading = type instanceof PDFName && HEADING.test(type.decodeText());
    if (isHeading) headings.push(kid);
    walk(kid.get(PDFName.of('K')), here, isHeading ? kid : heading);
  }
}

/** The words of the headings in the outline of a document, in order; Chromium writes it of all headings. */
export function titlesOf(document: PDFDocument): string[] {
  const titles: string[] = [];
  const outlines = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  walk(outlines?.lookupMaybe(PDFName.of('First'), PDFDict));
  return titles;

  function walk(item: PDFDict | undefined): void {
    for (let entry = item; entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = entry.lookup(PDFName.of('Title'));
      titles.push(title && 'decodeText' in title ? (title as { decodeText: () => string }).decodeText() : '');
      walk(entry.lookupMaybe(PDFName.of('First'), PDFDict));
    }
  }
}
