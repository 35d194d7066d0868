import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadContent } from '../../../src/content/load-content.ts';
import { indexSite } from '../../steps/search/index-site.ts';
import { closeBrowser } from '../../lib/browser/close.ts';
import { machineFacts } from '../machine.ts';
import { findFirefox, launchChromium, launchFirefox, type BenchBrowser } from '../browsers.ts';
import { measureIn, type Staged } from './measure.ts';
import { multiplySite } from './multiply.ts';
import { readQueries } from './queries.ts';
import { report } from './report.ts';
import type { BrowserResult } from './results.ts';
import { SEARCH_PAGE } from './site.ts';

/** What to measure, and where to work. */
export interface BenchOptions {
  /** Folder of the built site. */
  site: string;
  /** First answers of each engine that count. */
  runs: number;
  /** How many times today's content, today's (1) first. */
  sizes: readonly number[];
  /** Leaves the held-out queries alone. */
  tuning: boolean;
  /** Lists the queries for tuning that were missed. */
  misses: boolean;
  /** An empty folder for copies of the site. */
  work: string;
  /** Told what is going on. */
  say: (line: string) => void;
  signal: AbortSignal;
}

/**
 * Measures how well and how fast the site's search answers.
 * @returns the report, in Markdown.
 * @throws Error in one line where the site is not built or has no search page; the signal's reason where the signal stopped it. What fails
 * in a browser, and a browser that is missing, is part of the report.
 */
export async function benchSearch(options: BenchOptions): Promise<string> {
  const { runs, sizes, tuning, misses, work, say, signal } = options;
  const site = resolve(options.site);
  if (!existsSync(join(site, 'index.html'))) throw new Error(`${options.site}/ is not there: run npm run build first`);
  if (!existsSync(join(site, SEARCH_PAGE))) throw new Error(`${options.site}/${SEARCH_PAGE} is not there`);
  const machine = machineFacts();
  const all = await readQueries();
  const queries = tuning ? onlyTuning(all) : all;
  const staged: Staged[] = [];
  for (const times of sizes) {
    signal.throwIfAborted();
    say(`Indexing ${times}× the content`);
    staged.push(await stage(site, join(work, String(times)), times));
  }
  const results: BrowserResult[] = [];
  const notes: string[] = [];
  const measure = async ({ name, browser }: BenchBrowser, sizesThere: readonly Staged[]) => {
    try {
      say(`Asking in ${name}`);
      results.push(await measureIn({ name, browser }, { staged: sizesThere, queries, runs, say, signal }));
    } finally {
      await closeBrowser(browser);
    }
  };
  await measure(await launchChromium(signal), staged);
  const firefox = findFirefox();
  if (firefox === undefined) notes.push('Not measured: Firefox: it is not installed.');
  else {
    try {
      // How the index grows does not depend on the browser.
      await measure(await launchFirefox(firefox), staged.slice(0, 1));
    } catch (error) {
      signal.throwIfAborted();
      notes.push(`Not measured: Firefox: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return report({ results, runs, misses, notes, machine });
}

function onlyTuning<Item extends { set: string }, Other extends { set: string }>(all: {
  queries: Item[];
  foreign: Other[];
}): { queries: Item[]; foreign: Other[] } {
  return {
    queries: all.queries.filter(({ set }) => set === 'tuning'),
    foreign: all.foreign.filter(({ set }) => set === 'tuning'),
  };
}

/** The site at a size. Today's is taken as it was built. */
async function stage(site: string, work: string, times: number): Promise<Staged> {
  if (times === 1) return { times, folder: site };
  await multiplySite(site, work, times);
  await indexSite(work, await loadContent({ root: '.' }));
  return { times, folder: work };
}
