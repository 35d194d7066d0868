import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import type { Item } from '../content/item.ts';
import type { Attributes, Kid, Tag } from './tree.ts';
import { nameOf, textOf } from '../names.ts';

const WORDS = ['Alt', 'ActualText', 'E', 'Lang', 'T'];

/**
 * Reads the structure of a document, with what is painted on its pages at its places.
 * @param painted what each page paints.
 * @returns undefined where the document has none.
 * @throws Error where something stands in a form of its own, as half-transparent text does.
 */
export function readTags(document: PDFDocument, painted: readonly (readonly Item[])[]): Tag | undefined {
  const { context } = document;
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  const byMcid = painted.map((items) => groupByMcid(items));
  const root = document.catalog.lookupMaybe(nameOf('StructTreeRoot'), PDFDict);
  const top = root ? listOf(root.get(nameOf('K'))).flatMap((kid) => readKid(kid, undefined)) : [];
  const tags = top.filter((kid): kid is Tag => 'type' in kid);
  const [first] = tags;
  if (!first) return undefined;
  return tags.length === 1 ? first : { type: 'Document', kids: tags, attributes: {}, words: {} };

  function readKid(object: PDFObject, page: number | undefined): Kid[] {
    const kid = object instanceof PDFRef ? context.lookup(object) : object;
    if (kid instanceof PDFNumber) return contentOf(page, kid.asNumber());
    if (!(kid instanceof PDFDict)) return [];
    const own = pageOf(kid) ?? page;
    const annotation = kid.get(nameOf('Obj'));
    if (annotation instanceof PDFRef) return own === undefined ? [] : [{ page: own, annotation }];
    const mcid = kid.get(nameOf('MCID'));
    if (mcid instanceof PDFNumber) {
      if (kid.has(nameOf('Stm'))) throw new Error('something has an opacity of its own: give it a colour instead');
      return contentOf(own, mcid.asNumber());
    }
    const kids = listOf(kid.get(nameOf('K'))).flatMap((inner) => readKid(inner, own));
    return [{ type: typeOf(kid), kids, attributes: attributesOf(kid), words: wordsOf(kid) }];
  }

  function contentOf(page: number | undefined, mcid: number): Kid[] {
    const items = page === undefined ? undefined : byMcid[page]?.get(mcid);
    return items && page !== undefined ? [{ page, items }] : [];
  }

  function pageOf(kid: PDFDict): number | undefined {
    const page = kid.get(nameOf('Pg'));
    return page instanceof PDFRef ? pages.get(page) : undefined;
  }

  function listOf(object: PDFObject | undefined): PDFObject[] {
    const value = object instanceof PDFRef ? context.lookup(object) : object;
    if (value === undefined) return [];
    return value instanceof PDFArray ? value.asArray() : [value];
  }

  function attributesOf(kid: PDFDict): Attributes {
    const attributes: Record<string, Record<string, PDFObject>> = {};
    for (const entry of listOf(kid.get(nameOf('A')))) {
      const dict = entry instanceof PDFRef ? context.lookup(entry) : entry;
      if (!(dict instanceof PDFDict)) continue;
      const owner = dict.get(nameOf('O'));
      const name = owner instanceof PDFName ? textOf(owner) : '';
      const own = dict.entries().flatMap(([key, value]) => (textOf(key) === 'O' ? [] : [[textOf(key), value]]));
      attributes[name] = { ...attributes[name], ...(Object.fromEntries(own) as Record<string, PDFObject>) };
    }
    return attributes;
  }

  function wordsOf(kid: PDFDict): Tag['words'] {
    return Object.fromEntries(
      WORDS.flatMap((key) => {
        const value = kid.get(nameOf(key));
        return value ? [[key, value] as const] : [];
      }),
    );
  }
}

function typeOf(kid: PDFDict): string {
  const type = kid.get(nameOf('S'));
  return type instanceof PDFName ? textOf(type) : 'NonStruct';
}

function groupByMcid(items: readonly Item[]): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    if (item.mcid === undefined) continue;
    const group = groups.get(item.mcid);
    if (group) group.push(item);
    else groups.set(item.mcid, [item]);
  }
  return groups;
}
