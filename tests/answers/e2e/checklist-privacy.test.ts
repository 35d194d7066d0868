import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { annotate, item, openRow, openStatus, press, tick, useDevices, words } from './answers.ts';

const newDevice = useDevices();
const { checklist, plan, transfer, erase } = words;

/** Lists what a tab asks for from its first request on. A file the page itself has made is no request. */
const requestsOf = (tab: Page) => {
  const asked: string[] = [];
  tab.on('request', (request) => request.url().startsWith('blob:') || asked.push(request.url()));
  return asked;
};

/** Waits until a page has asked for all that it asks for by itself: whether the server has a worker comes last. */
async function loaded(tab: Page): Promise<void> {
  await tab.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/service-worker.js')),
  );
  await tab.waitForNetworkIdle({ idleTime: 100 });
}

it('answering a checklist asks for nothing, and loading it for nothing outside the site', async () => {
  const device = await newDevice();
  let asked: string[] = [];
  const tab = await device.open('assets.html', async (page) => (asked = requestsOf(page)));
  await loaded(tab);
  const [first, second] = [item('assets', 0), item('assets', 1)];
  expect(asked).toContain(`${device.root}assets.html`);
  expect(asked.filter((url) => !url.startsWith(device.root))).toEqual([]);

  asked.length = 0;
  await tick(tab, first);
  await annotate(tab, second, { reason: '該当なし', note: 'メモ' });
  await press(tab, checklist.clear);
  await press(tab, checklist.undo);
  await tab.waitForNetworkIdle({ idleTime: 100 });
  expect(asked).toEqual([]);
  expect(await tab.browserContext().cookies()).toEqual([]);
});

it('planning, writing files and wiping ask for nothing either', async () => {
  const device = await newDevice();
  const tab = await openRow(await openStatus(device), item('network', 2));
  await loaded(tab);
  const asked = requestsOf(tab);
  await tab.type('[data-field=owner]', '総務');
  for (const name of [plan.useProposal, plan.csv, plan.ics]) await press(tab, name);
  await tab.waitForNetworkIdle({ idleTime: 100 });
  const settings = await device.open('settings.html');
  await loaded(settings);
  const askedThere = requestsOf(settings);
  for (const name of [transfer.export, erase.button, erase.yes]) await press(settings, name);
  await settings.waitForNetworkIdle({ idleTime: 100 });
  expect([...asked, ...askedThere]).toEqual([]);
});
