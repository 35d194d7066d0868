import type { BenchBrowser } from './browsers.ts';
import type { Engine } from './engine.ts';
import { plainEngine } from './plain.ts';
import type { Queries } from './queries.ts';
import type { BrowserResult, SizeResult } from './results.ts';
import type { Asked } from './scores.ts';
import { serveCounting, type CountingServer } from './serve.ts';
import { siteFromFolder, siteOverHttp } from './site.ts';
import { raceEngines, type Failed } from './speed.ts';
import { typedFrom } from './typed.ts';

/** A site at a size of its content. */
export interface Staged {
  times: number;
  /** Pages in the index. */
  pages: number;
  /** Folder with Pagefind's plain index. */
  plain: string;
  /** Folder with the site as it is built; undefined where that has no search page. */
  ours: string | undefined;
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
 * @throws Error where Pagefind as it comes cannot be asked; what the site's search fails at is part of the result.
 */
export async function measureIn(bench: BenchBrowser, options: MeasureOptions): Promise<BrowserResult> {
  const { staged, queries, runs, say, signal } = options;
  const asked: Asked[] = [];
  const missing: Failed[] = [];
  const sizes: SizeResult[] = [];
  for (const [index, size] of staged.entries()) {
    await withEngines(size, async ([plain, ...ours]) => {
      if (index === 0) {
        asked.push(await askAll(bench, plain, queries));
        for (const engine of ours) {
          signal.throwIfAborted();
          await askAll(bench, engine, queries).then(
            (answers) => asked.push(answers),
            (error: Error) => missing.push({ engine: engine.name, missing: error.message }),
          );
        }
      }
      say(`Timing at ${size.times}× the content`);
      const working = [plain, ...ours.filter(({ name }) => missing.every(({ engine }) => engine !== name))];
      const speeds = await raceEngines(bench.browser, working, typedFrom(queries.queries), { runs, signal });
      sizes.push({ times: size.times, pages: size.pages, speeds });
    });
  }
  return { browser: bench.name, asked, sizes, missing };
}

/** Serves a size as long as its engines are used: Pagefind as it comes first, then ours. */
async function withEngines(
  { plain, ours }: Staged,
  use: (engines: [Engine, ...Engine[]]) => Promise<void>,
): Promise<void> {
  const servers: CountingServer[] = [];
  const serve = async (folder: string) => {
    const server = await serveCounting(folder);
    servers.push(server);
    return server;
  };
  try {
    const engines: [Engine, ...Engine[]] = [plainEngine(await serve(plain))];
    if (ours !== undefined) engines.push(siteOverHttp(await serve(ours)), siteFromFolder(ours));
    await use(engines);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
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
