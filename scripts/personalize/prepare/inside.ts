import { PDFArray, type PDFDict } from '@cantoo/pdf-lib';

/** What stands between the brackets of a list or a dictionary. */
export function inside(object: PDFArray | PDFDict): string {
  const written = String(object).trim();
  const brackets = object instanceof PDFArray ? 1 : 2;
  return written.slice(brackets, -brackets).trim();
}
