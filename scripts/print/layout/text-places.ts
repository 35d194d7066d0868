import type { PDFPageProxy } from 'unpdf/pdfjs';

type TextItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { str: string }>;

/** Points in a millimetre. */
const MM = 72 / 25.4;

/** A line of words on a page, from its lower edge, in points. */
interface Placed {
  text: string;
  bottom: number;
  top: number;
}

/** On which page, counted from 1, words stand first; undefined where they stand on none. */
export async function pageOfWords(pdf: Uint8Array, words: string): Promise<number | undefined> {
  const solid = (text: string) => text.replace(/\s/g, '');
  const pages = await placesIn(pdf);
  const at = pages.findIndex((page) => solid(page.map(({ text }) => text).join('')).includes(solid(words)));
  return at < 0 ? undefined : at + 1;
}

/** How many millimetres the words of the pages from `first` on take, heads and feet apart. */
export async function heightFrom(pdf: Uint8Array, first: number): Promise<number> {
  const pages = (await placesIn(pdf)).slice(first - 1).filter((page) => page.length > 0);
  const heights = pages.map(
    (page) => Math.max(...page.map(({ top }) => top)) - Math.min(...page.map(({ bottom }) => bottom)),
  );
  return heights.reduce((sum, height) => sum + height, 0) / MM;
}

/** What is tagged on each page: not what stands in margins. Asked where printing is given up, so that its time is no matter. */
async function placesIn(pdf: Uint8Array): Promise<Placed[][]> {
  const { getDocument } = await import('unpdf/pdfjs');
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: Placed[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
      const open: boolean[] = [];
      const places: Placed[] = [];
      for (const item of items) {
        if (!('type' in item)) {
          if (open.some(Boolean)) places.push(placeOf(item));
        } else if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.type === 'beginMarkedContentProps' && Boolean(item.id));
      }
      pages.push(places);
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

function placeOf({ str, transform, height }: TextItem): Placed {
  const bottom = (transform as number[])[5] ?? 0;
  return { text: str, bottom, top: bottom + height };
}
