import type { Matrix } from '../pdf/content/geometry.ts';

/** A sheet that was printed once. */
export interface PreparedSheet {
  id: string;
  /** How many pages it has, whatever is filled in. */
  pages: number;
  /** As it was printed for those who have some fields and lack others; one that fits all comes last. */
  variants: readonly PreparedFile[];
}

/** A PDF with room for what differs: whole and valid, with nothing in its places. */
export interface PreparedFile {
  /** Which fields must be there, and which must not, for this one to be used. */
  when: Readonly<Record<string, boolean>>;
  bytes: Buffer;
  places: readonly Place[];
  /** Objects of pages that what is filled in changes. */
  pages: readonly PlacesPage[];
  /** Elements of the structure that hold less, or go, where nothing is filled in: inner ones before those around them. */
  parents: readonly PlaceParent[];
}

/** An element around places: what its object says, and its kids, as the file has them. */
export interface PlaceParent {
  object: number;
  entries: string;
  kids: readonly string[];
  /** Whether it stays without kids. */
  stays: boolean;
}

/** A page that holds places. */
export interface PlacesPage {
  /** The numbers of its own objects: the page, what it names fonts and pictures with, its annotations. */
  page: number;
  fonts: { object: number; entries: string };
  pictures: { object: number; entries: string };
  annotations: { object: number; entries: string };
}

/** Room for a text, a code or a picture. */
export interface Place {
  /** The name of what stands in it, a key of ownFields(). */
  field: string;
  /** What stands in it where the company has no such text. */
  fallback: string;
  /** Whether it may lead somewhere. */
  isLinked: boolean;
  /** Which of the file’s pages with places it is on. */
  page: number;
  /** The object that paints it: a part of the page’s content, or a form where pages are painted by others. */
  painted: { object: number; isForm: boolean };
  /** Its element in the structure, if it is part of that. */
  tag: PlaceTag | undefined;
  box: PlaceBox;
}

/** An element of the structure and what of the page is its own. */
export interface PlaceTag {
  object: number;
  parent: number;
  mcid: number;
  /** The number under which the structure leads from its link back to it. */
  link: number;
}

/** Where and how its text is set; lengths in CSS pixels but where something else is said. */
export interface PlaceBox {
  /** From the coordinates at hand to the page, in points. */
  matrix: Matrix;
  /**
   * Where text begins that has one line and is not set smaller, in the coordinates at hand, before its base line is put on a whole
   * pixel; and how long a pixel is there.
   */
  x: number;
  y: number;
  scale: number;
  width: number;
  /** As wide it is when a browser looks whether its text fits (scripts/print/layout/as-printed.ts): up to a pixel less. */
  fitWidth: number;
  height: number;
  /** From its top to the base line of that text. */
  baseline: number;
  weight: 400 | 700;
  align: 'start' | 'center' | 'end';
  letterSpacing: number;
  /** Whether a space stands between ideographs and what else is written beside them. */
  autospace: boolean;
  /** Whether text may go on in another line, and whether a word may be broken that is longer than a line. */
  wraps: boolean;
  breaksWords: boolean;
  /** Whether the text’s own lines are kept. */
  keepsLines: boolean;
  /** Whether it is for sentences, and not for a number or a name that is better on one line. */
  isForLines: boolean;
  /** The sizes that the text may have, the largest first. */
  sizes: readonly PlaceSize[];
}

/** What room there is for text of a size. */
export interface PlaceSize {
  /** In points, for who reads it; in pixels. */
  points: number;
  size: number;
  /** For one line, two lines, … as many as fit: how far below the top the first line stands, and each from the one before. */
  lines: readonly { first: number; pitch: number }[];
}
