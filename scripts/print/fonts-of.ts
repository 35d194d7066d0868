import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

/** A font in a PDF, as its dictionary names it. */
export interface FontInPdf {
  /** Without the tag of its subset; a Type 3 font has none. */
  name: string;
  subtype: string;
}

const SUBSET = /^[A-Z]{6}\+/;

/** All fonts of a PDF that text refers to (a composite font counts once). */
export function fontsOf(document: PDFDocument): FontInPdf[] {
  const dicts = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return dicts.flatMap((dict) => {
    if (!(dict instanceof PDFDict) || dict.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    const [name, subtype] = ['BaseFont', 'Subtype'].map((key) => nameIn(dict, key));
    // The descendant of a composite font says the same again, but for how its outlines are kept.
    return subtype === 'CIDFontType0' || subtype === 'CIDFontType2'
      ? []
      : [{ name: (name ?? '').replace(SUBSET, ''), subtype: subtype ?? '' }];
  });
}

function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
