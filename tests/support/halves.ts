import { getDocument } from 'unpdf/pdfjs';

/** What stands on the two halves of a side. */
export interface Halves {
  left: string;
  right: string;
}

/** Reads on which half of its side each word of a PDF stands, by where it is painted. */
export async function readHalves(pdf: Uint8Array): Promise<Halves[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const document = await task.promise;
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const sides = numbers.map(async (number) => {
      const page = await document.getPage(number);
      const [left = 0, , right = 0] = page.view as number[];
      const { items } = await page.getTextContent();
      const words = items.flatMap((item) => ('str' in item ? [item] : []));
      const textWhere = (isThere: (x: number) => boolean) =>
        words.flatMap(({ str, transform }) => (isThere((transform as number[])[4] ?? 0) ? [str] : [])).join('');
      const middle = (left + right) / 2;
      return { left: textWhere((x) => x < middle), right: textWhere((x) => x >= middle) };
    });
    return await Promise.all(sides);
  } finally {
    await task.destroy();
  }
}
