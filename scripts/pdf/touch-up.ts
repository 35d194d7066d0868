import { PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { markContent, placesOf } from './content/mark.ts';
import type { Item } from './content/item.ts';
import { readPages } from './content/pages.ts';
import { addStream } from './file/streams.ts';
import { lonelyHeadings } from './tags/headings.ts';
import { mendTags } from './tags/mend.ts';
import { readTags } from './tags/read.ts';
import type { Content, Tag } from './tags/tree.ts';
import { writeTags } from './tags/write.ts';

/** What a document is to be. */
export interface TouchUp {
  /** The fonts that its text may be in; any if not given. */
  families?: readonly string[];
}

/**
 * Touches up what Chromium printed, so that it looks the same and everything painted is either in the tags, in reading
 * order, or an artifact.
 * @throws Error naming the page that is painted in a way that is not known here, or on which a heading is left alone or a letter has no
 * glyph.
 */
export async function touchUp(document: PDFDocument, { families }: TouchUp = {}): Promise<void> {
  const painted = readPages(document, families);
  const items = painted.map((parts) => parts.filter((part): part is Item => typeof part !== 'string'));
  checkGlyphs(items);
  const tags = readTags(document, items);
  if (tags) checkHeadings(tags);
  const tagged = placesOf(tags);
  const loose = items.map((own) => own.filter((item) => !tagged.has(item) && !item.isInMargin));
  const mended = tags && mendTags(document, tags, loose);
  const places = placesOf(mended);
  const numbers = new Map<Content, readonly number[]>();
  const written = document.getPages().map(async (page, index) => {
    const { content, mcids } = markContent(painted[index] ?? [], places, page.getHeight());
    for (const [place, own] of mcids) numbers.set(place, own);
    page.node.set(PDFName.of('Contents'), await addStream(document, Buffer.from(content, 'latin1')));
  });
  if (mended) writeTags(document, mended, (content) => numbers.get(content) ?? []);
  await Promise.all(written);
}

/** Style sheets ask browsers to keep a heading with what follows, and these do not always do so. */
function checkHeadings(tags: Tag): void {
  const lonely = lonelyHeadings(tags);
  if (lonely.length === 0) return;
  const lines = lonely.map(({ page, words }) => `page ${page}: the heading “${words}” stands alone at its foot`);
  throw new Error(`${lines.join('; ')}: shorten what stands before it, or let it begin a page`);
}

/** The build has asked of all words whether the fonts hold their letters; these are a layout's own. */
function checkGlyphs(pages: readonly (readonly Item[])[]): void {
  const places = pages.flatMap((items, index) => {
    const text = items.map((item) => item.text).join('');
    return [...text.matchAll(/\0+/g)].map(({ index: at }) => {
      const before = text.slice(Math.max(0, at - 12), at).replaceAll('\0', '▯');
      return `page ${index + 1} after “${before}”`;
    });
  });
  if (places.length > 0) throw new Error(`no font of the sheets has the letter on ${places.join(', ')}`);
}
