import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { doneInAll, item, keep, openStatus, PLACES, press, shows, stored, textOf, tick } from './answers.ts';
import { useDevices, words, type Device } from './answers.ts';

const newDevice = useDevices();
const { button, confirm, yes, no, erased } = words.erase;
const CONFIRM = '.confirm';
const keys = (tab: Page) => tab.evaluate(() => Object.keys(localStorage).sort());
const done = async (device: Device) => doneInAll(await openStatus(device));

/** A device with an answer, a text set aside, and what another site of the same host keeps. */
async function used(device: Device): Promise<Page> {
  const list = await device.open('attacks.html');
  await list.evaluate(() => localStorage.setItem('intranet', 'theirs'));
  await keep(list, '壊れた');
  await tick(list, item('attacks', 0));
  expect(await keys(list)).toHaveLength(3);
  return device.open('settings.html');
}

describe.each(PLACES)('from %s', (place) => {
  it('wiping asks first, then leaves nothing of ours on the device, and the page shows zero', async () => {
    const device = await newDevice(place);
    const tab = await used(device);
    expect(await done(device)).toBe('1');
    await press(tab, button);
    expect(await textOf(tab, `${CONFIRM} .confirm-text`)).toBe(confirm);
    expect(await tab.$eval(CONFIRM, (place) => place === document.activeElement)).toBe(true);
    expect(await keys(tab)).toHaveLength(3);
    await press(tab, yes);
    expect(await keys(tab)).toEqual(['intranet']);
    expect(await done(device)).toBe('0');
    expect(await textOf(tab, '.transfer-message')).toBe(erased);
    expect(await textOf(tab, ':focus')).toBe(button);
  });

  it('whoever thinks better of it keeps everything', async () => {
    const tab = await used(await newDevice(place));
    const before = await stored(tab);
    await press(tab, button);
    await press(tab, no);
    expect(await stored(tab)).toBe(before);
    expect(await keys(tab)).toHaveLength(3);
    expect(await shows(tab, CONFIRM)).toBe(false);
    expect(await textOf(tab, ':focus')).toBe(button);
  });
});
