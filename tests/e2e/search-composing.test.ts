import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { pageOf } from '../site/facts.ts';
import { useSite } from './site.ts';

const site = useSite();
const INPUT = '[role=search] input';

/** The home page on which no timer waits: what a key starts has started once `settled` is over. */
async function openWithoutWaiting(): Promise<Page> {
  const tab = await site.newTab();
  await tab.evaluateOnNewDocument(() => {
    const original = window.setTimeout.bind(window);
    window.setTimeout = ((handler: () => void) => original(handler, 0)) as typeof window.setTimeout;
  });
  await tab.goto(`${site.address()}index.html`);
  await tab.focus(INPUT);
  // The script comes with the focus; a key before it is there would wait for it.
  await tab.waitForFunction(() => customElements.get('site-search'));
  return tab;
}

const settled = (tab: Page) => tab.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
const hasBegun = (tab: Page) => tab.$eval('.search-panel', (panel) => panel.checkVisibility());

it('does not search while an input method composes, only for what it ends in', async () => {
  const tab = await openWithoutWaiting();
  const keyboard = await tab.createCDPSession();
  await keyboard.send('Input.imeSetComposition', { text: 'だいちょう', selectionStart: 5, selectionEnd: 5 });
  await settled(tab);
  expect(await tab.$eval(INPUT, (input) => (input as HTMLInputElement).value)).toBe('だいちょう');
  expect(await hasBegun(tab)).toBe(false);

  await keyboard.send('Input.insertText', { text: '台帳' });
  await settled(tab);
  expect(await hasBegun(tab)).toBe(true);
  await expect
    .poll(() => tab.$$eval('header ol a', (links) => links[0]?.href), { timeout: 20_000 })
    .toContain(pageOf('assets'));
});

it('searches at each pause of whoever types without one', async () => {
  const tab = await openWithoutWaiting();
  await tab.keyboard.type('B');
  await settled(tab);
  expect(await hasBegun(tab)).toBe(true);
});
