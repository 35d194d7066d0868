import type { Checklist, ChecklistItem } from '../../content/schemas/checklist.ts';
import { fill } from '../../rules/format.ts';
import { isAdded } from '../../rules/supplements.ts';
import { screensOf } from './screens.ts';

/** An item as the check asks it. */
interface CheckedItem extends ChecklistItem {
  readonly checklist: string;
  /** Whether this edition added it. */
  readonly added: boolean;
  /** Whether it stands among items that it did not add, and therefore says so. */
  readonly saysAdded: boolean;
}

/**
 * The screens of check.html in order, each with its name and items.
 * @param name the name of a {group} of a {checklist} that has several.
 */
export function checkScreens(
  chapters: readonly { readonly id: string; readonly inLeaflet: boolean }[],
  checklists: Readonly<Record<string, Checklist>>,
  name: string,
) {
  return chapters.flatMap((chapter) => {
    const list = checklists[chapter.id];
    if (!list) return [];
    const groups = list.groups.map(({ title, items }) => ({
      title,
      items: items.map((item): CheckedItem => {
        const added = isAdded(chapter, item);
        return { ...item, checklist: chapter.id, added, saysAdded: added && chapter.inLeaflet };
      }),
    }));
    return screensOf([{ id: chapter.id, groups }]).map((screen) => ({
      ...screen,
      name: screen.title ? fill(name, { checklist: list.title, group: screen.title }) : list.title,
    }));
  });
}
