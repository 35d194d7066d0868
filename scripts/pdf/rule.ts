import type { PDFRef } from '@cantoo/pdf-lib';
import type { Annotation } from './read/annotations.ts';
import type { Font } from './read/fonts.ts';
import type { Pdf } from './read/open.ts';
import type { StructureElement } from './read/structure.ts';
import { quoted, whereaboutsOf } from './read/words.ts';

/** Something a rule found wrong. */
export interface Fault {
  /** The rule's id. */
  rule: string;
  /** Counted from 1; undefined where it concerns the whole document. */
  page: number | undefined;
  /** What is wrong: an element with its first words, an annotation, a font, an entry of the catalog. */
  place: string;
  /** What is wrong with it. */
  problem: string;
  /** How to mend it. */
  mend: string;
}

/** A rule, named after the clause of ISO 14289-1 and the number of veraPDF's test for it. */
export interface Rule {
  /** As in `7.18.5-2`. */
  id: string;
  /** The clause of ISO 14289-1:2014. */
  clause: string;
  /** What has to hold, in a sentence. */
  about: string;
  check: (pdf: Pdf) => Fault[];
}

/** A place and what is wrong there. */
export type Finding = Pick<Fault, 'page' | 'place' | 'problem'>;

/** Defines a rule by what has to hold, how to mend it, and what is found. */
export function defineRule(id: string, about: string, mend: string, find: (pdf: Pdf) => Finding[]): Rule {
  return {
    id,
    clause: id.replace(/-\d+$/, ''),
    about,
    check: (pdf) => find(pdf).map((finding) => ({ rule: id, ...finding, mend })),
  };
}

/** A finding about the whole document. */
export function inDocument(place: string, problem: string): Finding {
  return { page: undefined, place, problem };
}

/** A finding about an element of the structure tree. */
export function atElement(pdf: Pdf, element: StructureElement, problem: string): Finding {
  const { page, words } = whereaboutsOf(pdf, element);
  return { page, place: `${element.type}${objectOf(element.ref)} ${quoted(words)}`.trimEnd(), problem };
}

/** A finding about an annotation. */
export function atAnnotation(pdf: Pdf, { page, subtype, ref, element }: Annotation, problem: string): Finding {
  const words = element ? quoted(whereaboutsOf(pdf, element).words) : '';
  return { page, place: `${subtype} annotation${objectOf(ref)} ${words}`.trimEnd(), problem };
}

/** A finding about a font, on the page where it is first met. */
export function inFont({ name, codes }: Font, problem: string): Finding {
  const pages = [...codes.values()].map(({ page }) => page);
  return { page: pages.length > 0 ? Math.min(...pages) : undefined, place: `font ${name}`, problem };
}

/** A finding about a character code, on the page where it is shown first. */
export function atCode({ name, codes, toUnicode }: Font, code: number, problem: string): Finding {
  const sign = quoted(toUnicode?.unicode.get(code) ?? '');
  const place = `font ${name}, code ${code.toString(16).toUpperCase().padStart(2, '0')} ${sign}`.trimEnd();
  return { page: codes.get(code)?.page, place, problem };
}

/** The number of an object, for a message. */
export function objectOf(ref: PDFRef | undefined): string {
  return ref ? ` (object ${ref.objectNumber})` : '';
}
