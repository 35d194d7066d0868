/** Files by their path from the root of the site, each with its SHA-256 in base64. */
export type Sums = Readonly<Record<string, string>>;

/** What a worker serves: one state of the site, never parts of two. */
export interface Edition {
  /** Differs from edition to edition, as do the files or the worker. */
  id: string;
  /** What is kept from the start: all that a page needs. */
  kept: Sums;
  /** What is kept once a reader has opened it: the sheets. */
  onRequest: Sums;
}
