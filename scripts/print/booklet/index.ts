import { Duplex, PDFDocument, PDFName, PrintScaling, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib';
import { ROOM } from '../bleed.ts';
import { boxesAround, boxOf, grow, type Rect } from '../boxes.ts';
import { describe } from '../describe.ts';
import { openDocument } from '../../pdf/file/open.ts';
import { writeDocument } from '../../pdf/file/write.ts';
import type { FinishRequest } from '../finish.ts';
import { foldMarks } from '../marks.ts';
import { marksForm, overlay } from '../overlay.ts';
import { sidesOf } from './order.ts';
import { spreadOf, type Half } from './spread.ts';

/** A page is placed by the side's content, not by its own matrix. */
const UNMOVED = [1, 0, 0, 1, 0, 0] as const;

/**
 * Imposes a finished sheet for saddle stitch: two pages beside each other on each side, so that the pile of paper, folded
 * in the middle, is a booklet that opens to the left. It is made for folding: it paints what the pages paint, and has
 * neither their tags nor their links. The file asks printers for its own size and paper turned over the short edge.
 * @param bytes a PDF as `finishPdf` made it, with bleed where the request says so: its marks stay, but for those at the
 * fold, which is marked as such.
 * @param request of the booklet; its paper is twice that of the pages.
 * @returns the PDF and the number of its sides.
 * @throws Error in one line where pages differ in size, two of them do not fill the paper, or their number is no multiple
 * of four.
 */
export async function imposeBooklet(
  bytes: Uint8Array,
  request: FinishRequest,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const { paper, bleed = false } = request;
  const source = await openDocument(bytes);
  const pages = source.getPages();
  const spread = spreadOf(pages, paper, bleed);
  const sides = sidesOf(pages.length);
  const booklet = await PDFDocument.create({ updateMetadata: false });
  const forms = await embedded(booklet, pages);
  const marks = bleed ? marksForm(booklet, grow(spread.trim, ROOM), foldMarks(spread.trim)) : undefined;
  for (const { left, right } of sides) {
    const side = booklet.addPage();
    for (const [name, box] of boxesAround(spread.trim, bleed)) side.node.set(PDFName.of(name), boxOf(booklet, box));
    const placed = [
      { number: left, half: spread.left },
      { number: right, half: spread.right },
    ].flatMap(({ number, half }) => {
      const [page, form] = [pages[number - 1], forms[number - 1]];
      return page && form ? [placing(side, `Page${number}`, form, page.getTrimBox(), half)] : [];
    });
    side.node.addContentStream(booklet.context.register(booklet.context.stream(placed.join(''))));
    if (marks) overlay(booklet, side, 'FoldMarks', marks);
  }
  describe(booklet, request, { isTagged: false });
  const preferences = booklet.catalog.getOrCreateViewerPreferences();
  preferences.setDuplex(Duplex.DuplexFlipShortEdge);
  preferences.setPrintScaling(PrintScaling.None);
  return { bytes: await writeDocument(booklet), pages: sides.length };
}

/** Every page as a form, as it is painted, up to its MediaBox. */
async function embedded(booklet: PDFDocument, pages: readonly PDFPage[]): Promise<PDFEmbeddedPage[]> {
  // Links lead to other pages, which would be taken over with them.
  for (const page of pages) page.node.delete(PDFName.of('Annots'));
  return booklet.embedPages(
    [...pages],
    [],
    pages.map(() => [...UNMOVED]),
  );
}

/** @returns what paints the page there; the side has it by this name. */
function placing(side: PDFPage, name: string, form: PDFEmbeddedPage, from: Rect, { trim, clip }: Half): string {
  side.node.setXObject(PDFName.of(name), form.ref);
  const area = clip.map(({ x, y, width, height }) => `${numbers(x, y, width, height)} re`).join(' ');
  return `q ${area} W n 1 0 0 1 ${numbers(trim.x - from.x, trim.y - from.y)} cm /${name} Do Q\n`;
}

/** To the hundred-thousandth of a point, as Chromium writes them. */
function numbers(...values: number[]): string {
  return values.map((value) => String(Math.round(value * 1e5) / 1e5)).join(' ');
}
