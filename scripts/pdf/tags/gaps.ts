import type { Item } from '../content/item.ts';

/** Whether a gap as wide as a third of a line’s height is seen between two runs of one line. */
export function isApart(before: Item | undefined, item: Item | undefined): boolean {
  if (before?.kind !== 'text' || item?.kind !== 'text') return false;
  const isLevel = Math.min(before.box.top, item.box.top) > Math.max(before.box.bottom, item.box.bottom);
  return isLevel && item.box.left - before.box.right > (item.box.top - item.box.bottom) / 3;
}
