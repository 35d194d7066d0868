import type { HTTPRequest, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { words } from '../../support/content.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
const INPUT = '[role=search] input';
const FAILED = '.search-failed';

/** A tab in which requests for some files wait until the test lets them go, or refuses them and all later ones. */
async function openWithout(files: RegExp, page: string) {
  const tab = await site.newTab();
  await tab.setRequestInterception(true);
  const state = { is: 'waiting' as 'waiting' | 'refused' | 'free' };
  const held: HTTPRequest[] = [];
  const answer = (request: HTTPRequest) =>
    void (state.is === 'refused' ? request.respond({ status: 404 }) : request.continue());
  tab.on('request', (request) => {
    if (!files.test(request.url())) return void request.continue();
    if (state.is === 'waiting') return void held.push(request);
    return answer(request);
  });
  await tab.goto(site.address() + page);
  const become = async (is: 'refused' | 'free') => {
    if (state.is === 'waiting') await expect.poll(() => held.length).toBeGreaterThan(0);
    state.is = is;
    held.splice(0).forEach(answer);
  };
  return { tab, become };
}

const answered = (tab: Page) => tab.waitForSelector('[data-state=done]', { timeout: 20_000 });

it('what was typed before the script came is answered when it comes', async () => {
  const { tab, become } = await openWithout(/\/assets\/search\.js$/, 'assets.html');
  await tab.type(INPUT, 'VPN');
  await become('free');
  await answered(tab);
  expect(await tab.$$('.search-results a')).not.toEqual([]);
});

it('where the script does not come, the page says so, and the form leads to the index', async () => {
  const { tab, become } = await openWithout(/\/assets\/search\.js$/, 'assets.html');
  await tab.type(INPUT, 'VPN');
  await become('refused');
  await tab.waitForSelector(FAILED);
  expect(await tab.$eval(FAILED, (status) => status.textContent)).not.toBe('');
  expect(await violationsOf(tab)).toEqual([]);
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
  expect(tab.url()).toBe(`${site.address()}search.html?q=VPN`);
  await tab.waitForSelector(FAILED);
  expect(await tab.$eval('.to-terms a', (link) => link.checkVisibility())).toBe(true);
});

it('a part of the index that could not be loaded is asked for again', async () => {
  const { tab, become } = await openWithout(/\/grams-\d+\.js/, 'assets.html');
  await tab.type(INPUT, 'VPN');
  await become('refused');
  await tab.waitForSelector('site-search[data-state=failed]', { timeout: 20_000 });
  await become('free');
  await tab.type(INPUT, 'の');
  await answered(tab);
  expect(await tab.$$('.search-results a')).not.toEqual([]);
});

describe.each([
  ['the script of the search', /\/assets\/search\.js/, FAILED],
  ['the engine', /\/search\/engine\.js/, 'site-search[data-state=failed]'],
  ['the head of the index', /\/search\/head\.js/, 'site-search[data-state=failed]'],
  ['a part of the index', /\/grams-\d+\.js/, 'site-search[data-state=failed]'],
  ['a part of the records', /\/records-\d+\.js/, 'site-search[data-state=failed]'],
])('where %s', (_, files, failed) => {
  /** A tab where these files are what the test says, once they are asked for a first time. */
  async function openWith(answer: (request: HTTPRequest) => unknown) {
    const tab = await site.newTab();
    // Until it is mended, whoever waits longer than ten seconds waits a tenth of one.
    await tab.evaluateOnNewDocument(() => {
      const later = window.setTimeout;
      window.setTimeout = ((work: () => void, time = 0) =>
        later(work, time >= 10_000 && !document.documentElement.dataset['mended'] ? 100 : time)) as typeof later;
    });
    await tab.setRequestInterception(true);
    let isBroken = true;
    tab.on('request', (request) => void (isBroken && files.test(request.url()) ? answer(request) : request.continue()));
    await tab.goto(`${site.address()}assets.html`);
    await tab.focus(INPUT);
    // All at once: a browser asks a server for few files at a time, and those that hang at each letter would be too many.
    await tab.keyboard.sendCharacter('VPN');
    return { tab, mend: () => (isBroken = false) };
  }

  async function expectRetry(tab: Page, mend: () => unknown): Promise<void> {
    await tab.waitForSelector(failed, { timeout: 20_000 });
    const said = await tab.$$eval(`${FAILED}, .search-status`, (all) => all.map((place) => place.textContent));
    expect(said.join('')).toContain(words.search.failed);
    await tab.evaluate(() => (document.documentElement.dataset['mended'] = 'yes'));
    mend();
    const again = await tab.$('.search-again:not([hidden])');
    if (again) await again.click();
    else await tab.type(INPUT, 'の');
    await answered(tab);
    expect(await tab.$$('.search-results a')).not.toEqual([]);
    expect(await tab.$(FAILED)).toBeNull();
  }

  it('comes broken, the page says so, and the next try answers without loading the page anew', async () => {
    const broken = { status: 200, contentType: 'text/javascript', body: 'shioriSearch.put("a","' };
    const { tab, mend } = await openWith((request) => request.respond(broken));
    await expectRetry(tab, mend);
  });

  it('hangs, the page says so after a while, and the next try answers', async () => {
    const { tab, mend } = await openWith(() => undefined);
    await expectRetry(tab, mend);
  });
});
