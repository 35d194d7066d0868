import type { PDFDocument } from '@cantoo/pdf-lib';
import { union } from '../content/geometry.ts';
import { contentsIn, isContent, isTag, withoutWord, type Content, type Kid, type Tag } from './tree.ts';
import { PICTURES } from './types.ts';

/**
 * Makes a plain division of each figure that holds headings, paragraphs or figures of its own (`<figure>` with a
 * caption): a reader that speaks an alternative text speaks nothing of what stands inside. The drawing within keeps its
 * own text, and the caption is read.
 */
export function openFigures(tag: Tag): Tag {
  const kids = tag.kids.map((kid) => (isTag(kid) ? openFigures(kid) : kid));
  if (tag.type !== 'Figure' || !kids.some((kid) => isTag(kid) && kid.type !== 'NonStruct' && kid.type !== 'Span'))
    return { ...tag, kids };
  return { ...tag, type: 'Div', kids, words: withoutWord(tag.words, 'Alt') };
}

/**
 * Keeps of what is painted in tags what is read: words, and drawings within a figure or a form field. Backgrounds,
 * borders and lines under words are decoration.
 */
export function withoutDecoration(tag: Tag, isPicture = false): Tag {
  const inPicture = isPicture || PICTURES.has(tag.type);
  const kids = tag.kids.flatMap((kid): Kid[] => {
    if (isTag(kid)) return [withoutDecoration(kid, inPicture)];
    return isContent(kid) && !inPicture ? wordsOf(kid) : [kid];
  });
  return { ...tag, kids };
}

function wordsOf({ page, items }: Content): Content[] {
  const words = items.filter(({ kind }) => kind === 'text');
  return words.length > 0 ? [{ page, items: words }] : [];
}

/** Says of each figure where on its page it is (ISO 32000-1, 14.8.5.4.3: BBox). */
export function boundFigures({ context }: Pick<PDFDocument, 'context'>, tag: Tag): Tag {
  const kids = tag.kids.map((kid) => (isTag(kid) ? boundFigures({ context }, kid) : kid));
  const contents = tag.type === 'Figure' ? contentsIn(tag) : [];
  const items = contents.flatMap((content) => content.items);
  if (items.length === 0 || new Set(contents.map(({ page }) => page)).size > 1) return { ...tag, kids };
  const box = items.map((item) => item.box).reduce(union);
  const BBox = context.obj([box.left, box.bottom, box.right, box.top].map((side) => Math.round(side * 100) / 100));
  return { ...tag, kids, attributes: { ...tag.attributes, Layout: { ...tag.attributes['Layout'], BBox } } };
}
