import type { BenchBrowser } from '../browsers.ts';
import type { Engine } from './engine.ts';
import type { Queries } from './queries.ts';
import type { BrowserResult, SizeResult } from './results.ts';
import type { Asked } from './scores.ts';
import { serveCounting } from '../serve.ts';
import { siteFromFolder, siteOnSlowLine, siteOverHttp } from './site.ts';
import { raceEngines, type Failed } from './speed.ts';
import { typedFrom } from './typed.ts';

/** A site at a size of its content. */
export interface Staged {
  times: number;
  /** Folder with the site as it is built. */
  folder: string;
}

/** What to measure in a browser. */
export interface MeasureOptions {
  /** Today's size first: its answers are judged, all are timed. */
  staged: readonly Staged[];
  queries: Queries;
  runs: number;
  say: (line: string) => void;
  signal: AbortSignal;
}

/**
 * Asks all queries and takes the times, in one browser.
 * What the search fails at is part of the result.
 */
export async function measureIn(bench: BenchBrowser, options: MeasureOptions): Promise<BrowserResult> {
  const { staged, queries, runs, say, signal } = options;
  const asked: Asked[] = [];
  const missing: Failed[] = [];
  const sizes: SizeResult[] = [];
  for (const [index, size] of staged.entries()) {
    await withEngines(size, async (engines, slow) => {
      if (index === 0) {
        for (const engine of engines) {
          signal.throwIfAborted();
          await askAll(bench, engine, queries).then(
            (answers) => asked.push(answers),
            (error: Error) => missing.push({ engine: engine.name, missing: error.message }),
          );
        }
      }
      say(`Timing at ${size.times}× the content`);
      const working = engines.filter(({ name }) => missing.every(({ engine }) => engine !== name));
      // Only Chromium can be slowed down, and how a slow line does with more content follows from the bytes.
      const all = index === 0 && bench.name.startsWith('Chromium') ? [...working, slow] : working;
      const speeds = await raceEngines(bench.browser, all, typedFrom(queries.queries), { runs, signal });
      sizes.push({ times: size.times, speeds });
    });
  }
  return { browser: bench.name, asked, sizes, missing };
}

/** Serves a size as long as its engines are used. */
async function withEngines(
  { folder }: Staged,
  use: (engines: readonly Engine[], slow: Engine) => Promise<void>,
): Promise<void> {
  const server = await serveCounting(folder);
  try {
    await use([siteOverHttp(server), siteFromFolder(folder)], siteOnSlowLine(server));
  } finally {
    await server.close();
  }
}

async function askAll({ name, browser }: BenchBrowser, engine: Engine, all: Queries): Promise<Asked> {
  const texts = [...all.queries, ...all.foreign].map(({ query }) => query);
  const found = await engine.ask(browser, texts);
  const foundTo = <Item>(items: readonly Item[], from: number) =>
    items.map((item, index) => ({ ...item, found: found[from + index] ?? [] }));
  return {
    engine: engine.name,
    browser: name,
    queries: foundTo(all.queries, 0),
    foreign: foundTo(all.foreign, all.queries.length),
  };
}
