import {
  Duplex,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFPage,
  PDFPageLeaf,
  PrintScaling,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { ROOM } from '../bleed.ts';
import { boxesAround, boxOf, grow } from '../boxes.ts';
import { describe } from '../describe.ts';
import { writeDocument } from '../file/write.ts';
import type { FinishRequest } from '../finish.ts';
import { foldMarks } from '../marks.ts';
import { marksForm, overlay } from '../overlay.ts';
import { startOfLastPart } from './back.ts';
import { moveDestinations } from './destinations.ts';
import { placesOf, sidesOf } from './order.ts';
import { readParentTree, writeParentTree } from './parent-tree.ts';
import type { Placement } from './placement.ts';
import { layOutSide, type PlacedPage } from './side.ts';
import { spreadOf, type Spread } from './spread.ts';
import { moveStructure } from './structure.ts';

/**
 * Imposes a finished sheet for saddle stitch: two pages beside each other on each side, so that the pile of paper, folded
 * in the middle, is a booklet that opens to the left. Blank pages come before the last part that begins a page, so that
 * the booklet ends on its back cover and no text is torn apart. Tags keep the order of the pages; links, outline and
 * destinations lead to the right halves; the file asks printers for its own size and paper turned over the short edge.
 * @param bytes a PDF as `finishPdf` made it, with bleed where the request says so: its marks stay, but for those at the
 * fold, which is marked as such.
 * @param request of the booklet; its paper is twice that of the pages.
 * @returns the PDF and the number of its sides.
 * @throws Error in one line where pages differ in size or two of them do not fill the paper.
 */
export async function imposeBooklet(
  bytes: Uint8Array,
  request: FinishRequest,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const { paper, bleed = false } = request;
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = document.getPages();
  const spread = spreadOf(pages, paper, bleed);
  const sides = sidesOf(placesOf(pages.length, startOfLastPart(document))).map(({ left, right }) =>
    // In the order in which they are read.
    [
      { number: left, half: spread.left },
      { number: right, half: spread.right },
    ]
      .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
      .flatMap(({ number, half }): PlacedPage[] => {
        const page = number === undefined ? undefined : pages[number - 1];
        return page ? [{ page, half }] : [];
      }),
  );
  replacePages(document, sides, spread, bleed);
  describe(document, request);
  const preferences = document.catalog.getOrCreateViewerPreferences();
  preferences.setDuplex(Duplex.DuplexFlipShortEdge);
  preferences.setPrintScaling(PrintScaling.None);
  return { bytes: await writeDocument(document), pages: sides.length };
}

function replacePages(document: PDFDocument, sides: readonly PlacedPage[][], spread: Spread, bleed: boolean): void {
  const { context, catalog } = document;
  const parents = readParentTree(document);
  const placements = new Map<PDFRef, Placement>();
  const boxes = boxesAround(spread.trim, bleed).map(([name, box]) => [name, boxOf(document, box)] as const);
  const marks = bleed ? marksForm(document, grow(spread.trim, ROOM), foldMarks(spread.trim)) : undefined;
  const tree = catalog.get(PDFName.of('Pages')) as PDFRef;
  const refs = sides.map((pages) => {
    const ref = context.nextRef();
    const laidOut = layOutSide(document, ref, pages, parents);
    for (const [page, placement] of laidOut.placements) placements.set(page, placement);
    const entries = { Type: PDFName.of('Page'), Parent: tree, ...Object.fromEntries(boxes), ...laidOut.entries };
    const names = Object.entries(entries).map(([key, value]): [PDFName, PDFObject] => [PDFName.of(key), value]);
    const leaf = PDFPageLeaf.fromMapWithContext(new Map(names), context);
    context.assign(ref, leaf);
    if (marks) overlay(document, PDFPage.of(leaf, ref, document), 'FoldMarks', marks);
    return ref;
  });
  catalog.Pages().set(PDFName.of('Kids'), context.obj(refs));
  catalog.Pages().set(PDFName.of('Count'), PDFNumber.of(refs.length));
  writeParentTree(document, parents);
  moveStructure(document, placements);
  moveDestinations(document, placements);
}
