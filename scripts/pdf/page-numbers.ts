import { PDFArray, PDFDict, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { sayInstead } from './content/text.ts';
import { contentsIn, type Tag } from './tags/tree.ts';
import { nameOf, textOf } from './names.ts';

/** What stands in the place of a page’s number until it is known: as wide as most numbers. */
export const PLACEHOLDER = '00';

/** Thrown where numbers cannot be written, as for want of a digit in the font: they then are to be printed as words. */
export class NotWritten extends Error {
  /** Page numbers by fragment. */
  readonly numbers: ReadonlyMap<string, number>;
  constructor(numbers: ReadonlyMap<string, number>) {
    super('the page numbers of its contents cannot be written into the PDF');
    this.numbers = numbers;
  }
}

/** What contents are to say. */
export interface Contents {
  /** The fragments whose page numbers they name, in their order. */
  wanted: readonly string[];
  /** The numbers that were printed as words, if they were. */
  said?: ReadonlyMap<string, number>;
}

/**
 * Writes page numbers into contents, in the places of the placeholders, ending where these end. Chromium knows no
 * `target-counter()`, and printing a second time takes half the time of all.
 * @throws Error naming a fragment that is nowhere in the PDF, or whose page is another than was printed; NotWritten.
 */
export function numberContents(document: PDFDocument, root: Tag, { wanted, said }: Contents): void {
  const pages = pagesOfDestinations(document);
  const lost = wanted.filter((fragment) => !pages.has(fragment));
  if (lost.length > 0) throw new Error(`no page number for #${lost.join(', #')}: no such id, or no link to it`);
  const moved = wanted.filter((fragment) => said && said.get(fragment) !== pages.get(fragment));
  if (moved.length > 0) throw new Error(`the page number of #${moved.join(', #')} does not settle`);
  if (said) return;
  const places = contentsIn(root)
    .flatMap(({ items }) => items)
    .filter(({ text }) => text === PLACEHOLDER);
  const changes = places.map((item, index) => sayInstead(item, String(pages.get(wanted[index] ?? ''))));
  if (places.length !== wanted.length || changes.includes(undefined)) throw new NotWritten(pages);
  places.forEach((item, index) => Object.assign(item, changes[index]));
}

/**
 * Reads on which page, counted from 1, each destination is.
 * @returns page numbers by fragment id. Chromium writes a destination only for an id that something links to, and
 * percent-encodes its name. It lists them all in the catalog (ISO 32000-1, 12.3.2.3).
 */
export function pagesOfDestinations(document: PDFDocument): Map<string, number> {
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const destinations = document.catalog.lookupMaybe(nameOf('Dests'), PDFDict)?.entries() ?? [];
  const pages = destinations.flatMap(([name, target]): [string, number][] => {
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    const number = page instanceof PDFRef ? numbers.get(page) : undefined;
    return number === undefined ? [] : [[decodeURIComponent(textOf(name)), number]];
  });
  return new Map(pages);
}
