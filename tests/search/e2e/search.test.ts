import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { facts, pageOf } from '../../support/facts.ts';
import { useShare } from '../../support/share.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
const share = useShare();
const INPUT = '[role=search] input';
const STATUS = 'site-search .search-status';
const PANEL = '.search-panel';
const LINKS = 'ol.search-results a[href]';

const hasFocus = (tab: Page, selector = INPUT) => tab.$eval(selector, (element) => element === document.activeElement);
const shows = (tab: Page, selector: string) => tab.$eval(selector, (element) => element.checkVisibility());
const status = (tab: Page) => tab.$eval(STATUS, (element) => element.textContent);
const links = (tab: Page) => tab.$$eval(LINKS, (found) => found.map(({ href }) => href));
const answered = (tab: Page) => tab.waitForSelector('site-search[data-state=done]', { timeout: 20_000 });

async function open(root: string, page = 'index.html'): Promise<Page> {
  const tab = await site.newTab();
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(root + page);
  return tab;
}

async function search(word: string, root = site.address()): Promise<Page> {
  const tab = await open(root);
  await tab.type(INPUT, word);
  await answered(tab);
  return tab;
}

describe('the key /', () => {
  it('leads to the search box', async () => {
    const tab = await open(site.address());
    await tab.keyboard.press('/');
    expect(await hasFocus(tab)).toBe(true);
    expect(await tab.$eval(INPUT, (input) => (input as HTMLInputElement).value)).toBe('');
  });

  it('leads nowhere for who has switched it off in the settings, and does again once it is switched on', async () => {
    const tab = await open(site.address());
    const box = '[data-choice=slash]';
    for (const [isChosen, page] of [
      [false, 'index.html'],
      [true, 'about.html'],
    ] as const) {
      await tab.goto(`${site.address()}settings.html`);
      await tab.click(box);
      expect(await tab.$eval(box, (input) => (input as HTMLInputElement).checked)).toBe(isChosen);
      await tab.goto(site.address() + page);
      await tab.keyboard.press('/');
      expect(await hasFocus(tab)).toBe(isChosen);
    }
  });

  it('is a letter like any other to whoever writes elsewhere', async () => {
    const tab = await open(site.address());
    await tab.evaluate(() => document.body.append(document.createElement('textarea')));
    await tab.type('textarea', 'a/b');
    expect(await hasFocus(tab)).toBe(false);
    expect(await tab.$eval('textarea', (area) => area.value)).toBe('a/b');
  });
});

