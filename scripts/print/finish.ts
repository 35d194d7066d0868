import type { PDFDocument } from '@cantoo/pdf-lib';
import { setBoxes } from './boxes.ts';
import { describe } from './describe.ts';
import { lowerDestinations } from './destinations.ts';
import { FAMILY, LENDER } from './fonts.ts';
import { openDocument } from '../pdf/file/open.ts';
import { writeDocument } from '../pdf/file/write.ts';
import { drawMarks } from './marks.ts';
import type { Paper } from './paper.ts';
import { touchUp } from '../pdf/touch-up.ts';
import type { SheetMetadata } from './xmp.ts';

/** What a finished PDF is to be. */
export interface FinishRequest extends SheetMetadata {
  paper: Paper;
  /** Whether it was printed with room for bleed and marks. */
  bleed?: boolean;
}

/**
 * Makes a document of what Chromium printed, keeping tags and outline: title and other metadata, exact boxes, no trace
 * of when and with what it was made. The same page gives the same bytes.
 * @throws Error in one line: a page of another size, or text in another font.
 */
export async function finishPdf(
  pdf: Uint8Array,
  request: FinishRequest,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = await finishedDocument(pdf, request);
  return { bytes: await writeDocument(document), pages: document.getPageCount() };
}

/**
 * The same as a document, for who changes it before it is written.
 * @throws as finishPdf does.
 */
export async function finishedDocument(pdf: Uint8Array, request: FinishRequest): Promise<PDFDocument> {
  const { paper, bleed = false } = request;
  const document = await openDocument(pdf);
  await touchUp(document, { families: [FAMILY, LENDER] });
  setBoxes(document, paper, bleed);
  if (bleed) {
    lowerDestinations(document);
    drawMarks(document);
  }
  describe(document, request);
  return document;
}
