import type { ChapterKind } from '../content/schemas/chapter.ts';
import type { ChecklistItem } from '../content/schemas/checklist.ts';

/**
 * Supplements: chapters and items that this edition adds to the leaflet (`inLeaflet: false`). Readers are told so; what is
 * said of the leaflet (its number of items, its score, its sheets) leaves them out.
 */

/** What these rules need to know of a chapter. */
interface Chapter {
  readonly id: string;
  readonly kind: ChapterKind;
  readonly inLeaflet: boolean;
}

/** The groups of a checklist. */
export type Groups = readonly { readonly title?: string | undefined; readonly items: readonly ChecklistItem[] }[];

/** What these rules need to know of a sheet. */
export interface SheetOfChapters {
  readonly layout?: string;
  readonly chapters?: readonly string[] | undefined;
  readonly supplements?: boolean | undefined;
}

/** Whether an item is an addition: its chapter is one, or it says so itself. */
export function isAdded(chapter: Pick<Chapter, 'inLeaflet'>, item: Pick<ChecklistItem, 'inLeaflet'>): boolean {
  return !chapter.inLeaflet || !item.inLeaflet;
}

/** The items of a checklist that count: the leaflet's, and all of a checklist that the leaflet has not. */
export function countedItems(chapter: Pick<Chapter, 'inLeaflet'>, groups: Groups): ChecklistItem[] {
  return groups.flatMap(({ items }) => items.filter((item) => !chapter.inLeaflet || item.inLeaflet));
}

/** Whether a sheet holds supplements alone. */
export function isAddedSheet(sheet: SheetOfChapters, chapters: readonly Chapter[]): boolean {
  const named = sheet.chapters ?? [];
  const isAddedChapter = (id: string) => chapters.some((chapter) => chapter.id === id && !chapter.inLeaflet);
  return sheet.supplements === true || (named.length > 0 && named.every(isAddedChapter));
}

/**
 * What a sheet shows of a chapter's checklist: of a chapter of the leaflet the leaflet's items or, on a sheet of
 * supplements, the added ones; a chapter that was added whole.
 */
export function groupsOnSheet<T extends Groups[number]>(
  sheet: Pick<SheetOfChapters, 'supplements'>,
  chapter: Pick<Chapter, 'inLeaflet'>,
  groups: readonly T[],
): T[] {
  if (!chapter.inLeaflet) return [...groups];
  return groups.flatMap((group) => {
    const items = group.items.filter((item) => item.inLeaflet !== (sheet.supplements ?? false));
    return items.length > 0 ? [{ ...group, items }] : [];
  });
}

/**
 * The chapters of a sheet in the order it names them. Where it names none it holds those of the leaflet, or on a sheet of
 * supplements those with something added to tick.
 * @param groupsOf the groups of a chapter's checklist; none where it has no checklist.
 */
export function chaptersOnSheet<T extends Chapter>(
  sheet: SheetOfChapters,
  chapters: readonly T[],
  groupsOf: (id: string) => Groups,
): T[] {
  if (sheet.chapters) return sheet.chapters.flatMap((id) => chapters.filter((chapter) => chapter.id === id));
  return sheet.supplements
    ? chapters.filter((chapter) =>
        groupsOf(chapter.id).some(({ items }) => items.some((item) => isAdded(chapter, item))),
      )
    : chapters.filter(({ inLeaflet }) => inLeaflet);
}
