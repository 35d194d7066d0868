import type { Item } from '../../pdf/content/item.ts';
import { readPages } from '../../pdf/content/pages.ts';
import { openDocument } from '../../pdf/file/open.ts';

/** Points in a millimetre. */
const MM = 72 / 25.4;

/** On which page of a PDF as Chromium writes it, counted from 1, words stand first; undefined where they stand on none. */
export async function pageOfWords(pdf: Uint8Array, words: string): Promise<number | undefined> {
  const solid = (text: string) => text.replace(/\s/g, '');
  const pages = await wordsOn(pdf);
  const at = pages.findIndex((page) => solid(page.map(({ text }) => text).join('')).includes(solid(words)));
  return at < 0 ? undefined : at + 1;
}

/** How many millimetres the words of the pages from `first` on of such a PDF take, heads and feet apart. */
export async function heightFrom(pdf: Uint8Array, first: number): Promise<number> {
  const pages = (await wordsOn(pdf)).slice(first - 1).filter((page) => page.length > 0);
  const heights = pages.map(
    (page) => Math.max(...page.map(({ box }) => box.top)) - Math.min(...page.map(({ box }) => box.bottom)),
  );
  return heights.reduce((sum, height) => sum + height, 0) / MM;
}

/** What is tagged on each page: not what stands in margins. */
async function wordsOn(pdf: Uint8Array): Promise<Item[][]> {
  const pages = readPages(await openDocument(pdf));
  return pages.map((parts) =>
    parts.filter((part): part is Item => typeof part !== 'string' && part.kind === 'text' && part.mcid !== undefined),
  );
}
