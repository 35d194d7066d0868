import { PDFArray, PDFDict, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { nameOf, textOf } from '../../pdf/names.ts';
import type { PlaceParent, PlaceTag } from '../prepared.ts';
import { inside } from './inside.ts';

/** They have their place in a table, whatever they hold. */
const CELLS = ['TD', 'TH'];

/**
 * The elements around those of places, as far up as they may hold nothing where nothing is filled in.
 * @returns inner ones before those around them.
 */
export function parentsOf({ context }: PDFDocument, tags: readonly PlaceTag[]): PlaceParent[] {
  const mayGo = new Set(tags.map(({ object }) => object));
  const parents = new Map<number, PlaceParent>();
  let open = new Set(tags.map(({ parent }) => parent));
  while (open.size > 0) {
    const above = new Set<number>();
    for (const object of open) {
      const element = context.lookup(PDFRef.of(object), PDFDict);
      const kids = kidsOf(element.get(nameOf('K')), context);
      const stays = CELLS.includes(textOf(element.lookup(nameOf('S')) as Parameters<typeof textOf>[0]));
      // Read anew where it was reached from another kid: it stands after that then.
      parents.delete(object);
      parents.set(object, { object, entries: withoutKids(element, context), kids: kids.map(String), stays });
      if (stays || !kids.every((kid) => kid instanceof PDFRef && mayGo.has(kid.objectNumber))) continue;
      mayGo.add(object);
      const around = element.get(nameOf('P'));
      if (around instanceof PDFRef && context.lookup(around, PDFDict).has(nameOf('P'))) above.add(around.objectNumber);
    }
    open = above;
  }
  return [...parents.values()];
}

function kidsOf(kids: PDFObject | undefined, context: PDFDocument['context']): PDFObject[] {
  const list = kids instanceof PDFRef ? context.lookup(kids) : kids;
  if (list instanceof PDFArray) return list.asArray();
  return kids ? [kids] : [];
}

function withoutKids(element: PDFDict, context: PDFDocument['context']): string {
  const others = context.obj({});
  for (const [key, value] of element.entries()) if (key !== nameOf('K')) others.set(key, value);
  return inside(others);
}
