import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { eventually, isTicked, item, keep, NOW, PLACES, press, recordText, shows, textOf, tick } from './answers.ts';
import { useDevices, words } from './answers.ts';

const newDevice = useDevices();
const { kept, transfer, erase, storage } = words;
const [first, second] = [item('assets', 0), item('assets', 1)];
const done = (id: string) => ({ [`assets/${id}`]: { state: 'done', at: NOW } });
const message = (tab: Page) => textOf(tab, '.transfer-message');
const aside = fill(kept.aside, { number: 1 });
/** The name of a button of the list, for who listens. */
const named = (button: string, name: string) => `${button}：${name}`;

describe.each(PLACES)('from %s', (place) => {
  it('a text that was set aside can be written to a file, taken in again, and forgotten', async () => {
    const device = await newDevice(place);
    const list = await device.open('assets.html');
    const text = recordText({ answers: done(first), runs: 7 });
    await keep(list, text);
    await tick(list, second);
    const tab = await device.open('settings.html');
    expect(await textOf(tab, '.kept-name')).toBe(aside);

    await press(tab, named(kept.save, aside));
    await eventually(() => readdirSync(device.downloads)).toEqual([expect.stringMatching(/\.json$/)]);
    const [file = ''] = readdirSync(device.downloads);
    await eventually(() => readFileSync(join(device.downloads, file), 'utf8')).toContain(`assets/${first}`);

    await press(list, words.checklist.clear);
    await tab.reload();
    await press(tab, named(kept.take, aside));
    expect(await textOf(tab, '.confirm-text')).toContain(transfer.damaged);
    await press(tab, transfer.yes);
    expect(await message(tab)).toBe(transfer.imported);

    await press(tab, named(kept.drop, aside));
    await press(tab, kept.drop);
    expect(await message(tab)).toBe(fill(kept.dropped, { name: aside }));
    expect(await shows(tab, '.kept')).toBe(false);
  });
});

it('answers given in a copy elsewhere are not mixed in, but offered, and named where all is wiped', async () => {
  const device = await newDevice();
  const tab = await device.open('assets.html');
  const root = 'http://127.0.0.1/old/';
  const text = recordText({ answers: done(first) });
  await tab.evaluate((key, value) => localStorage.setItem(key, value), `shiori.record ${root}`, text);
  await tab.reload();
  expect(await isTicked(tab, first)).toBe(false);
  expect(await textOf(tab, '.storage-notice')).toBe(storage.elsewhere);

  const settings = await device.open('settings.html');
  const name = fill(kept.copy, { place: root });
  await press(settings, named(kept.take, name));
  await press(settings, transfer.yes);
  await eventually(() => isTicked(tab, first)).toBe(true);
  expect(await shows(tab, '.storage-notice')).toBe(false);

  await press(settings, erase.button);
  await press(settings, erase.yes);
  expect(await message(settings)).toBe(erase.erased + fill(erase.others, { count: 1 }));
  expect(await textOf(settings, '.kept-name')).toBe(name);
});

it('what the first edition kept is taken over', async () => {
  const device = await newDevice();
  const tab = await device.open('assets.html');
  const text = JSON.stringify({ ...JSON.parse(recordText({ answers: done(first) })), version: 1 });
  await tab.evaluate((value) => localStorage.setItem('shiori.record', value), text);
  await tab.reload();
  expect(await isTicked(tab, first)).toBe(true);
  await tick(tab, second);
  const settings = await device.open('settings.html');
  await press(settings, erase.button);
  await press(settings, erase.yes);
  expect(await message(settings)).toBe(erase.erased);
  expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
