import type { Operand, Operation } from '../content/operations.ts';
import type { MarkedItems } from '../painting/emit.ts';
import type { Item } from '../painting/items.ts';
import { reorder } from '../painting/order.ts';
import { isContent, isTag, type Content, type Tag } from '../tags/tree.ts';

/** A place in the tags that painted things belong to. */
interface Place {
  content: Content;
  /** The type of the tag it stands in. */
  type: string;
  /** Counted from 0 in reading order. */
  rank: number;
}

/** What a page’s content is to hold, and under which numbers it has what the tags name. */
export interface MarkedPage {
  groups: MarkedItems[];
  mcids: ReadonlyMap<Content, readonly number[]>;
}

/** Where each painted thing stands in the tags. */
export function placesOf(root: Tag | undefined): Map<Item, Place> {
  const places = new Map<Item, Place>();
  let rank = 0;
  const within = ({ type, kids }: Tag): void => {
    for (const kid of kids) {
      if (isTag(kid)) within(kid);
      else if (isContent(kid)) {
        for (const item of kid.items) places.set(item, { content: kid, type, rank });
        rank += 1;
      }
    }
  };
  if (root) within(root);
  return places;
}

/**
 * Puts what a page paints into reading order, as far as nobody sees it, and marks it: what stands in the tags as their
 * content, all else as an artifact (ISO 32000-1, 14.8.2.2).
 * @param height of the page, in points.
 */
export function markPage(items: readonly Item[], places: ReadonlyMap<Item, Place>, height: number): MarkedPage {
  const wished = items.map((item) => {
    const place = places.get(item);
    const kind = place ? undefined : artifactOf(item, height);
    const wish = place ? place.rank : kind === FOOTER ? Infinity : kind === HEADER ? -1 : -2;
    return { item, place, kind, wish };
  });
  const groups: { key: unknown; begin: Operation; items: Item[] }[] = [];
  const mcids = new Map<Content, number[]>();
  let next = 0;
  for (const { item, place, kind } of reorder(wished)) {
    const last = groups.at(-1);
    const key = place?.content ?? kind;
    if (last?.key === key) last?.items.push(item);
    else if (!place) groups.push({ key, begin: kind as Operation, items: [item] });
    else {
      mcids.set(place.content, [...(mcids.get(place.content) ?? []), next]);
      const properties: Operand = new Map([['MCID', next]]);
      groups.push({ key, begin: { operator: 'BDC', operands: [{ name: place.type }, properties] }, items: [item] });
      next += 1;
    }
  }
  return { groups, mcids };
}

const HEADER = artifact({ Type: 'Pagination', Subtype: 'Header' });
const FOOTER = artifact({ Type: 'Pagination', Subtype: 'Footer' });
const LAYOUT = artifact({ Type: 'Layout' });

/** Words outside the page’s own window stand in its margin boxes: they head or foot the page. */
function artifactOf(item: Item, height: number): Operation {
  if (!isInMargin(item)) return LAYOUT;
  return item.box.bottom > height / 2 ? HEADER : FOOTER;
}

/** Whether an item stands in a margin box of its page: Chromium paints these outside the window of the page’s text. */
export function isInMargin(item: Item): boolean {
  return item.kind === 'text' && item.mcid === undefined && item.window === undefined && item.clips.length === 0;
}

function artifact(properties: Readonly<Record<string, string>>): Operation {
  const entries = Object.entries(properties).map(([key, name]): [string, Operand] => [key, { name }]);
  return { operator: 'BDC', operands: [{ name: 'Artifact' }, new Map(entries)] };
}
