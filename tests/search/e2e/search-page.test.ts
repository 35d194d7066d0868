import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { useShare } from '../../support/share.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
const share = useShare();
const INPUT = 'search-page input';
const LINKS = 'ol.search-results a[href]';

const answered = (tab: Page) => tab.waitForSelector('search-page[data-state=done]', { timeout: 20_000 });
const links = (tab: Page) => tab.$$eval(LINKS, (found) => found.map(({ href }) => href));
const query = (tab: Page) => new URL(tab.url()).searchParams.get('q');

async function open(root: string, asked?: string): Promise<Page> {
  const tab = await site.newTab();
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(`${root}search.html${asked === undefined ? '' : `?q=${encodeURIComponent(asked)}`}`);
  return tab;
}

describe.each([
  { where: 'a web server', root: () => site.address() },
  { where: 'a folder of a file share', root: () => share.address() },
])('the page of all results from $where', ({ root }) => {
  it('answers the query of its address', async () => {
    const tab = await open(root(), 'サーバ 100%');
    await answered(tab);
    expect(await tab.$eval(INPUT, (input) => (input as HTMLInputElement).value)).toBe('サーバ 100%');
  });

  it('keeps in its address what is typed, so that it can be passed on', async () => {
    const tab = await open(root());
    await tab.type(INPUT, '二段階認証');
    await answered(tab);
    await tab.waitForFunction(() => new URL(location.href).searchParams.get('q') === '二段階認証');
    const found = await links(tab);
    const other = await site.newTab();
    await other.goto(tab.url());
    await answered(other);
    expect(await links(other)).toEqual(found);
  });
});

it('shows all results, ranked from 1 without a gap', async () => {
  const tab = await open(site.address(), '情報');
  await answered(tab);
  const ranks = await tab.$$eval('ol.search-results [data-rank]', (items) =>
    items.map((item) => Number(item.getAttribute('data-rank'))),
  );
  const count = Number.parseInt(await tab.$eval('.search-status', (element) => element.textContent), 10);
  expect(ranks.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  expect(await links(tab)).toHaveLength(count);
});

it('answers again at each change, and stays on the page at Enter', async () => {
  const tab = await open(site.address(), 'VPN');
  await answered(tab);
  const before = await links(tab);
  await tab.type(INPUT, 'のしくみ');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => new URL(location.href).searchParams.get('q') === 'VPNのしくみ');
  await answered(tab);
  expect(await links(tab)).not.toEqual(before);
});

it('is empty, and its address plain, where nothing is asked', async () => {
  const tab = await open(site.address(), 'VPN');
  await answered(tab);
  await tab.click(INPUT, { count: 3 });
  await tab.keyboard.press('Backspace');
  await tab.waitForFunction(() => !location.search);
  expect(query(tab)).toBeNull();
  expect(await tab.$eval('.search-answer', (answer) => answer.checkVisibility())).toBe(false);
});

it('has one search only, to which the key / leads', async () => {
  const tab = await open(site.address());
  expect(await tab.$$('[role=search]')).toHaveLength(1);
  await tab.keyboard.press('/');
  expect(await tab.$eval(INPUT, (input) => input === document.activeElement)).toBe(true);
});
