import type { HTTPRequest, Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { first, focused, isChosen, screenOf, states } from '../../journeys/e2e/check.ts';
import { useSite } from '../../support/site.ts';
import { eventually } from './answers.ts';

const site = useSite();
const [one = '', two = ''] = first;
const box = (key: string, state: string) => `#start [data-key="${key}"] [value=${state}]`;

/** The check on a device that keeps nothing, on a line that keeps the script of the answers back until it is let go. */
async function open(): Promise<{ tab: Page; asked: () => number; letGo: () => void }> {
  const tab = await site.newTab();
  await tab.goto(`${site.address()}accessibility.html`);
  await tab.evaluate(() => localStorage.clear());
  const held: HTTPRequest[] = [];
  let isHeld = true;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (isHeld && request.url().endsWith('/check-flow.js')) held.push(request);
    else void request.continue();
  });
  await tab.goto(`${site.address()}check.html`);
  const letGo = () => {
    isHeld = false;
    for (const request of held) void request.continue().catch(() => undefined);
  };
  return { tab, asked: () => held.length, letGo };
}

it('a page that nobody touches shows the 2-minute check with its answers, and loads no more', async () => {
  const { tab, asked } = await open();
  expect(await screenOf(tab)).toBe('start');
  expect(await tab.$$eval('#start [type=radio]', (all) => all.length)).toBe(4 * first.length);
  expect(await tab.$eval('.check-foot', (foot) => foot.checkVisibility())).toBe(true);
  expect(asked()).toBe(0);
});

it('keys and presses count that were quicker than the script, and a link that was followed leads on', async () => {
  const { tab, asked, letGo } = await open();
  await tab.focus(box(one, 'done'));
  await tab.keyboard.press('1');
  await tab.keyboard.press('2');
  await tab.click(`[data-go=all]`);
  await eventually(asked).toBe(1);
  letGo();
  await eventually(() => screenOf(tab)).not.toBe('start');
  expect(await states(tab)).toEqual({ [one]: 'done', [two]: 'not-yet' });
});

it('what was pressed counts, too, where the page was left before the script was there', async () => {
  const { tab, asked, letGo } = await open();
  await tab.click(box(two, 'unknown'));
  await eventually(asked).toBe(1);
  await tab.goto(`${site.address()}accessibility.html`);
  letGo();
  await tab.goto(`${site.address()}check.html`);
  await eventually(() => states(tab)).toEqual({ [two]: 'unknown' });
  expect(await isChosen(tab, two, 'unknown')).toBe(true);
  expect(await focused(tab)).toBeUndefined();
});
