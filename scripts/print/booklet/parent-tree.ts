import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/**
 * The tree that leads from contents to tags (ISO 32000-1, 14.7.4.4), by key: for a page the list of its contents, for an
 * annotation its tag.
 */
export function readParentTree(document: PDFDocument): Map<number, PDFObject> {
  return new Map(entriesOf(structureOf(document)?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)));
}

/** Writes the tree anew, in one node. */
export function writeParentTree(document: PDFDocument, entries: ReadonlyMap<number, PDFObject>): void {
  const { context } = document;
  const sorted = [...entries].sort(([a], [b]) => a - b).flatMap(([key, value]) => [PDFNumber.of(key), value]);
  structureOf(document)?.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: sorted })));
}

function structureOf(document: PDFDocument): PDFDict | undefined {
  return document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
}

function entriesOf(node: PDFDict | undefined): [number, PDFObject][] {
  const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray);
  const numbers = node?.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? [];
  const own = numbers.flatMap((key, index): [number, PDFObject][] =>
    index % 2 === 0 && key instanceof PDFNumber ? [[key.asNumber(), numbers[index + 1] ?? PDFNull]] : [],
  );
  const nested = (kids?.asArray() ?? []).flatMap((_, index) => entriesOf(kids?.lookupMaybe(index, PDFDict)));
  return [...own, ...nested];
}
