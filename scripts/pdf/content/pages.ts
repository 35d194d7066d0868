import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { bytesOf } from '../file/streams.ts';
import { fontReader, type Font } from './fonts.ts';
import type { Box } from './geometry.ts';
import type { Part } from './item.ts';
import { readContent } from './page.ts';

/**
 * Reads the contents of all pages of a document.
 * @param families the fonts that text may be in; any if not given.
 * @throws Error naming the page that is painted in a way that is not known here, or in another font.
 */
export function readPages(document: PDFDocument, families?: readonly string[]): Part[][] {
  const readFont = fontReader(document, families);
  return document.getPages().map((page, index) => {
    try {
      return readPage(document, page, readFont);
    } catch (error) {
      throw new Error(`page ${index + 1}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

function readPage(document: PDFDocument, page: PDFPage, readFont: (font: PDFDict) => Font): Part[] {
  const content = bytesOf(document, page.node.get(PDFName.of('Contents'))).toString('latin1');
  const resources = page.node.Resources();
  const named = (kind: string) => resources?.lookupMaybe(PDFName.of(kind), PDFDict);
  const fontDicts = named('Font')?.entries() ?? [];
  const fonts = new Map(
    fontDicts.map(([key, font]) => [key.decodeText(), readFont(document.context.lookup(font, PDFDict))]),
  );
  for (const [, state] of named('ExtGState')?.entries() ?? []) {
    const mask = document.context.lookupMaybe(state, PDFDict)?.lookup(PDFName.of('SMask'));
    if (mask instanceof PDFDict)
      throw new Error('a shadow or a gradient fades out: draw it with plain colours instead');
  }
  const boxOfObject = (name: string) => boxOf(named('XObject')?.lookup(PDFName.of(name)));
  return readContent(content, { fonts, boxOfObject });
}

/** A picture fills the unit square, a form the box it names. */
function boxOf(object: unknown): Box {
  const array = object instanceof PDFStream ? object.dict.lookupMaybe(PDFName.of('BBox'), PDFArray) : undefined;
  const [left = 0, bottom = 0, right = 1, top = 1] =
    array?.asArray().map((side) => (side instanceof PDFNumber ? side.asNumber() : 0)) ?? [];
  return { left, bottom, right, top };
}
