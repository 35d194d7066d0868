import { PDFArray, PDFDict, type PDFRef, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** A dictionary anywhere in a file and the object it stands in. */
export interface PlacedDict {
  dict: PDFDict;
  ref: PDFRef;
}

/** All dictionaries of a file, those of streams and those within others among them. */
export function dictionariesIn({ context }: PDFDocument): PlacedDict[] {
  return context.enumerateIndirectObjects().flatMap(([ref, object]) => within(object).map((dict) => ({ dict, ref })));
}

/** References are not followed: what they lead to is met by itself. */
function within(object: PDFObject): PDFDict[] {
  if (object instanceof PDFStream) return within(object.dict);
  if (object instanceof PDFArray) return object.asArray().flatMap(within);
  return object instanceof PDFDict ? [object, ...object.values().flatMap(within)] : [];
}
