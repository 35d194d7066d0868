import { PDFArray, PDFDict, PDFNumber, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { roleMapOf, roleOf, TRANSPARENT, type RoleMap } from './roles.ts';
import { dictIn, nameIn, numberIn, refIn, textIn, valueIn } from './values.ts';

/** An element of the structure tree (ISO 32000-1, 14.7.2), what people call a tag. */
export interface StructureElement {
  dict: PDFDict;
  ref: PDFRef | undefined;
  /** As written. */
  type: string;
  /** The standard type it stands for; undefined where the role map leads to none. */
  role: string | undefined;
  /** The element that holds it; undefined for those the root holds. */
  parent: StructureElement | undefined;
  /** The elements it holds, in order. */
  kids: StructureElement[];
  /** The marked content and the objects it holds, in order. */
  content: StructureContent[];
}

/** Marked content by its number in the page or form that owns it, or an object (an annotation, say). */
export type StructureContent = { mcid: number; owner: PDFRef | undefined } | { object: PDFDict };

/** The structure tree of a document. */
export interface Structure {
  root: PDFDict;
  roles: RoleMap;
  /** All elements, each before what it holds: the order of reading. */
  elements: StructureElement[];
  byDict: ReadonlyMap<PDFDict, StructureElement>;
}

/** Reads the structure tree; undefined where the catalog names none. An element that is met again is left out. */
export function structureOf(catalog: PDFDict, context: PDFContext): Structure | undefined {
  const root = dictIn(catalog, 'StructTreeRoot');
  if (!root) return undefined;
  const roles = roleMapOf(dictIn(root, 'RoleMap'));
  const byDict = new Map<PDFDict, StructureElement>();

  const read = (kid: PDFObject, parent: StructureElement | undefined, page: PDFRef | undefined): void => {
    const dict = kid instanceof PDFRef ? context.lookup(kid) : kid;
    if (dict instanceof PDFNumber) parent?.content.push({ mcid: dict.asNumber(), owner: page });
    if (!(dict instanceof PDFDict) || byDict.has(dict)) return;
    const kind = nameIn(dict, 'Type');
    if (kind === 'MCR') {
      const mcid = numberIn(dict, 'MCID');
      const owner = refIn(dict, 'Stm') ?? refIn(dict, 'Pg') ?? page;
      if (mcid !== undefined) parent?.content.push({ mcid, owner });
    } else if (kind === 'OBJR') {
      const object = dictIn(dict, 'Obj');
      if (object) parent?.content.push({ object });
    } else {
      const type = nameIn(dict, 'S') ?? '';
      const ref = kid instanceof PDFRef ? kid : undefined;
      const element = { dict, ref, type, role: roleOf(type, roles), parent, kids: [], content: [] };
      byDict.set(dict, element);
      parent?.kids.push(element);
      for (const inner of kidsOf(dict)) read(inner, element, refIn(dict, 'Pg') ?? page);
    }
  };
  for (const kid of kidsOf(root)) read(kid, undefined, undefined);
  return { root, roles, elements: [...byDict.values()], byDict };
}

function kidsOf(holder: PDFDict): PDFObject[] {
  const kids = valueIn(holder, 'K');
  if (kids instanceof PDFArray) return kids.asArray();
  const single = refIn(holder, 'K') ?? kids;
  return single ? [single] : [];
}

/** The elements it holds; in the place of those that say nothing of their own stands what they hold. */
export function kidsWithMeaning(element: StructureElement): StructureElement[] {
  return element.kids.flatMap((kid) => (TRANSPARENT.has(kid.role ?? '') ? kidsWithMeaning(kid) : kid));
}

/** The nearest element around it that says something of its own. */
export function parentWithMeaning({ parent }: StructureElement): StructureElement | undefined {
  return parent && TRANSPARENT.has(parent.role ?? '') ? parentWithMeaning(parent) : parent;
}

/** The element and all that it stands in, from within. */
export function lineage(element: StructureElement | undefined): StructureElement[] {
  return element ? [element, ...lineage(element.parent)] : [];
}

/** The language that holds for it by itself or by what it stands in; the catalog's is not asked. */
export function langOf(element: StructureElement | undefined): string | undefined {
  return lineage(element)
    .map(({ dict }) => textIn(dict, 'Lang'))
    .find((lang) => lang !== undefined);
}
