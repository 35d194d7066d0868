import { isContent, isTag, type Content, type Tag } from '../tags/tree.ts';
import type { Item, Part } from './item.ts';

/** A place in the tags that painted things belong to. */
interface Place {
  content: Content;
  /** The type of the tag it stands in. */
  type: string;
}

/** A page’s content as it is to stand in the file, and the numbers under which it has what the tags name. */
export interface MarkedContent {
  content: string;
  mcids: ReadonlyMap<Content, readonly number[]>;
}

/** Where each painted thing stands in the tags. */
export function placesOf(root: Tag | undefined): Map<Item, Place> {
  const places = new Map<Item, Place>();
  const within = ({ type, kids }: Tag): void => {
    for (const kid of kids) {
      if (isTag(kid)) within(kid);
      else if (isContent(kid)) for (const item of kid.items) places.set(item, { content: kid, type });
    }
  };
  if (root) within(root);
  return places;
}

/**
 * Marks what a page paints: what stands in the tags as their content, all else as an artifact (ISO 32000-1, 14.8.2.2).
 * @param height of the page, in points.
 */
export function markContent(parts: readonly Part[], places: ReadonlyMap<Item, Place>, height: number): MarkedContent {
  const lines: string[] = [];
  const mcids = new Map<Content, number[]>();
  let open: unknown;
  let next = 0;
  for (const part of marginsLast(parts)) {
    if (typeof part === 'string') {
      lines.push(part);
      continue;
    }
    const place = places.get(part);
    const key = place?.content ?? artifactOf(part, height);
    if (key !== open) {
      if (open !== undefined) lines.push('EMC');
      if (place) {
        lines.push(`/${place.type} <</MCID ${next}>>BDC`);
        mcids.set(place.content, [...(mcids.get(place.content) ?? []), next]);
        next += 1;
      } else lines.push(`/Artifact ${key as string}BDC`);
      open = key;
    }
    lines.push(part.lines);
  }
  if (open !== undefined) lines.push('EMC');
  return { content: lines.join('\n'), mcids };
}

/**
 * Puts the margins after the text: Chromium paints them first, and who copies a page or reads it without tags would get its
 * foot before its text. They lie outside the text’s window, so that nobody sees which came first.
 */
function marginsLast(parts: readonly Part[]): Part[] {
  const [text, margins]: [Part[], Part[]] = [[], []];
  let block: Part[] = [];
  let depth = 0;
  for (const part of parts) {
    block.push(part);
    if (part === 'q') depth += 1;
    if (part === 'Q') depth -= 1;
    if (depth > 0) continue;
    const items = block.filter((each) => typeof each !== 'string');
    (items.length > 0 && items.every(({ isInMargin }) => isInMargin) ? margins : text).push(...block);
    block = [];
  }
  return [...text, ...margins, ...block];
}

/** Words in the margin head or foot the page. */
function artifactOf({ isInMargin, box }: Item, height: number): string {
  if (!isInMargin) return '<</Type/Layout>>';
  return `<</Type/Pagination/Subtype/${box.bottom > height / 2 ? 'Header' : 'Footer'}>>`;
}
