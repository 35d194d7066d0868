import { PDFNumber, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { arrayIn, asDict, dictIn, valuesOf } from './values.ts';

/** What leads from a page, a form or an annotation (by its StructParents or StructParent) to structure elements. */
export type ParentTree = ReadonlyMap<number, PDFObject>;

/** Reads the parent tree of a structure tree's root (ISO 32000-1, 14.7.4.4), a number tree. */
export function parentTreeOf(root: PDFDict | undefined): ParentTree {
  const entries = new Map<number, PDFObject>();
  const seen = new Set<PDFDict>();
  const read = (node: PDFDict | undefined): void => {
    if (!node || seen.has(node)) return;
    seen.add(node);
    const numbers = valuesOf(arrayIn(node, 'Nums'));
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [key, value] = [numbers[index], numbers[index + 1]];
      if (key instanceof PDFNumber && value) entries.set(key.asNumber(), value);
    }
    for (const kid of valuesOf(arrayIn(node, 'Kids'))) read(asDict(kid));
  };
  read(dictIn(root, 'ParentTree'));
  return entries;
}
