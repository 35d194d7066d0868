import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { allPages } from '../support/dom.ts';
import { useSite } from './site.ts';

const site = useSite();

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  async function open(page: string): Promise<Page> {
    const tab = await site.newTab();
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.goto(site.address() + page);
    return tab;
  }

  it.each(allPages)('%s has no fault that axe knows of', async (page) => {
    expect(await violationsOf(await open(page))).toEqual([]);
  });

  it('the results of a search have none either', async () => {
    const tab = await open('index.html');
    await tab.type('[role=search] input', 'VPN');
    await tab.waitForSelector('header ol a');
    expect(await violationsOf(tab)).toEqual([]);
  });
});
