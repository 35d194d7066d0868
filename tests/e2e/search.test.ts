import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { facts, pageOf } from '../site/facts.ts';
import { useSite } from './site.ts';

const site = useSite();
const INPUT = '[role=search] input';
const STATUS = 'header [role=status]';
const PANEL = '.search-panel';
const LINKS = 'header ol a';

const hasFocus = (tab: Page) => tab.$eval(INPUT, (input) => input === document.activeElement);
const shows = (tab: Page, selector: string) => tab.$eval(selector, (element) => element.checkVisibility());
const status = (tab: Page) => tab.$eval(STATUS, (element) => element.textContent);
const links = (tab: Page) => tab.$$eval(LINKS, (found) => found.map(({ href }) => href));
/** A search takes the time it takes: a test waits for what it is about. */
const eventually = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 20_000 });

async function search(word: string): Promise<Page> {
  const tab = await site.open('index.html');
  await tab.type(INPUT, word);
  return tab;
}

describe('the key /', () => {
  it('leads to the search box', async () => {
    const tab = await site.open('index.html');
    await tab.keyboard.press('/');
    expect(await hasFocus(tab)).toBe(true);
    expect(await tab.$eval(INPUT, (input) => (input as HTMLInputElement).value)).toBe('');
  });

  it('is a letter like any other to whoever writes elsewhere', async () => {
    const tab = await site.open('index.html');
    await tab.evaluate(() => document.body.append(document.createElement('textarea')));
    await tab.type('textarea', 'a/b');
    expect(await hasFocus(tab)).toBe(false);
    expect(await tab.$eval('textarea', (area) => area.value)).toBe('a/b');
  });
});

describe('the search', () => {
  it.each(Object.entries(facts.searches))('for %s leads first to the chapter %s', async (word, id) => {
    const tab = await search(word);
    await eventually(async () => (await links(tab))[0]).toMatch(new RegExp(`^${site.address()}${pageOf(id)}(#|$)`));
    await Promise.all([tab.waitForNavigation(), tab.click(LINKS)]);
    expect(await tab.$eval('h1', ({ id: chapter }) => chapter)).toBe(id);
  });

  it('says how many pages it found', async () => {
    const tab = await search('BCP');
    await eventually(() => links(tab)).not.toEqual([]);
    expect(Number.parseInt(await status(tab), 10)).toBeGreaterThanOrEqual((await links(tab)).length);
    expect(await shows(tab, PANEL)).toBe(true);
  });

  it('says so when it finds nothing', async () => {
    const tab = await search(facts.nonsense);
    await eventually(() => status(tab)).toContain(facts.nonsense);
    expect(await links(tab)).toEqual([]);
  });

  it('closes with Escape and gives the focus back', async () => {
    const tab = await search('VPN');
    await eventually(() => links(tab)).not.toEqual([]);
    await tab.focus(LINKS);
    await tab.keyboard.press('Escape');
    expect(await shows(tab, PANEL)).toBe(false);
    expect(await hasFocus(tab)).toBe(true);
  });

  it('closes for whoever goes on reading', async () => {
    const tab = await search('VPN');
    await eventually(() => links(tab)).not.toEqual([]);
    await tab.click('h1');
    expect(await shows(tab, PANEL)).toBe(false);
  });
});
