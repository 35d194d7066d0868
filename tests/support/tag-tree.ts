import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** An element of a PDF’s structure, as the file has it. */
export interface TagNode {
  type: string;
  alt: string | undefined;
  /** Attributes as `Scope Column`, without their owner. */
  attributes: string[];
  kids: (TagNode | TagContent | TagLink)[];
  dict: PDFDict;
}

/** Marked content that an element holds. */
export interface TagContent {
  /** Counted from 0. */
  page: number;
  mcid: number;
}

/** An annotation that an element holds. */
export interface TagLink {
  page: number;
  contents: string | undefined;
  structParent: number | undefined;
  /** Left, bottom, right, top in points. */
  rect: number[];
}

/** Reads the structure of a PDF with pdf-lib. */
export async function readTagTree(bytes: Uint8Array): Promise<TagNode> {
  return tagTreeOf(await PDFDocument.load(bytes, { updateMetadata: false }));
}

/** The structure of a document. */
export function tagTreeOf(document: PDFDocument): TagNode {
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return read(root.get(PDFName.of('K')), undefined) as TagNode;

  function read(object: PDFObject | undefined, page: number | undefined): TagNode['kids'][number] {
    const kid = resolve(object);
    if (kid instanceof PDFNumber) return { page: page ?? -1, mcid: kid.asNumber() };
    if (!(kid instanceof PDFDict)) throw new Error(`an element holds ${String(kid)}`);
    const own = pages.get(kid.get(PDFName.of('Pg')) as PDFRef) ?? page;
    if (kid.has(PDFName.of('Obj'))) {
      const link = kid.lookup(PDFName.of('Obj'), PDFDict);
      const structParent = link.lookupMaybe(PDFName.of('StructParent'), PDFNumber)?.asNumber();
      const rect = listOf(link.get(PDFName.of('Rect'))).map((side) => (side as PDFNumber).asNumber());
      return { page: own ?? -1, contents: textIn(link, 'Contents'), structParent, rect };
    }
    const mcid = kid.lookup(PDFName.of('MCID'));
    if (mcid instanceof PDFNumber) return { page: own ?? -1, mcid: mcid.asNumber() };
    return {
      type: kid.lookup(PDFName.of('S'), PDFName).decodeText(),
      alt: textIn(kid, 'Alt'),
      attributes: listOf(kid.get(PDFName.of('A'))).flatMap(attributesIn),
      kids: listOf(kid.get(PDFName.of('K'))).map((inner) => read(inner, own)),
      dict: kid,
    };
  }

  function resolve(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? document.context.lookup(object) : object;
  }

  function listOf(object: PDFObject | undefined): PDFObject[] {
    const value = resolve(object);
    if (value === undefined) return [];
    return value instanceof PDFArray ? value.asArray() : [value];
  }

  function attributesIn(object: PDFObject): string[] {
    const dict = resolve(object);
    if (!(dict instanceof PDFDict)) return [];
    const entries = dict.entries().map(([key, value]) => [key.decodeText(), String(value).replace('/', '')]);
    return entries.filter(([key]) => key !== 'O').map((entry) => entry.join(' '));
  }
}

/** Every element from here on, parents first. */
export function nodesIn(node: TagNode): TagNode[] {
  return [node, ...node.kids.flatMap((kid) => ('type' in kid ? nodesIn(kid) : []))];
}

/** Everything that elements from here on hold, in reading order. */
export function contentsIn(node: TagNode): TagContent[] {
  return node.kids.flatMap((kid) => ('type' in kid ? contentsIn(kid) : 'mcid' in kid ? [kid] : []));
}

/** By its key, what the parent tree leads to (ISO 32000-1, 14.7.4.4): for a page the tags of its marks, for a link its tag. */
export function parentsOf(document: PDFDocument): Map<number, PDFObject | (PDFObject | undefined)[] | undefined> {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const entries = (node: PDFDict | undefined): [number, PDFObject | undefined][] => {
    const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray);
    const numbers = node?.lookupMaybe(PDFName.of('Nums'), PDFArray);
    const own = Array.from({ length: (numbers?.size() ?? 0) / 2 }, (_, index): [number, PDFObject | undefined] => [
      numbers?.lookup(2 * index, PDFNumber).asNumber() ?? -1,
      numbers?.lookup(2 * index + 1),
    ]);
    return [...own, ...Array.from(kids?.asArray() ?? [], (_, at) => entries(kids?.lookup(at, PDFDict))).flat()];
  };
  return new Map(
    entries(root.lookupMaybe(PDFName.of('ParentTree'), PDFDict)).map(([key, value]) => [
      key,
      value instanceof PDFArray ? value.asArray().map((_, at) => value.lookup(at)) : value,
    ]),
  );
}

/** The tree as lines, a child two spaces further in than its parent. */
export function linesOf(node: TagNode, wordsOf: (content: TagContent) => string, indent = ''): string[] {
  const attributes = node.attributes.filter((attribute) => !attribute.startsWith('BBox'));
  const more = [
    node.alt === undefined ? [] : [`(${node.alt})`],
    attributes.map((attribute) => `[${attribute}]`),
  ].flat();
  const kids = node.kids.flatMap((kid) => {
    if ('type' in kid) return linesOf(kid, wordsOf, `${indent}  `);
    return [`${indent}  ${'mcid' in kid ? `“${wordsOf(kid)}”` : `→ ${kid.contents ?? ''}`}`];
  });
  return [[`${indent}${node.type}`, ...more].join(' '), ...kids];
}

function textIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
