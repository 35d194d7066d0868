import {
  decodePDFRawStream,
  PDFArray,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Rect } from '../boxes.ts';
import { contentsOf } from '../overlay.ts';
import { moveAnnotations } from './annotations.ts';
import { changeContent } from './content.ts';
import type { Placement } from './placement.ts';
import { addResources, resourceDict, type Resources } from './resources.ts';
import type { Half } from './spread.ts';

/** A page and the half it goes to. */
export interface PlacedPage {
  page: PDFPage;
  half: Half;
}

/** What a side is made of, apart from its boxes. */
export interface LaidOutSide {
  entries: Record<string, PDFObject>;
  placements: [PDFRef, Placement][];
}

/**
 * Puts pages onto a side. Their contents become one, in the order in which they are read, with marked contents numbered
 * on: readers find text by its number on the page more surely than by its number in a form.
 * @param ref what refers to the side.
 * @param parents by key, the tags of each page's contents; of the pages on the side only one key remains.
 */
export function layOutSide(
  document: PDFDocument,
  ref: PDFRef,
  pages: readonly PlacedPage[],
  parents: Map<number, PDFObject>,
): LaidOutSide {
  const { context } = document;
  const resources: Resources = new Map();
  const placements: LaidOutSide['placements'] = [];
  const contents: string[] = [];
  const tags: PDFObject[] = [];
  const annotations: PDFObject[] = [];
  const keys: number[] = [];
  for (const { page, half } of pages) {
    const from = page.getTrimBox();
    const [dx, dy] = [half.trim.x - from.x, half.trim.y - from.y];
    const mcidOffset = tags.length;
    const renamed = addResources(resources, page, dx, dy);
    const { content, mcids } = changeContent(contentOf(page), { mcidOffset, renamed });
    contents.push(`q ${half.clip.map(rectangle).join(' ')} W n 1 0 0 1 ${numbers(dx, dy)} cm\n${content}\nQ\n`);
    placements.push([page.ref, { side: ref, half: half.trim, dx, dy, mcidOffset }]);
    annotations.push(...moveAnnotations(page, ref, dx, dy));
    const key = page.node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
    const own = key === undefined ? [] : tagsOf(document, parents.get(key));
    if (key !== undefined) keys.push(key);
    tags.push(...Array.from({ length: Math.max(mcids, own.length) }, (_, mcid) => own[mcid] ?? PDFNull));
  }
  const [key, ...others] = keys;
  for (const other of others) parents.delete(other);
  if (key !== undefined) parents.set(key, context.register(context.obj(tags)));
  const entries: Record<string, PDFObject> = {
    Resources: resourceDict(context, resources),
    Contents: context.register(context.flateStream(Buffer.from(contents.join(''), 'latin1'))),
    Tabs: PDFName.of('S'),
    ...(annotations.length > 0 && { Annots: context.obj(annotations) }),
    ...(key !== undefined && { StructParents: PDFNumber.of(key) }),
  };
  return { entries, placements };
}

/** What a page paints, a character for each byte. */
function contentOf(page: PDFPage): string {
  const streams = contentsOf(page).flatMap((ref) => page.doc.context.lookup(ref) ?? []);
  const bytes = streams.flatMap((stream) =>
    stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode()] : [],
  );
  return bytes.map((part) => Buffer.from(part).toString('latin1')).join('\n');
}

function tagsOf(document: PDFDocument, entry: PDFObject | undefined): PDFObject[] {
  const tags = document.context.lookup(entry);
  return tags instanceof PDFArray ? tags.asArray() : [];
}

function rectangle({ x, y, width, height }: Rect): string {
  return `${numbers(x, y, width, height)} re`;
}

/** To the hundred-thousandth of a point, as Chromium writes them. */
function numbers(...values: number[]): string {
  return values.map((value) => String(Math.round(value * 1e5) / 1e5)).join(' ');
}
