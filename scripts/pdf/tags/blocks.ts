import type { Item } from '../content/item.ts';
import { isApart } from './gaps.ts';
import { contentsIn, isContent, isTag, tag, type Kid, type Tag } from './tree.ts';
import { GROUPING, INLINE, MIXED } from './types.ts';

/**
 * Takes out the elements that mean nothing (NonStruct: browsers write one for every run of words and every box) and
 * puts words that then stand between blocks into paragraphs.
 */
export function dissolve(from: Tag): Tag {
  const { type, kids } = from;
  if (GROUPING.has(type) || (MIXED.has(type) && hasBlock(kids))) return { ...from, kids: inParagraphs(kids) };
  return { ...from, kids: flat(kids) };
}

/** Without elements that mean nothing, whatever they hold. */
function flat(kids: readonly Kid[]): Kid[] {
  return kids.flatMap((kid) => {
    if (!isTag(kid)) return [kid];
    return kid.type === 'NonStruct' ? flat(kid.kids) : [dissolve(kid)];
  });
}

/** Blocks as they are, and what stands in a line between them as a paragraph. */
function inParagraphs(kids: readonly Kid[]): Kid[] {
  const blocks: Kid[] = [];
  let line: Kid[] = [];
  const end = () => {
    if (line.length > 0) blocks.push(tag('P', line));
    line = [];
  };
  for (const kid of kids) {
    if (isWords(kid)) {
      // Badges in a row are no sentence.
      if (isApart(itemsIn(line).at(-1), itemsIn([kid])[0])) end();
      line.push(...flat([kid]));
    } else {
      end();
      if (isTag(kid) && kid.type === 'NonStruct') blocks.push(...inParagraphs(kid.kids));
      else blocks.push(...flat([kid]));
    }
  }
  end();
  return blocks;
}

/** What is painted in these places, in reading order. */
function itemsIn(kids: readonly Kid[]): Item[] {
  return kids
    .flatMap((kid) => (isTag(kid) ? contentsIn(kid) : isContent(kid) ? [kid] : []))
    .flatMap(({ items }) => items);
}

/** Whether it stands in a line: painted words, a run of them, an element within a line. */
function isWords(kid: Kid): boolean {
  if (!isTag(kid)) return true;
  if (kid.type === 'NonStruct') return kid.kids.every((inner) => !isTag(inner));
  return INLINE.has(kid.type) && !hasBlock(kid.kids);
}

function hasBlock(kids: readonly Kid[]): boolean {
  return kids.some((kid) => {
    if (!isTag(kid)) return false;
    if (kid.type === 'NonStruct' || INLINE.has(kid.type)) return hasBlock(kid.kids);
    return kid.type !== 'Figure' && kid.type !== 'Lbl';
  });
}

/** Without elements that hold nothing; an empty cell of a table has its place. */
export function withoutEmpty(from: Tag): Tag {
  const kids = from.kids.map((kid) => (isTag(kid) ? withoutEmpty(kid) : kid));
  return { ...from, kids: kids.filter((kid) => !isTag(kid) || kid.kids.length > 0 || /^T[DH]$/.test(kid.type)) };
}
