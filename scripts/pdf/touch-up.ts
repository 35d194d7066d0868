import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { Box } from './content/geometry.ts';
import { fontReader, type Font } from './content/fonts.ts';
import { markContent, placesOf } from './content/mark.ts';
import { readContent, type Item, type Part } from './content/page.ts';
import { addStream, bytesOf } from './file/streams.ts';
import { numberContents, type Contents } from './page-numbers.ts';
import { mendTags } from './tags/mend.ts';
import { readTags } from './tags/read.ts';
import type { Content } from './tags/tree.ts';
import { writeTags } from './tags/write.ts';

/**
 * Touches up what Chromium printed, so that it looks the same and everything painted is either in the tags, in reading
 * order, or an artifact.
 * @param contents what its contents are to say, if it has any.
 * @throws Error naming the page that is painted in a way that is not known here.
 */
export async function touchUp(document: PDFDocument, contents?: Contents): Promise<void> {
  const pages = document.getPages();
  const readFont = fontReader(document);
  const streams = await Promise.all(pages.map(async ({ node }) => bytesOf(document, node.get(PDFName.of('Contents')))));
  const painted = streams.map((stream, index) =>
    naming(index + 1, () => readPage(document, pages[index] as PDFPage, stream.toString('latin1'), readFont)),
  );
  const items = painted.map((parts) => parts.filter((part): part is Item => typeof part !== 'string'));
  checkGlyphs(items);
  const tags = readTags(document, items);
  if (tags && contents) numberContents(document, tags, contents);
  const tagged = placesOf(tags);
  const loose = items.map((own) => own.filter((item) => !tagged.has(item) && !item.isInMargin));
  const mended = tags && mendTags(document, tags, loose);
  const places = placesOf(mended);
  const numbers = new Map<Content, readonly number[]>();
  const written = pages.map(async (page, index) => {
    const { content, mcids } = markContent(painted[index] ?? [], places, page.getHeight());
    for (const [place, own] of mcids) numbers.set(place, own);
    page.node.set(PDFName.of('Contents'), await addStream(document, Buffer.from(content, 'latin1')));
  });
  if (mended) writeTags(document, mended, (content) => numbers.get(content) ?? []);
  await Promise.all(written);
}

/** Thrown where letters are printed as the box for "no glyph". */
export class NoGlyph extends Error {}

function checkGlyphs(pages: readonly (readonly Item[])[]): void {
  const places = pages.flatMap((items, index) => {
    const text = items.map((item) => item.text).join('');
    return [...text.matchAll(/\0+/g)].map(({ index: at }) => {
      const before = text.slice(Math.max(0, at - 12), at).replaceAll('\0', '▯');
      return `page ${index + 1} after “${before}”`;
    });
  });
  if (places.length > 0) throw new NoGlyph(places.join(', '));
}

function readPage(document: PDFDocument, page: PDFPage, content: string, readFont: (font: PDFDict) => Font): Part[] {
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

function naming<Result>(page: number, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new Error(`page ${page}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
