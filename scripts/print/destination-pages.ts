import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/**
 * Reads on which page, counted from 1, each destination of a PDF of Chromium's is.
 * @returns page numbers by fragment id. Chromium writes a destination only for an id that something links to, and
 * percent-encodes its name. It lists them all in the catalog (ISO 32000-1, 12.3.2.3).
 */
export async function pagesOfDestinations(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  const pages = destinations.flatMap(([name, target]): [string, number][] => {
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page) : undefined;
    return number === undefined ? [] : [[decodeURIComponent(name.decodeText()), number]];
  });
  return new Map(pages);
}
