import { PDFArray, PDFDict, PDFNumber, PDFRef, type PDFDocument, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { fontReader, type Font } from '../../pdf/content/fonts.ts';
import { addStream, bytesOf } from '../../pdf/file/streams.ts';
import { nameOf } from '../../pdf/names.ts';
import type { Place, PlacesPage, PlaceTag } from '../prepared.ts';
import { inside } from './inside.ts';
import { cutAtMarks, type Mark } from './marks.ts';
import { boxOf } from './place-box.ts';
import type { SeenPlace } from './in-page.ts';

/**
 * Opens the pages of a finished document for what is filled in: takes marks and their links out, and makes objects of their own
 * of all that a filling changes.
 * @param seen the places whose marks stand in it.
 * @throws Error where a place is not on any page.
 */
export async function openPages(
  document: PDFDocument,
  seen: readonly SeenPlace[],
): Promise<{ places: Place[]; pages: PlacesPage[] }> {
  const { context } = document;
  const readFont = fontReader(document);
  const elements = elementsOf(document);
  const places = new Map<number, Place>();
  const pages: PlacesPage[] = [];
  for (const page of document.getPages()) {
    const content = bytesOf(document, page.node.get(nameOf('Contents'))).toString('latin1');
    const { marks, pieces } = cutAtMarks(content, fontsOf(page, readFont));
    if (marks.length === 0) continue;
    const parts = await Promise.all(pieces.map((piece) => addStream(document, Buffer.from(piece, 'latin1'))));
    const holes = marks.map(() => context.register(context.stream('')));
    page.node.set(nameOf('Contents'), context.obj(parts.flatMap((part, at) => [part, holes[at] ?? []].flat())));
    const links = takeLinks(page);
    marks.forEach((mark, at) => {
      const place = seen[mark.index];
      if (!place || places.has(mark.index)) throw new Error(`a place is painted more than once`);
      places.set(mark.index, {
        field: place.field,
        fallback: place.fallback,
        isLinked: place.isLinked,
        page: pages.length,
        painted: { object: (holes[at] as PDFRef).objectNumber, isForm: false },
        tag: tagOf(page, mark, links.get(mark.index)),
        box: boxOf(place, mark),
      });
    });
    pages.push(openPage(document, page));
  }
  const missing = seen.filter((_, index) => !places.has(index)).map(({ field }) => field);
  if (missing.length > 0) throw new Error(`nothing is painted in the places for ${missing.join(', ')}`);
  return { places: seen.flatMap((_, index) => places.get(index) ?? []), pages };

  /** Makes a plain element of the link around a mark; one without content, until something stands there. */
  function tagOf({ node }: PDFPage, { mcid }: Mark, link: number | undefined): PlaceTag | undefined {
    const key = node.lookupMaybe(nameOf('StructParents'), PDFNumber)?.asNumber();
    const owners = key === undefined ? undefined : elements.get(key);
    const owner = mcid !== undefined && owners instanceof PDFArray ? owners.get(mcid) : undefined;
    if (mcid === undefined) return undefined;
    const element = context.lookupMaybe(owner, PDFDict);
    const parent = element?.get(nameOf('P'));
    if (
      link === undefined ||
      !(owner instanceof PDFRef) ||
      !(parent instanceof PDFRef) ||
      element?.get(nameOf('S')) !== nameOf('Link')
    )
      throw new Error('a place is no element of its own in the structure');
    element.set(nameOf('S'), nameOf('Span'));
    element.delete(nameOf('K'));
    return { object: owner.objectNumber, parent: parent.objectNumber, mcid, link };
  }
}

/** What leads from the content of pages, and from links, to their elements. */
function elementsOf({ context, catalog }: PDFDocument): Map<number, PDFObject | undefined> {
  const tree = catalog.lookupMaybe(nameOf('StructTreeRoot'), PDFDict)?.lookupMaybe(nameOf('ParentTree'), PDFDict);
  const numbers = tree?.lookupMaybe(nameOf('Nums'), PDFArray)?.asArray() ?? [];
  const elements = new Map<number, PDFObject | undefined>();
  for (let at = 0; at + 1 < numbers.length; at += 2)
    elements.set((numbers[at] as PDFNumber).asNumber(), context.lookup(numbers[at + 1]));
  return elements;
}

function fontsOf({ node, doc }: PDFPage, readFont: (font: PDFDict) => Font): Map<string, Font> {
  const fonts = node.Resources()?.lookupMaybe(nameOf('Font'), PDFDict)?.entries() ?? [];
  return new Map(fonts.map(([key, font]) => [key.decodeText(), readFont(doc.context.lookup(font, PDFDict))]));
}

/**
 * Takes the links of marks off a page.
 * @returns by the number of their place, under which number the structure leads back from each.
 */
function takeLinks({ node, doc: { context } }: PDFPage): Map<number, number> {
  const taken = new Map<number, number>();
  const annotations = node.Annots()?.asArray() ?? [];
  const kept = annotations.filter((ref) => {
    const annotation = context.lookup(ref, PDFDict);
    const address = annotation.lookupMaybe(nameOf('A'), PDFDict)?.lookup(nameOf('URI'));
    const [, index] = /^[(]?own:(\d+)[)]?$/.exec(String(address)) ?? [];
    if (index === undefined) return true;
    const parent = annotation.lookupMaybe(nameOf('StructParent'), PDFNumber);
    if (parent) taken.set(Number(index), parent.asNumber());
    return false;
  });
  node.set(nameOf('Annots'), context.obj(kept));
  return taken;
}

/** Gives a page objects of its own for what it names fonts and pictures with, and for its annotations. */
function openPage({ context }: PDFDocument, { node, ref }: PDFPage): PlacesPage {
  const resources = context.obj({});
  for (const [key, value] of node.Resources()?.entries() ?? []) resources.set(key, value);
  node.set(nameOf('Resources'), resources);
  const own = (kind: string) => {
    const dict = resources.lookupMaybe(nameOf(kind), PDFDict) ?? context.obj({});
    const copy = context.obj({});
    for (const [key, value] of dict.entries()) copy.set(key, value);
    const object = context.register(copy);
    resources.set(nameOf(kind), object);
    return { object: object.objectNumber, entries: inside(copy) };
  };
  const annotations = node.Annots() ?? context.obj([]);
  const list = context.register(annotations);
  node.set(nameOf('Annots'), list);
  return {
    page: ref.objectNumber,
    fonts: own('Font'),
    pictures: own('XObject'),
    annotations: { object: list.objectNumber, entries: inside(annotations) },
  };
}
