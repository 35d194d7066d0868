import type { Item } from './content.ts';
import { elementOf } from './marks.ts';
import type { Pdf } from './open.ts';
import { lineage, type StructureElement } from './structure.ts';
import { refIn } from './values.ts';

/** Where an element is to be found on paper. */
export interface Whereabouts {
  /** Where its content begins, counted from 1; undefined where it has none. */
  page: number | undefined;
  /** The first of its text, as painted. */
  words: string;
}

const ENOUGH = 40;
const known = new WeakMap<Pdf, Map<StructureElement, Whereabouts>>();

/** The characters a text item shows, by its font's ToUnicode; one without a mapping is left out. */
export function wordsOf({ font, codes }: Item): string {
  return (codes ?? []).map((code) => font?.toUnicode?.unicode.get(code) ?? '').join('');
}

/** Where an element is to be found. */
export function whereaboutsOf(pdf: Pdf, element: StructureElement): Whereabouts {
  const places = known.get(pdf) ?? placesIn(pdf);
  known.set(pdf, places);
  const own = refIn(element.dict, 'Pg');
  const page = pdf.pages.find(({ ref }) => ref === own)?.number;
  return places.get(element) ?? { page, words: '' };
}

function placesIn(pdf: Pdf): Map<StructureElement, Whereabouts> {
  const places = new Map<StructureElement, Whereabouts>();
  for (const item of pdf.items) {
    const words = wordsOf(item);
    for (const element of lineage(elementOf(item.mark))) {
      const place = places.get(element) ?? { page: item.page, words: '' };
      if (place.words.length < ENOUGH) place.words += words;
      places.set(element, place);
    }
  }
  return places;
}

/** The first words of a text, for a message; nothing of an empty one. */
export function quoted(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  if (signs.length === 0) return '';
  return `「${signs.slice(0, 20).join('')}${signs.length > 20 ? '…' : ''}」`;
}
