import type { Browser, Page } from 'puppeteer';
import type { Engine } from './engine.ts';
import { pagesFound } from './found.ts';
import { ASKING_PAGE } from './plain-index.ts';
import type { CountingServer } from './serve.ts';

/** What is used of Pagefind's own script (https://pagefind.app/docs/api/). */
interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** The function of that page. */
declare const loadPagefind: () => Promise<Pagefind>;

/** Results whose excerpts a page shows at once. */
const SHOWN = 8;

/** Pagefind as it comes, through its own script, over http: from a folder it does not run. */
export function plainEngine(server: CountingServer): Engine {
  return {
    name: 'Pagefind as it comes',
    ask: (browser, queries) =>
      onAskingPage(browser, server, async (tab) => {
        const urls = await tab.evaluate(askInPage, queries);
        return urls.map((found) =>
          pagesFound(
            found.map((url) => ({ href: new URL(url, server.root).href, rank: undefined })),
            server.root,
          ),
        );
      }),
    time: (browser, inputs) =>
      onAskingPage(browser, server, async (tab) => {
        const [first = '', ...others] = inputs;
        server.taken();
        const times = await tab.evaluate(timeInPage, [first], SHOWN);
        const loaded = server.taken();
        return { times: [...times, ...(await tab.evaluate(timeInPage, others, SHOWN))], loaded };
      }),
  };
}

async function onAskingPage<T>(browser: Browser, server: CountingServer, use: (tab: Page) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.goto(server.root + ASKING_PAGE);
    return await use(tab);
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
async function askInPage(queries: readonly string[]): Promise<string[][]> {
  const pagefind = await loadPagefind();
  await pagefind.init();
  const answers: string[][] = [];
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    answers.push(await Promise.all(results.map(async (result) => (await result.data()).url)));
  }
  return answers;
}

/** Runs in the page. The script is loaded once, however often it is asked for. */
async function timeInPage(inputs: readonly string[], shown: number): Promise<number[]> {
  const times: number[] = [];
  for (const input of inputs) {
    const started = performance.now();
    const pagefind = await loadPagefind();
    await pagefind.init();
    const { results } = await pagefind.search(input);
    await Promise.all(results.slice(0, shown).map((result) => result.data()));
    times.push(performance.now() - started);
  }
  return times;
}
