import { ParseSpeeds, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { FAMILY } from './faces.ts';
import { fontsOf } from './fonts-of.ts';
import { exactSize, type Paper } from './paper.ts';
import { writeDocument } from './file/write.ts';
import { repaint } from './repaint.ts';
import { xmpPacket, type SheetMetadata } from './xmp.ts';

/** What a finished PDF is to be. */
export interface FinishRequest extends SheetMetadata {
  paper: Paper;
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
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  checkFonts(document);
  repaint(document);
  setBoxes(document, request.paper);
  describe(document, request);
  return { bytes: await writeDocument(document), pages: document.getPageCount() };
}

/** Print shops refuse Type 3 fonts, and another font means that a character or a rule of the CSS is missing. */
function checkFonts(document: PDFDocument): void {
  const postScriptName = FAMILY.replaceAll(' ', '');
  const foreign = fontsOf(document).filter(
    ({ name, subtype }) => subtype !== 'Type0' || !name.startsWith(`${postScriptName}-`),
  );
  if (foreign.length === 0) return;
  const names = foreign.map(({ name, subtype }) => `${name} (${subtype})`).join(', ');
  throw new Error(`some text is not in ${FAMILY} but in ${names}`);
}

function setBoxes(document: PDFDocument, paper: Paper): void {
  document.getPages().forEach((page, index) => {
    const printed = page.getSize();
    const exact = exactSize(paper, printed.width, printed.height);
    if (!exact) {
      const [width, height] = [printed.width, printed.height].map((points) => Math.round((points / 72) * 25.4));
      throw new Error(`page ${index + 1} is ${width} × ${height} mm, which is not ${paper}`);
    }
    page.setMediaBox(0, 0, exact.width, exact.height);
    page.setCropBox(0, 0, exact.width, exact.height);
    page.setTrimBox(0, 0, exact.width, exact.height);
  });
}

function describe(document: PDFDocument, request: FinishRequest): void {
  const { context, catalog } = document;
  const day = new Date(`${request.edition}T00:00:00Z`);
  document.setTitle(request.title, { showInWindowTitleBar: true });
  document.setAuthor(request.author);
  if (request.subject !== undefined) document.setSubject(request.subject);
  document.setLanguage(request.lang);
  document.setCreationDate(day);
  document.setModificationDate(day);
  // Both may be left out, and which program made it is nobody's business.
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  for (const key of ['Creator', 'Producer']) info.delete(PDFName.of(key));
  const packet = Buffer.from(xmpPacket(request));
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })));
}
