import { getDocument } from 'unpdf/pdfjs';

/** A piece of text and where its baseline starts, in points from the lower left corner of its page. */
export interface PlacedText {
  /** Counted from 1. */
  page: number;
  text: string;
  x: number;
  y: number;
}

/** Every piece of text of a PDF with its place, in the order of the pages. */
export async function placedTexts(bytes: Uint8Array): Promise<PlacedText[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const pages = Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x, y] = item.transform as number[];
        return [{ page: index + 1, text: item.str.trim(), x: x ?? 0, y: y ?? 0 }];
      });
    });
    return (await Promise.all(pages)).flat();
  } finally {
    await task.destroy();
  }
}
