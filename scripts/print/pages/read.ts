import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { parseContent } from '../content/parse.ts';
import { fontReader, type EmbeddedFont } from '../fonts/read.ts';
import { interpret } from '../painting/interpret.ts';
import type { Item } from '../painting/items.ts';
import { bytesOf } from '../file/streams.ts';
import { readGraphicsState } from './graphics-state.ts';

/** A page by what it paints. */
export interface PaintedPage {
  page: PDFPage;
  items: Item[];
  /** Its fonts by their names in its content. */
  fonts: ReadonlyMap<string, EmbeddedFont>;
}

/**
 * Reads what each page of a document paints.
 * @throws Error naming the page that is painted in a way that is not known here.
 */
export function readPages(document: PDFDocument): PaintedPage[] {
  const readFont = fontReader(document);
  return document.getPages().map((page, index) => {
    try {
      return readPage(document, page, readFont);
    } catch (error) {
      throw new Error(`page ${index + 1}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

function readPage(document: PDFDocument, page: PDFPage, readFont: (font: PDFDict) => EmbeddedFont): PaintedPage {
  const resources = page.node.Resources();
  const named = (kind: string) => resources?.lookupMaybe(PDFName.of(kind), PDFDict);
  const fontDicts = named('Font')?.entries() ?? [];
  const fonts = new Map(
    fontDicts.map(([key, font]) => [key.decodeText(), readFont(document.context.lookup(font, PDFDict))]),
  );
  const states = new Map<string, ReturnType<typeof readGraphicsState>>();
  const operations = parseContent(bytesOf(document, page.node.get(PDFName.of('Contents'))));
  const items = interpret(operations, {
    advance: (font, code) => fonts.get(font)?.advance(code) ?? 0,
    graphicsState: (name, before) => {
      const key = `${name} ${before.key}`;
      const dict = named('ExtGState')?.lookupMaybe(PDFName.of(name), PDFDict);
      const known = states.get(key) ?? readGraphicsState(dict, before);
      states.set(key, known);
      return known;
    },
    objectBox: (name) => boxOfObject(named('XObject')?.lookup(PDFName.of(name))),
  });
  return { page, items, fonts };
}

/** A picture fills the unit square, a form the box it names, moved as it says. */
function boxOfObject(object: unknown): [number, number, number, number] {
  const dict = object instanceof PDFStream ? object.dict : undefined;
  const box = dict?.lookupMaybe(PDFName.of('BBox'), PDFArray);
  if (!dict || !box) return [0, 0, 1, 1];
  if (dict.has(PDFName.of('Matrix')))
    throw new Error('a form is moved by a matrix of its own, which is not known here');
  return [0, 1, 2, 3].map((index) => box.lookup(index, PDFNumber).asNumber()) as [number, number, number, number];
}
