import type { Browser } from 'puppeteer';
import type { LoadedFile } from '../serve.ts';

/** A search as readers meet it, on one address. */
export interface Engine {
  /** As in `this site, from a folder`. */
  name: string;
  /** Asks every query once, each as a reader who has just come. @returns the pages found to each, best first. */
  ask: (browser: Browser, queries: readonly string[]) => Promise<string[][]>;
  /**
   * Opens the search with nothing loaded, types the inputs one after the other and takes the time of each answer.
   * @throws Error where an answer does not come.
   */
  time: (browser: Browser, inputs: readonly string[]) => Promise<Timing>;
}

/** How long answers took. */
export interface Timing {
  /** Milliseconds from each input to its answer; the first includes loading the search. */
  times: number[];
  /** What was loaded until the first answer stood there, but for what a page without search loads too. */
  loaded: LoadedFile[];
}

/** Milliseconds until an answer counts as missing. */
export const PATIENCE_MS = 10_000;
