import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { content } from '../../support/content.ts';
import { useDevices, item, keep, NOW, plan, ready, shows, stored, textOf } from '../../answers/e2e/answers.ts';
import { itemsOf, lists } from '../../answers/e2e/answers.ts';

const newDevice = useDevices();
/** A usual phone. */
const PHONE = { width: 360, height: 740 };

const first = plan.stages[0]?.items ?? [];
const keyOf = (id: string) => `${[...lists.keys()].find((list) => itemsOf(list).some((one) => one.id === id))}/${id}`;
/** What the 2-minute check leaves: an answer to each task of the first week, two of them open. */
const checked = {
  answers: Object.fromEntries(
    first.map((id, place) => [keyOf(id), { state: place < 2 ? 'not-yet' : 'done', at: NOW - 7 * 86_400_000 }]),
  ),
};
const bottomOf = (tab: Page, selector: string) =>
  tab.$eval(selector, (element) => element.getBoundingClientRect().bottom);

it('the president comes from home to the status in one tap, and sees all of it on one screen', async () => {
  const device = await newDevice();
  const tab = await device.open('index.html');
  await tab.setViewport(PHONE);
  await keep(tab, checked);
  const door = await tab.$('.door a[href^="status.html"]');
  expect((await door?.boundingBox())?.y).toBeLessThan(PHONE.height);
  await Promise.all([tab.waitForNavigation(), door?.click()]);
  await ready(tab);
  expect(await tab.evaluate(() => scrollY)).toBe(0);
  expect(await textOf(tab, '.count strong')).toBe(String(first.length - 2));
  for (const place of ['.count', '.facts', '.ribbons', '.next', '.now > .actions']) {
    expect(await shows(tab, place), place).toBe(true);
    expect(await bottomOf(tab, place), place).toBeLessThanOrEqual(PHONE.height);
  }
  expect(await tab.$$eval('.ribbons .progress-ribbon', (all) => all.length)).toBeGreaterThanOrEqual(lists.size);
  expect(await tab.$$eval('.next li', (all) => all.length)).toBe(3);
});

it('before anybody has answered, the door to the 2-minute check is on that screen', async () => {
  const tab = await (await newDevice()).open('status.html');
  await tab.setViewport(PHONE);
  expect(await bottomOf(tab, '.door .primary')).toBeLessThanOrEqual(PHONE.height);
  await Promise.all([tab.waitForNavigation(), tab.click('.door .primary')]);
  expect(tab.url()).toMatch(/check\.html#start$/);
});

it('back after a week, a task is done in place by one tap, without scrolling, and can be taken back', async () => {
  const device = await newDevice();
  const tab = await device.open('status.html');
  await tab.setViewport(PHONE);
  await keep(tab, checked);
  const box = await tab.$('.next li .tick');
  const place = await box?.boundingBox();
  expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
  await box?.click();
  const [id = ''] = first;
  expect(JSON.parse((await stored(tab)) ?? '')).toMatchObject({ answers: { [keyOf(id)]: { state: 'done' } } });
  expect(await tab.evaluate(() => scrollY)).toBe(0);
  expect(await bottomOf(tab, '.undo button')).toBeLessThanOrEqual(PHONE.height);
  expect(await textOf(tab, '.undo button')).toBe(content.progressWords.checklist.undo);
});

it('nothing moves while the status loads, whatever has been answered', async () => {
  const device = await newDevice();
  const tab = await device.open('status.html');
  await tab.setViewport(PHONE);
  await keep(tab, { answers: { ...checked.answers, [`updates/${item('updates', 1)}`]: { state: 'done', at: NOW } } });
  await tab.evaluateOnNewDocument(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) document.documentElement.dataset['moved'] = JSON.stringify(entry.toJSON());
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.reload({ waitUntil: 'networkidle0' });
  await ready(tab);
  expect(await tab.$eval('html', (root) => root.dataset['moved'])).toBeUndefined();
});
