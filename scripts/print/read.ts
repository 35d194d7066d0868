import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { mayShowBox } from './boxes-shown.ts';

/** Loading it takes longer than printing most sheets: it waits until it is needed. */
const pdfjs = () => import('pdfjs-dist/legacy/build/pdf.mjs');

/**
 * Finds characters printed as the box for "no glyph", which a browser prints without a word.
 * @returns one line a place, naming the page and the text before it.
 */
export async function missingGlyphs(pdf: Uint8Array): Promise<string[]> {
  if (!mayShowBox(pdf)) return [];
  return reading(pdf, async (document) => {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const perPage = numbers.map(async (number) => {
      const places = boxesIn(await glyphsOf(document, number));
      return places.map((before) => `page ${number} after “${before}”`);
    });
    return (await Promise.all(perPage)).flat();
  });
}

/** The characters of a page in the order they are painted; one without a glyph is U+0000. */
async function glyphsOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const { OPS } = await pdfjs();
  const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
  const shown = fnArray.flatMap((operation: number, index: number) =>
    operation === OPS.showText ? (argsArray[index] as [(number | { unicode?: string })[]])[0] : [],
  );
  return shown.map((glyph) => (typeof glyph === 'object' ? (glyph.unicode ?? '') : '')).join('');
}

function boxesIn(text: string): string[] {
  return [...text.matchAll(/\0+/g)].map(({ index }) =>
    text.slice(Math.max(0, index - 12), index).replaceAll('\0', '▯'),
  );
}

async function reading<T>(pdf: Uint8Array, read: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const { getDocument } = await pdfjs();
  // pdfjs keeps the bytes it is given for itself: it gets a copy.
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}
