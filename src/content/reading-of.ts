import { checkContent, FIGURES, type CheckResult } from './check-content.ts';

/** content/ as all that Astro renders sees it: read once, and again only when it has changed. */
export interface Reading {
  readonly root: string;
  /** What was read last. */
  readonly current: () => Promise<CheckResult>;
  /** Reads anew. */
  readonly again: () => Promise<CheckResult>;
}

/** The reading of a project: the check, the pages and the texts in MDX share one. */
export function readingOf(root: string): Reading {
  let result: Promise<CheckResult> | undefined;
  const again = () => (result = checkContent({ root, figures: FIGURES }));
  return { root, current: () => result ?? again(), again };
}
