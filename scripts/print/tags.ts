import { PDFArray, PDFDict, PDFName, PDFRef, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Types of PDF 2.0 that Chromium writes, by the type of PDF 1.7 that says the same (ISO 32000-1, 14.8.4). */
const ROLES: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span', Aside: 'Div', DocumentFragment: 'Div' };
const NODE = /^node\d+$/;

/** Maps the types of PDF 2.0 in the tags to those of the version the file is in. */
export function mapRoles(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  root?.set(
    PDFName.of('RoleMap'),
    document.context.obj(Object.fromEntries(Object.entries(ROLES).map(([type, role]) => [type, PDFName.of(role)]))),
  );
}

/**
 * Numbers the ids of the tags (`node00000038`) from 1 on, in the order of the tags. They are counters of the renderer's
 * process: neither their numbers nor which tag has the lower one is the same in every run.
 */
export function renumberNodes(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects();
  const owned = objects.flatMap(([ref, object]) =>
    object instanceof PDFDict ? idsOf(object).map((id) => ({ id, ref })) : [],
  );
  const numbers = new Map(owned.map(({ id }, index) => [id, `node${String(index + 1).padStart(8, '0')}`]));
  for (const { id, set } of objects.flatMap(([, object]) => holdersIn(object)))
    set(PDFString.of(numbers.get(id) ?? id));
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root || owned.length === 0) return;
  // The tree that leads from ids to tags is sorted by id: it is written anew, in one node.
  for (const ref of nodesOf(document, root.get(PDFName.of('IDTree')))) document.context.delete(ref);
  const names = owned.flatMap(({ id, ref }) => [PDFString.of(numbers.get(id) ?? id), ref]);
  root.set(PDFName.of('IDTree'), document.context.obj({ Names: names }));
}

/** The nodes of a name tree that are objects of their own. */
function nodesOf(document: PDFDocument, node: PDFObject | undefined): PDFRef[] {
  if (!(node instanceof PDFRef)) return [];
  const kids = document.context.lookup(node, PDFDict).lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? [];
  return [node, ...kids.flatMap((kid) => nodesOf(document, kid))];
}

/** The id of a tag, if it has one. */
function idsOf(tag: PDFDict): string[] {
  const id = tag.get(PDFName.of('ID'));
  return id instanceof PDFString && NODE.test(id.asString()) ? [id.asString()] : [];
}

interface Holder {
  id: string;
  set: (value: PDFString) => void;
}

/** Every place in an object, without following references, that holds such an id. */
function holdersIn(object: PDFObject): Holder[] {
  if (object instanceof PDFDict) {
    return object.entries().flatMap(([key, value]) => holding(value, (id) => object.set(key, id)));
  }
  if (object instanceof PDFArray) {
    return object.asArray().flatMap((value, index) => holding(value, (id) => object.set(index, id)));
  }
  return [];
}

function holding(value: PDFObject, set: Holder['set']): Holder[] {
  if (!(value instanceof PDFString)) return holdersIn(value);
  const id = value.asString();
  return NODE.test(id) ? [{ id, set }] : [];
}
