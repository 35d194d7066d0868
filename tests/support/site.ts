import type { Browser, BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchReader } from './browser.ts';
import { serveInFolder, type Host } from './http.ts';

/** The site as a browser meets it. */
export interface Visit {
  /** The address the site stands at, ending in a slash. */
  address: () => string;
  /** A new tab, closed with the test. */
  newTab: () => Promise<Page>;
  /** A new tab with a page of the site. */
  open: (page: string, width?: number) => Promise<Page>;
}

/** The files of a process share it, and it ends with that. */
let browser: Promise<Browser> | undefined;

/** One web server for the tests of a file, and a part of the browser that shares nothing with other files. */
export function useSite(): Visit {
  let visitor: BrowserContext | undefined;
  let host: Host | undefined;
  beforeAll(async () => {
    browser ??= launchReader();
    [visitor, host] = await Promise.all([browser.then((started) => started.createBrowserContext()), serveInFolder()]);
    // The process of the tabs ends with the last of them: this one stays.
    await visitor.newPage();
  });
  afterAll(async () => {
    await visitor?.close();
    await host?.close();
  });

  const address = () => host?.address ?? '';
  const newTab = async () => {
    if (!visitor) throw new Error('The browser has not been launched');
    const tab = await visitor.newPage();
    // What tests refuse or count is asked of the server, not of what a worker has kept (offline.test.ts is about that).
    await tab.setBypassServiceWorker(true);
    onTestFinished(() => tab.close());
    return tab;
  };
  const open = async (page: string, width = 1280) => {
    const tab = await newTab();
    await tab.setViewport({ width, height: 900 });
    await tab.goto(address() + page);
    return tab;
  };
  return { address, newTab, open };
}
