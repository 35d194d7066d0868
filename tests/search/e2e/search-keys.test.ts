import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { useSite } from '../../support/site.ts';

const site = useSite();
const INPUT = '[role=search] input';
const LINKS = '.search-results a';

const answered = (tab: Page) => tab.waitForSelector('site-search[data-state=done]', { timeout: 20_000 });
const shows = (tab: Page) => tab.$eval('.search-panel', (panel) => panel.checkVisibility());
const typed = (tab: Page) => tab.$eval(INPUT, (input) => (input as HTMLInputElement).value);
const focused = (tab: Page) =>
  tab.$$eval(LINKS, (links) => links.indexOf(document.activeElement as HTMLAnchorElement) - links.length);

async function search(word: string): Promise<Page> {
  const tab = await site.open('assets.html');
  await tab.type(INPUT, word);
  await answered(tab);
  return tab;
}

it('Escape closes the panel and keeps the words, and clears them when it is closed', async () => {
  const tab = await search('VPN');
  await tab.keyboard.press('Escape');
  expect([await shows(tab), await typed(tab)]).toEqual([false, 'VPN']);
  await tab.keyboard.press('Escape');
  expect(await typed(tab)).toBe('');
});

it('what was closed opens again with the arrow key or a click', async () => {
  const tab = await search('VPN');
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('ArrowDown');
  await answered(tab);
  expect(await shows(tab)).toBe(true);
  await tab.keyboard.press('Escape');
  await tab.click(INPUT);
  await answered(tab);
  expect(await shows(tab)).toBe(true);
});

it('End and Home lead to the last result and the first, and within the words to their ends', async () => {
  const tab = await search('VPN');
  await tab.keyboard.press('Home');
  await tab.keyboard.type('S');
  expect(await typed(tab)).toBe('SVPN');
  await tab.keyboard.press('Backspace');
  await answered(tab);
  const count = (await tab.$$(LINKS)).length;
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('End');
  expect(await focused(tab)).toBe(-1);
  await tab.keyboard.press('Home');
  expect(await focused(tab)).toBe(-count);
});

it('keys that an input method uses lead nowhere', async () => {
  const tab = await search('VPN');
  await tab.$eval(INPUT, (input) => {
    for (const key of ['ArrowDown', 'Escape'])
      input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
  });
  expect(await shows(tab)).toBe(true);
  expect(await tab.$eval(INPUT, (input) => input === document.activeElement)).toBe(true);
});

it('/ leads to the search from a box that somebody has just ticked', async () => {
  const tab = await site.open('assets.html');
  await tab.focus('check-list input[type=checkbox]');
  await tab.keyboard.press('/');
  expect(await tab.$eval(INPUT, (input) => input === document.activeElement)).toBe(true);
});

it('no result hides behind the foot of the panel when the focus comes to it', async () => {
  const tab = await site.open('assets.html', 390);
  await tab.type(INPUT, '情報');
  await answered(tab);
  const count = (await tab.$$(LINKS)).length;
  for (let step = 0; step < count; step += 1) {
    await tab.keyboard.press('ArrowDown');
    const [link, found] = await tab.evaluate(() =>
      [document.activeElement, document.querySelector('.search-found')].map((element) => {
        const { top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
        return { top, bottom };
      }),
    );
    expect(link?.top).toBeGreaterThanOrEqual(found?.top ?? NaN);
    expect(link?.bottom).toBeLessThanOrEqual(found?.bottom ?? NaN);
  }
});
