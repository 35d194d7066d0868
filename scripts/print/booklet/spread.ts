import type { PDFPage } from '@cantoo/pdf-lib';
import { BLEED, MM, ROOM } from '../bleed.ts';
import { grow, type Rect } from '../boxes.ts';
import { exactSize, type Paper } from '../paper.ts';

/** A side of paper that holds two pages; all rectangles in its points. */
export interface Spread {
  trim: Rect;
  left: Half;
  right: Half;
}

/** Half a side. */
export interface Half {
  trim: Rect;
  /** What the page that lies there may paint, all of it together: it ends at the fold. */
  clip: Rect[];
}

/** What stays free of the pages' own marks beside the fold, where they would say "cut". */
const FOLD_FREE = 1 * MM;

/**
 * The side on which two pages fit beside each other.
 * @param pages all pages of the booklet, which have the same size.
 * @param paper that of the side, laid across.
 * @throws Error naming the first page of another size, or saying that two do not fill the paper.
 */
export function spreadOf(pages: readonly PDFPage[], paper: Paper, bleed: boolean): Spread {
  const sizes = pages.map((page) => page.getTrimBox());
  const [{ width, height } = { width: 0, height: 0 }] = sizes;
  const other = sizes.findIndex((size) => Math.abs(size.width - width) + Math.abs(size.height - height) > 0.1);
  if (other >= 0) throw new Error(`page ${other + 1} has another size than page 1`);
  const exact = exactSize(paper, 2 * width, height);
  if (!exact || exact.width < exact.height) throw new Error(`two of its pages side by side are not ${paper} across`);

  const room = bleed ? ROOM : 0;
  const trim = { x: room, y: room, ...exact };
  const fold = trim.x + trim.width / 2;
  return {
    trim,
    left: { trim: { ...trim, width: trim.width / 2 }, clip: clipOf(trim, bleed, [0, fold], [0, fold - FOLD_FREE]) },
    right: {
      trim: { ...trim, x: fold, width: trim.width / 2 },
      clip: clipOf(trim, bleed, [fold, 2 * fold], [fold + FOLD_FREE, 2 * fold]),
    },
  };
}

type Span = readonly [from: number, to: number];

/**
 * @param toFold from left to right, what a page paints within the bleed.
 * @param beyond likewise where its marks are.
 */
function clipOf(trim: Rect, bleed: boolean, toFold: Span, beyond: Span): Rect[] {
  const across = (rect: Rect, [from, to]: Span): Rect => ({ ...rect, x: from, width: to - from });
  if (!bleed) return [across(trim, toFold)];
  return [across(grow(trim, BLEED), toFold), across(grow(trim, ROOM), beyond)];
}
