/** As many items a screen shows, so that it fits a phone with little scrolling. */
export const MOST_ITEMS = 5;

/** What the rule of screens needs to know of a checklist. */
interface Groups<Item> {
  readonly id: string;
  readonly groups: readonly { readonly title?: string | undefined; readonly items: readonly Item[] }[];
}

/** Items that are answered on one screen. */
export interface Screen<Item> {
  /** Its address on the page, CHECKLIST-N. */
  readonly id: string;
  readonly checklist: string;
  /** The heading of the group; absent where its checklist has one group alone. */
  readonly title?: string | undefined;
  readonly items: readonly Item[];
}

/**
 * The items of all checklists, a screen a group, in their order. A group of more than MOST_ITEMS is parted into screens
 * that differ by one item at most.
 */
export function screensOf<Item>(checklists: readonly Groups<Item>[]): Screen<Item>[] {
  return checklists.flatMap(({ id, groups }) =>
    groups
      .flatMap(({ title, items }) => evenly(items).map((part) => ({ checklist: id, title, items: part })))
      .map((screen, place) => ({ id: `${id}-${place + 1}`, ...screen })),
  );
}

function evenly<Item>(items: readonly Item[]): Item[][] {
  const parts = Math.ceil(items.length / MOST_ITEMS);
  const from = (part: number) => Math.ceil((part * items.length) / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(from(part), from(part + 1)));
}
