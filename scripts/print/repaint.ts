import type { PDFDocument } from '@cantoo/pdf-lib';
import { mergeFonts } from './fonts/merge.ts';
import { isInMargin, markPage, placesOf } from './pages/marks.ts';
import { readPages } from './pages/read.ts';
import { writePage } from './pages/write.ts';
import { mendTags } from './tags/mend.ts';
import { readTags } from './tags/read.ts';
import type { Content } from './tags/tree.ts';
import { writeTags } from './tags/write.ts';

/**
 * Writes pages, fonts and tags of a document anew, so that it looks the same and everything painted is either in the
 * tags, in reading order, or an artifact.
 */
export function repaint(document: PDFDocument): void {
  const pages = readPages(document);
  const fonts = mergeFonts(document, pages);
  const tags = readTags(
    document,
    pages.map(({ items }) => items),
  );
  const tagged = placesOf(tags);
  const loose = pages.map(({ items }) => items.filter((item) => !tagged.has(item) && !isInMargin(item)));
  const mended = tags && mendTags(document, tags, loose, fonts);
  const places = placesOf(mended);
  const numbers = new Map<Content, readonly number[]>();
  for (const { page, items } of pages) {
    const { groups, mcids } = markPage(items, places, page.getHeight());
    for (const [content, own] of mcids) numbers.set(content, own);
    writePage(document, page, groups, fonts);
  }
  if (mended) writeTags(document, mended, (content) => numbers.get(content) ?? []);
}
