import type { Item } from '../content/item.ts';
import { contentsIn, isTag, tag, type Kid, type Tag } from './tree.ts';

/** A number or letter that a style sheet puts before an item: `1`, `2.`, `(3)`, `①`. */
const LABEL = /^[(（]?([0-9]{1,2}|[A-Za-zア-ン①-⑳])[.)．）、]?$/;
/** What may follow it as a run of its own. */
const TAIL = /^[.)．）、]$/;
/** How far before the item’s words it may stand, in points. */
const NEAR = 60;

/**
 * Gives items of lists the labels that stand before them. Browsers do not tag what a style sheet counts (`content:
 * counter()`): it is found by where it stands, before the first words of an item and level with them.
 * @param loose what is painted on each page outside all tags.
 */
export function labelItems(root: Tag, loose: readonly (readonly Item[])[]): Tag {
  const runs = loose.map((items) => items.filter((item) => item.kind === 'text'));
  const taken = new Set<Item>();
  return within(root);

  function within(from: Tag): Tag {
    const label = from.type === 'LI' ? labelFor(from) : undefined;
    const kids = from.kids.map((kid) => (isTag(kid) ? within(kid) : kid));
    return { ...from, kids: label ? [label, ...kids] : kids };
  }

  function labelFor(item: Tag): Kid | undefined {
    if (item.kids.some((kid) => isTag(kid) && kid.type === 'Lbl')) return undefined;
    const [first] = contentsIn(item);
    const words = first?.items.find((painted) => painted.kind === 'text');
    if (!first || !words) return undefined;
    const free = (runs[first.page] ?? []).filter((run) => !taken.has(run));
    const near = free.filter((run) => LABEL.test(run.text.trim()) && standsBefore(run, words, NEAR));
    const [label] = near.sort((a, b) => b.box.right - a.box.right);
    if (!label) return undefined;
    taken.add(label);
    const tail = free.filter((run) => TAIL.test(run.text.trim()) && standsBefore(label, run, 1));
    return tag('Lbl', [{ page: first.page, items: [label, ...tail] }]);
  }
}

function standsBefore({ box: label }: Item, { box: words }: Item, near: number): boolean {
  const gap = words.left - label.right;
  const isLevel =
    Math.min(label.top, words.top) - Math.max(label.bottom, words.bottom) > (label.top - label.bottom) / 2;
  return isLevel && gap > -1 && gap < near;
}
