import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { useSite } from '../../support/site.ts';
import { counted, eventually, isTicked, item, pressed, status, standing, stored } from './answers.ts';

const site = useSite();
const id = item('network', 0);
const other = item('network', 1);
const total = counted('network').length;

async function open(): Promise<{ tab: Page; asked: string[] }> {
  const tab = await site.newTab();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // From a page that keeps no answers: on one that does, its script may write while it is left.
  await tab.goto(`${site.address()}accessibility.html`);
  await tab.evaluate(() => localStorage.clear());
  asked.length = 0;
  await tab.goto(`${site.address()}network.html`);
  return { tab, asked };
}
const script = (asked: string[]) => asked.filter((path) => path.endsWith('/checklist.js'));

it('a page that nobody touches loads no script for answers, and it says all the same where the list stands', async () => {
  const { tab, asked } = await open();
  expect(script(asked)).toEqual([]);
  expect(await status(tab)).toContain(standing(total, 0, total));
});

it('the first answers load it and are kept, however fast they follow each other', async () => {
  const { tab, asked } = await open();
  await tab.evaluate(
    (box, button) => {
      document.querySelector<HTMLElement>(box)?.click();
      document.querySelector<HTMLElement>(button)?.click();
    },
    `#${id} > label input`,
    `#${other} [data-state=unknown]`,
  );
  await eventually(() => status(tab)).toContain(standing(total, 1, total - 2));
  expect(script(asked)).toHaveLength(1);
  expect([await isTicked(tab, id), await pressed(tab, other)]).toEqual([true, ['unknown']]);
  expect(await stored(tab)).toContain(other);
  await tab.reload();
  expect([await isTicked(tab, id), await pressed(tab, other)]).toEqual([true, ['unknown']]);
});

it('what was answered while the script could not be loaded counts once it can', async () => {
  const { tab } = await open();
  await tab.setRequestInterception(true);
  let away = true;
  tab.on('request', (request) =>
    away && request.url().endsWith('/checklist.js') ? request.abort() : request.continue(),
  );
  await tab.click(`#${id} > label`);
  await eventually(() => tab.$eval('.storage-notice', (notice) => notice.checkVisibility())).toBe(true);
  expect(await isTicked(tab, id)).toBe(true);
  away = false;
  await tab.click(`#${other} [data-state=unknown]`);
  await eventually(() => status(tab)).toContain(standing(total, 1, total - 2));
});
