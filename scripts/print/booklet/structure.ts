import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { moveCoordinates } from './coordinates.ts';
import type { Placement, Placements } from './placement.ts';

const A = PDFName.of('A');
const BBOX = PDFName.of('BBox');
const K = PDFName.of('K');
const MCID = PDFName.of('MCID');
const PG = PDFName.of('Pg');
const STM = PDFName.of('Stm');

/**
 * Leads the tags to where their contents went (ISO 32000-1, 14.7.4). The tree itself, and with it the order in which
 * the leaflet is read, stays as it is.
 */
export function moveStructure(document: PDFDocument, placements: Placements): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root) moveKids(root, undefined, placements);
}

/** @returns where the first content of the element is. */
function moveElement(element: PDFDict, placements: Placements): Placement | undefined {
  const own = movePage(element, placements);
  const inside = moveKids(element, own, placements);
  const place = own ?? inside;
  if (place) moveBox(element, place);
  return place;
}

function moveKids(parent: PDFDict, own: Placement | undefined, placements: Placements): Placement | undefined {
  const kids = parent.lookup(K);
  if (!(kids instanceof PDFArray)) return moveKid(kids, own, placements, (number) => parent.set(K, number));
  let first: Placement | undefined;
  for (let index = 0; index < kids.size(); index += 1) {
    const place = moveKid(kids.lookup(index), own, placements, (number) => kids.set(index, number));
    first ??= place;
  }
  return first;
}

/**
 * @param kid a number of marked content, a reference to one or to an annotation, or an element.
 * @param own where the page went that the parent names.
 */
function moveKid(
  kid: PDFObject | undefined,
  own: Placement | undefined,
  placements: Placements,
  set: (number: PDFNumber) => void,
): Placement | undefined {
  if (kid instanceof PDFNumber) {
    if (own) set(PDFNumber.of(kid.asNumber() + own.mcidOffset));
    return own;
  }
  if (!(kid instanceof PDFDict)) return undefined;
  const type = kid.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText();
  if (type !== 'MCR' && type !== 'OBJR') return moveElement(kid, placements);
  const place = movePage(kid, placements) ?? own;
  const mcid = kid.get(MCID);
  // Contents of a form keep their numbers, which count within the form.
  if (place && mcid instanceof PDFNumber && !kid.has(STM)) {
    kid.set(MCID, PDFNumber.of(mcid.asNumber() + place.mcidOffset));
  }
  return place;
}

function movePage(dict: PDFDict, placements: Placements): Placement | undefined {
  const page = dict.get(PG);
  const place = page instanceof PDFRef ? placements.get(page) : undefined;
  if (place) dict.set(PG, place.side);
  return place;
}

/** Figures may say where they are on the page (14.8.5.4.5). Attributes can be shared: the element gets its own. */
function moveBox(element: PDFDict, { dx, dy }: Placement): void {
  const { context } = element;
  const attributes = element.lookup(A);
  const moved = (object: PDFObject | undefined): PDFDict | undefined => {
    const dict = context.lookup(object);
    const box = dict instanceof PDFDict ? dict.lookupMaybe(BBOX, PDFArray) : undefined;
    if (!(dict instanceof PDFDict) || !box) return undefined;
    const [copy, moving] = [dict.clone(context), box.clone(context)];
    moveCoordinates(moving, dx, dy);
    copy.set(BBOX, moving);
    return copy;
  };
  if (attributes instanceof PDFArray) {
    element.set(A, context.obj(attributes.asArray().map((entry) => moved(entry) ?? entry)));
  } else {
    const copy = moved(attributes);
    if (copy) element.set(A, copy);
  }
}
