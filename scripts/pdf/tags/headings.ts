import { isContent, isTag, type Tag } from './tree.ts';

/** Something that is painted, in reading order: on which page, counted from 0, and in which heading. */
interface Leaf {
  page: number;
  heading: Tag | undefined;
  text: string;
}

/**
 * Finds headings that stand alone at the foot of a page: what follows them in reading order is on a later one. A page that
 * holds nothing but a heading, as a cover does, is meant so.
 * @returns their pages, counted from 1, and their words.
 */
export function lonelyHeadings(root: Tag): { page: number; words: string }[] {
  const leaves = leavesIn(root);
  return leaves.flatMap(({ page, heading }, at) => {
    const next = leaves[at + 1];
    const isLast = heading && next && next.heading !== heading && next.page > page;
    if (!isLast || !leaves.slice(0, at).some((leaf) => leaf.page === page && !leaf.heading)) return [];
    const words = leaves.filter((leaf) => leaf.heading === heading).map(({ text }) => text);
    return [{ page: page + 1, words: words.join('') }];
  });
}

function leavesIn(tag: Tag, heading?: Tag): Leaf[] {
  const own = /^H[1-6]?$/.test(tag.type) ? tag : heading;
  return tag.kids.flatMap((kid): Leaf[] => {
    if (isTag(kid)) return leavesIn(kid, own);
    if (!isContent(kid)) return [];
    return [{ page: kid.page, heading: own, text: kid.items.map(({ text }) => text).join('') }];
  });
}
