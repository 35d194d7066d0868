import type { Font } from './fonts.ts';
import type { Box } from './geometry.ts';

/** One thing that is painted on a page. */
export interface Item {
  kind: 'text' | 'path' | 'object';
  /** What it covers of the page, as far as it shows. */
  box: Box;
  /** What it says; nothing but for text. */
  text: string;
  /** The font of what it says. */
  font?: Font | undefined;
  /** The MCID of the marked content it stands in, if it stands in any. */
  mcid: number | undefined;
  /** Whether it stands in a margin box of its page: Chromium cuts nothing off there. */
  isInMargin: boolean;
  /** Its operators, one a line. */
  lines: string;
}

/** A page’s content: what it paints, and between that the lines that only set how. Marks are left out. */
export type Part = Item | string;