describe.each([
  { where: 'a web server', root: () => site.address() },
  { where: 'a folder of a file share', root: () => share.address() },
])('the search from $where', ({ root }) => {
  it.each(Object.entries(facts.searches))('for %s leads first to the chapter %s', async (word, id) => {
    const tab = await search(word, root());
    expect((await links(tab))[0]?.replace(/#.*/, '')).toBe(root() + pageOf(id));
    await Promise.all([tab.waitForNavigation(), tab.click(LINKS)]);
    expect(tab.url().replace(/#.*/, '')).toBe(root() + pageOf(id));
  });

  it('says how many results there are, and marks in them what was found', async () => {
    const tab = await search('サーバー', root());
    expect(Number.parseInt(await status(tab), 10)).toBeGreaterThanOrEqual((await links(tab)).length);
    const marks = await tab.$$eval('.search-results mark', (found) => found.map((mark) => mark.textContent));
    expect(new Set(marks)).toEqual(new Set(['サーバー']));
  });

  it.each(facts.foreign)('for %s says that there is nothing', async (word) => {
    const tab = await search(word, root());
    expect(await status(tab)).toContain(word);
    expect(await links(tab)).toEqual([]);
  });

  it('is answered on a page of its own after Enter', async () => {
    const tab = await search('被害届', root());
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    await tab.waitForSelector('search-page[data-state=done]', { timeout: 20_000 });
    expect(new URL(tab.url()).searchParams.get('q')).toBe('被害届');
    expect((await links(tab))[0]).toBe(`${root()}contacts.html#window-police`);
  });
});

describe('the panel of the search', () => {
  it('loads nothing before somebody uses it', async () => {
    const tab = await site.newTab();
    const asked: string[] = [];
    tab.on('request', (request) => void asked.push(request.url()));
    for (const page of ['search.html', 'index.html'])
      await tab.goto(`${site.address()}${page}`, { waitUntil: 'networkidle0' });
    expect(asked.filter((url) => /\/search\/|search\.js/.test(url))).toEqual([]);
    await tab.type(INPUT, 'VPN');
    await answered(tab);
    expect(asked.filter((url) => /\/search\/engine\.js$/.test(url))).toHaveLength(1);
  });

  it('asks for all that no query decides at once, before its own script is there', async () => {
    const tab = await site.newTab();
    await tab.setRequestInterception(true);
    const asked: string[] = [];
    tab.on('request', (request) => {
      if (/search.*\.js$/.test(request.url())) asked.push(request.url().replace(/^.*\//, ''));
      // That script never comes.
      if (!request.url().endsWith('/assets/search.js')) void request.continue();
    });
    await tab.goto(`${site.address()}index.html`);
    await tab.focus(INPUT);
    await expect.poll(() => asked.toSorted()).toEqual(['engine.js', 'head.js', 'search.js']);
  });

  it('is read along: the best results, each with its group, and a way to all', async () => {
    const tab = await search('VPN');
    const groups = await tab.$$eval('.search-results > li', (items) =>
      items.map((item) => [item.querySelector('p')?.textContent ?? '', item.querySelectorAll('a').length] as const),
    );
    expect(groups.length).toBeGreaterThan(1);
    for (const [name, results] of groups) expect([name !== '', results > 0]).toEqual([true, true]);
    expect(await tab.$eval('.search-all', (link) => (link as HTMLAnchorElement).href)).toBe(
      `${site.address()}search.html?q=VPN`,
    );
  });

  it('is walked through with the arrow keys, and left upwards into the box', async () => {
    const tab = await search('VPN');
    const count = (await links(tab)).length;
    for (let step = 0; step < count + 2; step += 1) await tab.keyboard.press('ArrowDown');
    expect(await tab.$$eval(LINKS, (all) => all.indexOf(document.activeElement as HTMLAnchorElement))).toBe(count - 1);
    for (let step = 0; step < count; step += 1) await tab.keyboard.press('ArrowUp');
    expect(await hasFocus(tab)).toBe(true);
    expect(await shows(tab, PANEL)).toBe(true);
  });

  it('opens a result with Enter', async () => {
    const tab = await search('VPN');
    await tab.keyboard.press('ArrowDown');
    const [first] = await links(tab);
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    expect(tab.url()).toBe(first);
  });

  it('closes with Escape and gives the focus back', async () => {
    const tab = await search('VPN');
    await tab.focus(LINKS);
    await tab.keyboard.press('Escape');
    expect(await shows(tab, PANEL)).toBe(false);
    expect(await hasFocus(tab)).toBe(true);
  });

  it('closes for whoever goes on reading, by mouse or by keyboard', async () => {
    const tab = await search('VPN');
    await tab.click('h1');
    expect(await shows(tab, PANEL)).toBe(false);
    await tab.focus(INPUT);
    await answered(tab);
    expect(await shows(tab, PANEL)).toBe(true);
    await tab.focus('main a');
    expect(await shows(tab, PANEL)).toBe(false);
  });

  it('says which word stood in for one that stands nowhere', async () => {
    const tab = await search('フィシング');
    const remarks = await tab.$eval('.search-remarks', (element) => element.textContent);
    expect(remarks).toContain('「フィシング」');
    expect(remarks).toContain('「フィッシング」');
  });

  it('says which word stands in no result', async () => {
    const tab = await search('バックアップ ラーメン');
    expect(await links(tab)).not.toEqual([]);
    expect(await tab.$eval('.search-remarks', (element) => element.textContent)).toContain('「ラーメン」');
  });
});

it('says so when the index cannot be loaded, and tries again', async () => {
  const tab = await open(site.address());
  await tab.setRequestInterception(true);
  let broken = true;
  tab.on(
    'request',
    (request) => void (broken && /\/search\/head\.js/.test(request.url()) ? request.abort() : request.continue()),
  );
  await tab.type(INPUT, 'VPN');
  await tab.waitForSelector('site-search[data-state=failed]', { timeout: 20_000 });
  expect(await status(tab)).not.toBe('');
  broken = false;
  await tab.type(INPUT, '機器');
  await answered(tab);
  expect(await links(tab)).not.toEqual([]);
});
