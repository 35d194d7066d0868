import { PDFArray, PDFDict, PDFHexString, PDFNumber, PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { isApart } from './gaps.ts';
import { contentsIn, isClickable, isTag, tagsIn, type Clickable, type Kid, type Tag } from './tree.ts';
import { nameOf } from '../names.ts';

type Rect = [left: number, bottom: number, right: number, top: number];

/** How far apart two places of one link may be and still be one, in points. */
const GAP = 1;

/**
 * Gives each link one place to click on in each line, instead of one for each run of words, and says in it where the
 * link leads: in the link’s own words, or those of the picture in it.
 */
export function mendLinks(document: PDFDocument, root: Tag): Tag {
  const gone = new Set<PDFRef>();
  const mended = within(root);
  for (const { node } of document.getPages()) {
    const annotations = node.Annots();
    const kept = annotations?.asArray().filter((entry) => !gone.has(entry as PDFRef)) ?? [];
    if (annotations && kept.length < annotations.size()) node.set(nameOf('Annots'), document.context.obj(kept));
  }
  return mended;

  function within(from: Tag): Tag {
    const kids = from.kids.map((kid) => (isTag(kid) ? within(kid) : kid));
    const places = kids.filter(isClickable);
    if (places.length === 0) return { ...from, kids };
    const kept = joinPlaces(places);
    const words = PDFHexString.fromText(wordsOf(from));
    for (const { annotation } of kept) dictOf(annotation).set(nameOf('Contents'), words);
    return { ...from, kids: kids.filter((kid): kid is Kid => !isClickable(kid) || kept.includes(kid)) };
  }

  function joinPlaces(places: readonly Clickable[]): Clickable[] {
    const kept: { place: Clickable; rect: Rect }[] = [];
    for (const place of places) {
      const rect = rectOf(dictOf(place.annotation));
      const same = kept.find((other) => other.place.page === place.page && isOneLine(other.rect, rect));
      if (!same) kept.push({ place, rect });
      else {
        same.rect = around(same.rect, rect);
        gone.add(place.annotation);
      }
    }
    for (const { place, rect } of kept) dictOf(place.annotation).set(nameOf('Rect'), document.context.obj(rect));
    return kept.map(({ place }) => place);
  }

  function dictOf(annotation: PDFRef): PDFDict {
    return document.context.lookup(annotation, PDFDict);
  }
}

/** What a link says: its words, with a space where a gap is seen between two, and the alternatives of its pictures. */
export function wordsOf(link: Tag): string {
  const pictures = [...tagsIn(link)].flatMap(({ type, words: { Alt: alt } }) =>
    type === 'Figure' && (alt instanceof PDFString || alt instanceof PDFHexString) ? [alt.decodeText()] : [],
  );
  const items = contentsIn(link).flatMap((content) => content.items.filter((item) => item.kind === 'text'));
  const text = items.map((item, index) => (isApart(items[index - 1], item) ? ' ' : '') + item.text).join('');
  return [text.trim(), ...pictures].filter((words) => words !== '').join(' ');
}

function rectOf(annotation: PDFDict): Rect {
  const rect = annotation.lookupMaybe(nameOf('Rect'), PDFArray);
  return [0, 1, 2, 3].map((index) => rect?.lookupMaybe(index, PDFNumber)?.asNumber() ?? 0) as Rect;
}

/** Whether two places touch: side by side in a line, or one in the other. */
function isOneLine(a: Rect, b: Rect): boolean {
  const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  const touches = b[0] <= a[2] + GAP && a[0] <= b[2] + GAP;
  return touches && shared > Math.min(a[3] - a[1], b[3] - b[1]) / 2;
}

function around(a: Rect, b: Rect): Rect {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
