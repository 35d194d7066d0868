import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Browser, BrowserContext, CDPSession } from 'puppeteer';
import { afterAll } from 'vitest';

/** A part of a browser that shares nothing with the others, and on which nothing is kept. */
export interface Profile {
  context: BrowserContext;
  /** The folder its downloads go to. */
  downloads: string;
  /** Closes its tabs and forgets what they kept, for the next who asks for one. */
  giveBack: () => Promise<void>;
}

/**
 * Profiles for the tests of a file, used again one after the other: a new one is a new process, which takes longer than
 * loading a page.
 * @param parent a folder for what they download.
 */
export function useProfiles(parent: string): (browser: Browser) => Promise<Profile> {
  const all: Profile[] = [];
  const free: Profile[] = [];
  afterAll(() => Promise.all(all.map(({ context }) => context.close())));

  return async (browser) => {
    const known = free.pop();
    if (known) return known;
    const downloads = mkdtempSync(`${parent}/downloads-`);
    const context = await browser.createBrowserContext({
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
    });
    // Its process ends with the last of its tabs: this one stays.
    const kept = await context.newPage();
    const session = await kept.createCDPSession();
    const giveBack = async (): Promise<void> => {
      const tabs = (await context.pages()).filter((tab) => tab !== kept);
      const origins = new Set(tabs.map((tab) => originOf(tab.url())));
      // What a page still writes when it is left comes after the closing, and would be found by the next.
      await Promise.all(tabs.map(async (tab) => tab.goto('about:blank').catch(() => undefined)));
      await Promise.all(tabs.map((tab) => tab.close()));
      for (const origin of origins) await forget(session, origin);
      rmSync(downloads, { recursive: true });
      mkdirSync(downloads);
      free.push(profile);
    };
    const profile = { context, downloads, giveBack };
    all.push(profile);
    return profile;
  };
}

/** All files of a machine share what they keep, for a browser as puppeteer starts it. */
function originOf(url: string): string {
  return url.startsWith('file:') ? 'file:///' : new URL(url).origin;
}

async function forget(session: CDPSession, origin: string): Promise<void> {
  if (origin !== 'null') await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}
