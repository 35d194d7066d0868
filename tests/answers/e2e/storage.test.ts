import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { counted, standing, isTicked, item, press, shows, status, textOf, tick } from './answers.ts';
import { useDevices, words } from './answers.ts';

const newDevice = useDevices();
const [first, second] = [item('assets', 0), item('assets', 1)];
const { unavailable, full } = words.storage;
const NOTICE = '.storage-notice';
const total = counted('assets').length;
const ticks = (done: number) => standing(total, done, total - done);

/** Lists what goes wrong in a tab. */
function faultsOf(tab: Page): string[] {
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return faults;
}

const forbid = (tab: Page) =>
  tab.evaluateOnNewDocument(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });

const fillUp = (tab: Page) =>
  tab.evaluateOnNewDocument(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

it.each(['assets.html', 'status.html', 'settings.html', 'index.html'])(
  'where the browser keeps nothing, %s works without an error',
  async (page) => {
    let faults: string[] = [];
    const tab = await (
      await newDevice()
    ).open(page, async (prepared) => {
      faults = faultsOf(prepared);
      await forbid(prepared);
    });
    if (page !== 'index.html') expect(await textOf(tab, NOTICE)).toBe(unavailable);
    if (page === 'assets.html') {
      await tick(tab, first);
      expect(await isTicked(tab, first)).toBe(true);
      expect(await status(tab)).toContain(ticks(1));
      expect(await shows(tab, NOTICE)).toBe(true);
    }
    expect(faults).toEqual([]);
  },
);

it('where the storage is full, the reader is told at the first tick, and the ticks work on', async () => {
  const device = await newDevice();
  await tick(await device.open('assets.html'), first);
  let faults: string[] = [];
  const tab = await device.open('assets.html', async (prepared) => {
    faults = faultsOf(prepared);
    await fillUp(prepared);
  });
  expect(await shows(tab, NOTICE)).toBe(false);
  await tick(tab, second);
  expect(await textOf(tab, NOTICE)).toBe(full);
  expect(await status(tab)).toContain(ticks(2));
  await press(tab, words.checklist.clear);
  await press(tab, words.checklist.undo);
  expect([await isTicked(tab, first), await isTicked(tab, second)]).toEqual([true, true]);
  expect(faults).toEqual([]);
});
