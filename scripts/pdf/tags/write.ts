import { PDFDict, PDFNumber, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { isClickable, isTag, tagsIn, type Clickable, type Content, type Tag } from './tree.ts';
import { ROLES } from './types.ts';
import { nameOf } from '../names.ts';

/**
 * Writes the structure of a document anew (ISO 32000-1, 14.7): its elements, the tree that leads from pages and links
 * back to them, and what types of PDF 2.0 stand for.
 * @param mcidsOf the numbers under which each page’s content has what stands at a place.
 */
export function writeTags(document: PDFDocument, root: Tag, mcidsOf: (content: Content) => readonly number[]): void {
  const { context } = document;
  const pages = document.getPages();
  const owners: PDFRef[][] = pages.map(() => []);
  const links: PDFRef[] = [];
  const tree = context.nextRef();
  const top = writeTag(root, tree);

  pages.forEach(({ node }, index) => node.set(nameOf('StructParents'), PDFNumber.of(index)));
  const numbers = [...owners.map((refs) => context.obj(refs)), ...links].flatMap((value, key) => [key, value]);
  const types = [...new Set([...tagsIn(root)].map(({ type }) => type))].filter((type) => ROLES[type]).sort();
  const roles = Object.fromEntries(types.map((type) => [type, ROLES[type] ?? '']));
  context.assign(
    tree,
    context.obj({
      Type: 'StructTreeRoot',
      K: top,
      ParentTree: context.obj({ Nums: numbers }),
      ParentTreeNextKey: pages.length + links.length,
      ...(types.length > 0 && { RoleMap: roles }),
    }),
  );
  document.catalog.set(nameOf('StructTreeRoot'), tree);
  // Entries of the outline may name elements too; these are gone, and the places they lead to are named anyway.
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) object.delete(nameOf('SE'));
  }
  document.catalog.set(nameOf('MarkInfo'), context.obj({ Marked: true }));

  function writeTag(tag: Tag, parent: PDFRef): PDFRef {
    const ref = context.nextRef();
    const dict = context.obj({ Type: 'StructElem', S: tag.type, P: parent });
    context.assign(ref, dict);
    const page = pageOf(tag);
    if (page !== undefined) dict.set(nameOf('Pg'), refOf(page));
    for (const [key, value] of Object.entries(tag.words)) dict.set(nameOf(key), value);
    const attributes = Object.entries(tag.attributes).map(([owner, own]) => context.obj({ O: owner, ...own }));
    if (attributes.length > 0) dict.set(nameOf('A'), single(attributes));
    const kids = tag.kids.flatMap((kid) => {
      if (isTag(kid)) return [writeTag(kid, ref)];
      return isClickable(kid) ? [writeClickable(kid, ref, page)] : writeContent(kid, ref, page);
    });
    if (kids.length > 0) dict.set(nameOf('K'), single(kids));
    return ref;
  }

  function writeContent(content: Content, owner: PDFRef, page: number | undefined): PDFObject[] {
    return mcidsOf(content).map((mcid) => {
      const refs = owners[content.page];
      if (refs) refs[mcid] = owner;
      return content.page === page
        ? PDFNumber.of(mcid)
        : context.obj({ Type: 'MCR', Pg: refOf(content.page), MCID: mcid });
    });
  }

  function writeClickable({ annotation, page: own }: Clickable, owner: PDFRef, page: number | undefined): PDFObject {
    context.lookup(annotation, PDFDict).set(nameOf('StructParent'), PDFNumber.of(pages.length + links.length));
    links.push(owner);
    return context.obj({ Type: 'OBJR', Obj: annotation, ...(own !== page && { Pg: refOf(own) }) });
  }

  function refOf(page: number): PDFRef {
    const found = pages[page];
    if (!found) throw new Error(`its tags name page ${page + 1}, which is not there`);
    return found.ref;
  }

  function single(values: PDFObject[]): PDFObject {
    const [first] = values;
    return values.length === 1 && first ? first : context.obj(values);
  }
}

/** The page that what a tag holds itself is on; the first, where it is on several. */
function pageOf({ kids }: Tag): number | undefined {
  for (const kid of kids) if (!isTag(kid)) return kid.page;
  return undefined;
}
