import { isApart } from './gaps.ts';
import { isContent, isTag, type Content, type Kid, type Tag } from './tree.ts';

/**
 * Takes together what stands side by side in one tag on one page: browsers mark each run of words on its own. Words with
 * a gap between them stay two.
 */
export function mergeContents(from: Tag): Tag {
  const kids: Kid[] = [];
  for (const kid of from.kids) {
    const last = kids.at(-1);
    const before = last && !isTag(last) && isContent(last) ? last : undefined;
    if (isTag(kid)) kids.push(mergeContents(kid));
    else if (!before || !isContent(kid) || !goesOn(before, kid)) kids.push(kid);
    else kids[kids.length - 1] = { page: before.page, items: [...before.items, ...kid.items] };
  }
  return { ...from, kids };
}

function goesOn(before: Content, next: Content): boolean {
  return before.page === next.page && !isApart(before.items.at(-1), next.items[0]);
}
