import type { ChapterKind, Part } from '../content/schemas/chapter.ts';

/** What the rules of order need to know of a chapter. */
export interface Placed {
  id: string;
  kind: ChapterKind;
  part: Part;
  inLeaflet: boolean;
}

/**
 * A chapter's file name without its ending (03-assets) as its place and id. Numbers are read as digits behind a point, so
 * that 035 lies between 03 and 04, as a folder lists them: a chapter put in between renames no other.
 * @throws where it is not of that form.
 */
export function placeOf(fileName: string): { place: number; id: string } {
  const match = /^(\d{2,})-([a-z][a-z0-9-]*)$/.exec(fileName);
  if (!match?.[1] || !match[2]) throw new Error(`chapter file "${fileName}" is not named NN-ID, as in 03-assets`);
  return { place: Number(`0.${match[1]}`), id: match[2] };
}

/** The chapters before and after one, in the order given. */
export function neighbours<T extends Placed>(chapters: readonly T[], id: string): { previous?: T; next?: T } {
  const index = chapters.findIndex((chapter) => chapter.id === id);
  const previous = index > 0 ? chapters[index - 1] : undefined;
  const next = index >= 0 ? chapters[index + 1] : undefined;
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** A topic's number, from 1 through all parts; undefined for chapters that are no topic and for supplements. */
export function topicNumber(chapters: readonly Placed[], id: string): number | undefined {
  const numbered = chapters.filter(({ kind, inLeaflet }) => kind === 'topic' && inLeaflet);
  return numbered.findIndex((chapter) => chapter.id === id) + 1 || undefined;
}

/** The topics of a part, in order. */
export function topicsOf<T extends Placed>(chapters: readonly T[], part: Part): T[] {
  return chapters.filter((chapter) => chapter.kind === 'topic' && chapter.part === part);
}
