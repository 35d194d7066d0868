import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Item } from '../content/item.ts';
import { dissolve, withoutEmpty } from './blocks.ts';
import { boundFigures, openFigures, withoutDecoration } from './figures.ts';
import { labelItems } from './labels.ts';
import { mendLinks } from './links.ts';
import { mendLists } from './lists.ts';
import { mendTables } from './tables.ts';
import { withoutWord, type Tag } from './tree.ts';

/**
 * Makes of the tags that Chromium writes what ISO 14289-1 asks of a document’s structure.
 * @param loose what each page paints outside all tags, margin boxes apart.
 */
export function mendTags(document: PDFDocument, root: Tag, loose: readonly (readonly Item[])[]): Tag {
  const real = dissolve(withoutDecoration(openFigures(root)));
  const listed = mendLists(labelItems(withoutEmpty(real), loose));
  const linked = mendLinks(document, boundFigures(document, withoutEmpty(mendTables(listed))));
  // The catalog says the language of all.
  return { ...linked, words: withoutWord(linked.words, 'Lang') };
}
