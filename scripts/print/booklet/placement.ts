import type { PDFRef } from '@cantoo/pdf-lib';
import type { Rect } from '../boxes.ts';

/** Where a page of the leaflet went. */
export interface Placement {
  /** The side it is on. */
  side: PDFRef;
  /** Its trim there. */
  half: Rect;
  /** How far everything on it moved, in points. */
  dx: number;
  dy: number;
  /** What was added to the numbers of its marked contents. */
  mcidOffset: number;
}

/** By the page it was. */
export type Placements = ReadonlyMap<PDFRef, Placement>;
