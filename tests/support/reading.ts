import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of a document as its tags have it. */
export interface Piece {
  /** The types of the tags it is in, from the outermost on. */
  tags: string;
  /** Its text; none for a drawing. */
  text: string;
}

/**
 * Reads a PDF as a screen reader does: goes through the tags, and asks for the text of each piece that they name. The
 * tags are read with pdf-lib, the texts with pdfjs.
 */
export async function readAloud(pdf: Uint8Array): Promise<Piece[]> {
  const [document, texts] = [await PDFDocument.load(pdf, { updateMetadata: false }), await textsByNumber(pdf)];
  const pieces: Piece[] = [];
  const nameOf = (dict: PDFDict, key: string) => dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
  const visit = (node: PDFObject | undefined, tags: string, page: PDFObject | undefined): void => {
    const object = document.context.lookup(node);
    if (object instanceof PDFArray) for (const kid of object.asArray()) visit(kid, tags, page);
    if (object instanceof PDFNumber && page instanceof PDFRef) {
      pieces.push({ tags, text: texts.get(`p${page.objectNumber}R_mc${object.asNumber()}`) ?? '' });
    }
    if (!(object instanceof PDFDict)) return;
    const own = object.get(PDFName.of('Pg')) ?? page;
    const type = nameOf(object, 'Type');
    if (type === 'MCR') visit(object.get(PDFName.of('MCID')), tags, own);
    else if (type !== 'OBJR') visit(object.get(PDFName.of('K')), `${tags}/${nameOf(object, 'S')}`, own);
  };
  visit(document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).get(PDFName.of('K')), '', undefined);
  return pieces;
}

/** The texts of marked contents, by the name that pdfjs gives them: page and number. */
async function textsByNumber(pdf: Uint8Array): Promise<Map<string, string>> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const document = await task.promise;
    const texts = new Map<string, string>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
      const open: (string | undefined)[] = [];
      for (const item of items) {
        if ('str' in item) {
          const id = open.findLast((name) => name !== undefined);
          if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
        } else if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.id || undefined);
      }
    }
    return texts;
  } finally {
    await task.destroy();
  }
}
