import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { pageOf } from '../../support/facts.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
const INPUT = '[role=search] input';

/** The home page with the search box in use: what a key starts has started once `settled` is over. */
async function openInUse(): Promise<Page> {
  const tab = await site.newTab();
  await tab.goto(`${site.address()}index.html`);
  await tab.focus(INPUT);
  // The script comes with the focus; a key before it is there would wait for it.
  await tab.waitForFunction(() => customElements.get('site-search'));
  return tab;
}

const settled = (tab: Page) => tab.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
const hasBegun = (tab: Page) => tab.$eval('.search-panel', (panel) => panel.checkVisibility());

it('does not search while an input method composes, only for what it ends in', async () => {
  const tab = await openInUse();
  const keyboard = await tab.createCDPSession();
  await keyboard.send('Input.imeSetComposition', { text: 'だいちょう', selectionStart: 5, selectionEnd: 5 });
  await settled(tab);
  expect(await tab.$eval(INPUT, (input) => (input as HTMLInputElement).value)).toBe('だいちょう');
  expect(await hasBegun(tab)).toBe(false);

  await keyboard.send('Input.insertText', { text: '台帳' });
  await settled(tab);
  expect(await hasBegun(tab)).toBe(true);
  await expect
    .poll(() => tab.$$eval('ol.search-results a', (links) => links[0]?.href), { timeout: 20_000 })
    .toContain(pageOf('assets'));
});

it('searches at each key of whoever types without one', async () => {
  const tab = await openInUse();
  await tab.keyboard.type('B');
  await settled(tab);
  expect(await hasBegun(tab)).toBe(true);
});

it('waits for the end of what was begun before its script was there', async () => {
  const tab = await site.newTab();
  await tab.setRequestInterception(true);
  const held: (() => void)[] = [];
  tab.on('request', (request) => {
    if (/\/assets\/search\.js$/.test(request.url())) held.push(() => void request.continue());
    else void request.continue();
  });
  await tab.goto(`${site.address()}index.html`);
  await tab.focus(INPUT);
  const keyboard = await tab.createCDPSession();
  await keyboard.send('Input.imeSetComposition', { text: 'だい', selectionStart: 2, selectionEnd: 2 });
  await expect.poll(() => held.length).toBe(1);
  held.forEach((go) => go());
  await tab.evaluate(async () => void (await customElements.whenDefined('site-search')));
  await settled(tab);
  expect(await hasBegun(tab)).toBe(false);
  await keyboard.send('Input.insertText', { text: '台帳' });
  await settled(tab);
  expect(await hasBegun(tab)).toBe(true);
});
