import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { PATIENCE_MS, type Engine } from './engine.ts';
import { pagesFound } from './found.ts';
import type { CountingServer, LoadedFile } from '../serve.ts';
import { linksFound, typeInPage } from './in-page.ts';

/** The page that answers `?q=…`. */
export const SEARCH_PAGE = 'search.html';
/** A page without search beside the header's, for what every page loads. */
const OTHER_PAGE = 'about.html';
/** Its root element says when the answer stands there. */
const DONE = 'search-page[data-state="done"], site-search[data-state="done"]';
const LINKS = 'ol.search-results a[href]';

export const HTTP = 'this site over http';
export const SLOW = 'this site on a slow line';
/** 3G where it is bad, and a computer six times as slow as this one. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const CPU = 6;

/** This site's search over http. */
export function siteOverHttp(server: CountingServer, patience = PATIENCE_MS): Engine {
  return siteEngine({ name: HTTP, root: server.root, watch: watchServer(server), patience });
}

/** The same on a slow line and a slow computer, from the moment somebody goes to the box and types. Chromium only. */
export function siteOnSlowLine(server: CountingServer, patience = 2 * PATIENCE_MS): Engine {
  const slowDown = async (tab: Page) => {
    const session = await tab.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  };
  return siteEngine({ name: SLOW, root: server.root, watch: watchServer(server), patience, slowDown });
}

function watchServer(server: CountingServer): Site['watch'] {
  return () => {
    server.taken();
    return () => server.taken();
  };
}

/** This site's search from a folder, opened as files. What it loads is known from Chromium only: Firefox does not tell. */
export function siteFromFolder(folder: string, patience = PATIENCE_MS): Engine {
  const watch = (tab: Page) => {
    const paths = new Set<string>();
    tab.on('request', (request) => {
      const { protocol, pathname } = new URL(request.url());
      if (protocol === 'file:') paths.add(fileURLToPath(`file://${pathname}`));
    });
    return () =>
      [...paths].flatMap((path) => {
        const file = statSync(path, { throwIfNoEntry: false });
        return file ? [{ path: path.slice(folder.length + 1), bytes: file.size }] : [];
      });
  };
  return siteEngine({ name: 'this site from a folder', root: pathToFileURL(`${folder}/`).href, watch, patience });
}

/** A site at an address. */
interface Site {
  name: string;
  /** Ends in a slash. */
  root: string;
  /** Before a tab opens a page. @returns a function that gives the files loaded since, each once. */
  watch: (tab: Page) => () => LoadedFile[];
  patience: number;
  /** Makes the tab slow, once the page is there. */
  slowDown?: (tab: Page) => Promise<void>;
}

function siteEngine(site: Site): Engine {
  const { name, root, watch, patience, slowDown } = site;
  const open = async (tab: Page, page: string) => {
    const loaded = watch(tab);
    await tab.goto(root + page, { waitUntil: 'networkidle0' });
    return loaded;
  };
  return {
    name,
    ask: (browser, queries) =>
      inNewTab(browser, async (tab) => {
        const answers: string[][] = [];
        for (const query of queries) answers.push(await askOne(tab, site, query));
        return answers;
      }),
    time: async (browser, inputs) => {
      const usual = await inNewTab(browser, async (tab) => (await open(tab, OTHER_PAGE))());
      const known = new Set([SEARCH_PAGE, ...usual.map(({ path }) => path)]);
      return inNewTab(browser, async (tab) => {
        const loaded = await open(tab, SEARCH_PAGE);
        await slowDown?.(tab);
        const [first = '', ...further] = inputs;
        // A slow line is about the first answer: key by key it would take minutes.
        const others = slowDown ? [] : further;
        const times = await tab.evaluate(typeInPage, [first], patience);
        const own = loaded().filter(({ path }) => !known.has(path));
        return { times: [...times, ...(await tab.evaluate(typeInPage, others, patience))], loaded: own };
      });
    },
  };
}

async function askOne(tab: Page, { root, patience }: Site, query: string): Promise<string[]> {
  await tab.goto(`${root}${SEARCH_PAGE}?q=${encodeURIComponent(query)}`);
  await tab.waitForSelector(DONE, { timeout: patience }).catch(() => {
    throw new Error(`${SEARCH_PAGE}?q=${query} has no [data-state="done"] after ${patience} ms`);
  });
  return pagesFound(await tab.$$eval(LINKS, linksFound), root);
}

/** A context of its own for each: nothing is in any cache. */
async function inNewTab<T>(browser: Browser, use: (tab: Page) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
