import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fontsOf } from '../../print/fonts-of.ts';
import type { ExpectedLeaflet } from './expected.ts';
import { rightPageNumbers, solid, textShare } from './whole.ts';

/** A leaflet that a tool printed, compared with what it should hold. */
export interface PrintedLeaflet {
  bytes: number;
  pages: number;
  /** How much of the text is on its pages, from 0 to 1. */
  share: number;
  /** How many page numbers of its contents are right, and of how many. */
  numbers: [right: number, all: number];
  /** Names of its fonts. */
  fonts: string[];
}

/** Below this a chapter or more is missing. */
const WHOLE = 0.97;

/**
 * Reads a leaflet that a tool printed.
 * @throws Error in one line: there is no such file, or it is not the whole leaflet.
 */
export async function readLeaflet(file: string, expected: ExpectedLeaflet): Promise<PrintedLeaflet> {
  const pdf = await readFile(file).catch(() => undefined);
  if (!pdf) throw new Error('it ended well, but there is no PDF');
  const bytes = pdf.length;
  const fonts = fontsOf(await PDFDocument.load(pdf, { updateMetadata: false })).map(({ name }) => name);
  const pages = await textOfPages(pdf);
  const share = textShare(expected.texts, pages);
  if (share < WHOLE) {
    throw new Error(`not the whole leaflet: ${Math.round(share * 100)} % of its text on ${pages.length} pages`);
  }
  const numbers: [number, number] = [rightPageNumbers(expected.contents, pages), expected.contents.length];
  return { bytes, pages: pages.length, share, numbers, fonts: [...new Set(fonts)].toSorted() };
}

async function textOfPages(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const document = await task.promise;
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return solid(items.map((item) => ('str' in item ? item.str : '')).join(''));
    });
    return await Promise.all(pages);
  } finally {
    await task.destroy();
  }
}
