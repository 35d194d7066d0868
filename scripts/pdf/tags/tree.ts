import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Item } from '../content/item.ts';

/** Something painted that stands at this place in the reading order. */
export interface Content {
  /** The page’s place in the document, from 0. */
  page: number;
  items: Item[];
}

/** An annotation that belongs to a tag: of a link, its place to click on. */
export interface Clickable {
  page: number;
  annotation: PDFRef;
}

export type Kid = Tag | Content | Clickable;

/** Attributes by their owner (Table, List, Layout, PrintField) and key. */
export type Attributes = Readonly<Record<string, Readonly<Record<string, PDFObject>>>>;

/** An element of the structure (ISO 32000-1, 14.7.2). */
export interface Tag {
  /** P, H1, LI, Figure, … or a type of PDF 2.0 that the role map explains. */
  type: string;
  kids: readonly Kid[];
  attributes: Attributes;
  /** Entries that are kept as they are: Alt, ActualText, E, Lang, T. */
  words: Readonly<Record<string, PDFObject>>;
}

export function isTag(kid: Kid): kid is Tag {
  return 'type' in kid;
}

export function isContent(kid: Kid): kid is Content {
  return 'items' in kid;
}

export function isClickable(kid: Kid): kid is Clickable {
  return 'annotation' in kid;
}

/** A tag that holds others and says nothing more. */
export function tag(type: string, kids: readonly Kid[]): Tag {
  return { type, kids, attributes: {}, words: {} };
}

/** What an element says without one of its words. */
export function withoutWord(words: Tag['words'], key: string): Tag['words'] {
  return Object.fromEntries(Object.entries(words).filter(([own]) => own !== key));
}

/** Every tag from here on, parents before children. */
export function* tagsIn(from: Tag): Generator<Tag> {
  yield from;
  for (const kid of from.kids) if (isTag(kid)) yield* tagsIn(kid);
}

/** Everything painted from here on, in reading order. */
export function contentsIn(from: Tag): Content[] {
  return from.kids.flatMap((kid) => (isTag(kid) ? contentsIn(kid) : isContent(kid) ? [kid] : []));
}
