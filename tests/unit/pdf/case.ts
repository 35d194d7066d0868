import type { GoodPdf } from './good-pdf.ts';

/** How to break the good PDF so that a rule finds it. */
export interface Case {
  breaks: (pdf: GoodPdf) => void;
  /** Rules that cannot but find it too. */
  also?: string[];
}

/** Cases by the id of the rule. */
export type Cases = Record<string, Case>;
