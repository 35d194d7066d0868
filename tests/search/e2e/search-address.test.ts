import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { words } from '../../support/content.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
const INPUT = 'search-page input';
const LINKS = '.search-results a';

const answered = (tab: Page) => tab.waitForSelector('search-page[data-state=done]', { timeout: 20_000 });
const links = (tab: Page) => tab.$$eval(LINKS, (found) => (found as HTMLAnchorElement[]).map(({ href }) => href));

it('typing adds no step to the history, and back from a result leads to the same results', async () => {
  const tab = await site.open('search.html');
  const steps = await tab.evaluate(() => history.length);
  await tab.type(INPUT, 'VPNのしくみ');
  await tab.waitForFunction(() => new URL(location.href).searchParams.get('q') === 'VPNのしくみ');
  await answered(tab);
  expect(await tab.evaluate(() => history.length)).toBe(steps);
  const before = await links(tab);
  await Promise.all([tab.waitForNavigation(), tab.click(LINKS)]);
  await tab.goBack();
  await answered(tab);
  expect(await tab.$eval(INPUT, (input) => (input as HTMLInputElement).value)).toBe('VPNのしくみ');
  expect(await links(tab)).toEqual(before);
});

it('names the query in the title of the page, as long as there is one', async () => {
  const tab = await site.open('search.html');
  const plain = await tab.title();
  await tab.type(INPUT, 'VPN');
  await answered(tab);
  expect(await tab.title()).toBe(fill(words.search.pageTitle, { query: 'VPN', title: plain }));
  await tab.click(INPUT, { count: 3 });
  await tab.keyboard.press('Backspace');
  await tab.waitForFunction(() => !location.search);
  expect(await tab.title()).toBe(plain);
});

const ODD = {
  'much too long': '対策'.repeat(2500),
  'of a thousand words': Array.from({ length: 1000 }, (_, index) => `word${index}`).join(' '),
  'a tag': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'half a letter': '情報\ud83d',
  'no letter': '。。。',
  emoji: '😀🔒',
  'signs of addresses': '100% & #1 ?q=+',
};

it('takes any query for what it is: words to look for', async () => {
  const tab = await site.open('search.html');
  await tab.focus('search-page input');
  await tab.waitForFunction(() => customElements.get('search-page'));
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('dialog', (dialog) => void dialog.dismiss().then(() => faults.push('a dialog')));
  for (const [kind, query] of Object.entries(ODD)) {
    const address = new URL('search.html', site.address());
    address.searchParams.set('q', query);
    // Longer than what servers take: a folder has no such limit.
    await tab.evaluate((search) => history.replaceState(null, '', search), address.search);
    await tab.evaluate(() => {
      const page = document.querySelector('search-page');
      const input = page?.querySelector('input');
      if (!page || !input) return;
      input.value = '';
      page.replaceWith(page);
    });
    await answered(tab);
    expect(await tab.$eval('.search-status', (status) => status.textContent), kind).not.toBe('');
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), kind).toBe(true);
    expect(await tab.$$('.search-answer :is(script, img)'), kind).toEqual([]);
  }
  expect(faults).toEqual([]);
});

it('gives nothing for spaces alone', async () => {
  const tab = await site.open(`search.html?q=${encodeURIComponent(' 　 ')}`);
  await tab.waitForFunction(() => customElements.get('search-page'));
  expect(await tab.$eval('.search-answer', (answer) => answer.checkVisibility())).toBe(false);
});
