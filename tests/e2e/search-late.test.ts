import type { HTTPRequest, Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { useSite } from './site.ts';

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
  expect(await tab.$eval('#index', (heading) => heading.checkVisibility())).toBe(true);
});

it('a part of the index that could not be loaded is asked for again', async () => {
  const { tab, become } = await openWithout(/\.pf_index\.js$/, 'assets.html');
  await tab.type(INPUT, 'VPN');
  await become('refused');
  await tab.waitForSelector('site-search[data-state=failed]', { timeout: 20_000 });
  await become('free');
  await tab.type(INPUT, 'の');
  await answered(tab);
  expect(await tab.$$('.search-results a')).not.toEqual([]);
});
