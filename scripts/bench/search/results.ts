import type { Asked } from './scores.ts';
import type { Failed, Speed } from './speed.ts';

/** What was measured in a browser. */
export interface BrowserResult {
  /** As in `Chromium 153`. */
  browser: string;
  asked: readonly Asked[];
  /** Today's size first. */
  sizes: readonly SizeResult[];
  /** What could not be asked, and why. */
  missing: readonly Failed[];
}

/** How fast the engines were at a size of the content. */
export interface SizeResult {
  /** How many times today's content. */
  times: number;
  speeds: readonly (Speed | Failed)[];
}
