import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { useSite } from './site.ts';

const site = useSite();

describe.each(['light', 'dark'])('in %s colours, axe knows of no fault', (scheme) => {
  async function open(page: string): Promise<Page> {
    const tab = await site.newTab();
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.goto(site.address() + page);
    return tab;
  }

  it.each(['VPN', 'フィシング', '資産管理', 'ラーメン'])('on the page of all results for %s', async (query) => {
    const tab = await open(`search.html?q=${encodeURIComponent(query)}`);
    await tab.waitForSelector('search-page[data-state=done]', { timeout: 20_000 });
    expect(await violationsOf(tab)).toEqual([]);
  });

  it('on a page with the panel open', async () => {
    const tab = await open('network.html');
    await tab.type('[role=search] input', 'VPN');
    await tab.waitForSelector('site-search[data-state=done]', { timeout: 20_000 });
    expect(await violationsOf(tab)).toEqual([]);
  });
});
