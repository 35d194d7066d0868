import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';

/** A place on a page: page counted from 1, distances in points from the lower left corner of the trim. */
export interface Place {
  page: number;
  x: number;
  y: number;
}

/** What leads somewhere in a PDF, and where it stands. */
export interface Places {
  /** Links, by what they lead to; the corners of their rectangles. */
  links: { to: string; from: Place; until: Place }[];
  destinations: Map<string, Place>;
  outline: { title: string; place: Place }[];
}

type Reference = Parameters<PDFDocumentProxy['getPageIndex']>[0];
type Destination = [Reference, { name: string }, number, number];
type Outline = { title: string; dest: unknown; items: Outline }[];

/** Reads them with pdfjs. */
export async function readPlaces(pdf: Uint8Array): Promise<Places> {
  const trims = (await PDFDocument.load(pdf, { updateMetadata: false })).getPages().map((page) => page.getTrimBox());
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const document = await task.promise;
    const at = (page: number, x: number, y: number): Place => {
      const trim = trims[page - 1] ?? { x: Number.NaN, y: Number.NaN };
      return { page, x: x - trim.x, y: y - trim.y };
    };
    const placeOf = async ([page, , x, y]: Destination) => at((await document.getPageIndex(page)) + 1, x, y);
    const outlineOf = async (entries: Outline): Promise<Places['outline']> => {
      const nested = entries.map(async ({ title, dest, items }) => [
        { title, place: await placeOf(dest as Destination) },
        ...(await outlineOf(items)),
      ]);
      return (await Promise.all(nested)).flat();
    };
    const links = trims.map(async (_, index) => {
      const found = (await (await document.getPage(index + 1)).getAnnotations()) as {
        unsafeUrl?: string;
        dest?: string;
        rect: [number, number, number, number];
      }[];
      return found.map(({ unsafeUrl, dest, rect: [left, bottom, right, top] }) => ({
        to: unsafeUrl ?? dest ?? '',
        from: at(index + 1, left, bottom),
        until: at(index + 1, right, top),
      }));
    });
    const destinations = Object.entries(await document.getDestinations()).map(
      async ([name, destination]) => [name, await placeOf(destination as Destination)] as const,
    );
    return {
      links: (await Promise.all(links)).flat(),
      destinations: new Map(await Promise.all(destinations)),
      outline: await outlineOf(((await document.getOutline()) ?? []) as Outline),
    };
  } finally {
    await task.destroy();
  }
}
