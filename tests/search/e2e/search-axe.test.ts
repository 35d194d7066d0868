import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();

describe('axe knows of no fault', () => {
  it.each(['VPN', 'フィシング', '資産管理', 'ラーメン'])('on the page of all results for %s', async (query) => {
    const tab = await site.open(`search.html?q=${encodeURIComponent(query)}`, 800);
    await tab.waitForSelector('search-page[data-state=done]', { timeout: 20_000 });
    expect(await violationsOf(tab)).toEqual([]);
  });

  it('on a page with the panel open', async () => {
    const tab = await site.open('network.html', 800);
    await tab.type('[role=search] input', 'VPN');
    await tab.waitForSelector('site-search[data-state=done]', { timeout: 20_000 });
    expect(await violationsOf(tab)).toEqual([]);
  });
});
