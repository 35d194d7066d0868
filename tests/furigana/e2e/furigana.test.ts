import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { eventually, PLACES, useDevices } from '../../answers/e2e/answers.ts';
import { content } from '../../support/content.ts';

const newDevice = useDevices();
const box = '[data-choice=furigana]';
const rubies = (tab: Page) => tab.$$eval('main ruby', (all) => all.length);
const scripts = (tab: Page) =>
  tab.$$eval('script[src]', (all) => all.map((script) => script.getAttribute('src') ?? ''));

describe.each(PLACES)('from %s', (place) => {
  it('readings come once they are chosen, on every page and without sideways scrolling, and go again', async () => {
    const device = await newDevice(place);
    const before = await device.open('attacks.html');
    expect(await rubies(before)).toBe(0);
    expect((await scripts(before)).filter((src) => /furigana|readings/.test(src))).toEqual([]);
    const settings = await device.open('settings.html');
    await settings.click(box);
    const tab = await device.open('attacks.html', (prepared) => prepared.setViewport({ width: 320, height: 740 }));
    await eventually(() => rubies(tab)).toBeGreaterThan(100);
    expect(await tab.$eval('main ruby rt', (above) => /^[ぁ-んー]+$/.test(above.textContent))).toBe(true);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await settings.bringToFront();
    await settings.click(box);
    await tab.reload();
    expect(await rubies(tab)).toBe(0);
  });
});

it('the menu switches them for the page at hand and all others, and the settings say the same', async () => {
  const device = await newDevice();
  // The drawer slides in: nothing can be clicked before it is there.
  const still = (tab: Page) => tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const tab = await device.open('settings.html', still);
  const toggle = async () => {
    await tab.click('.to-menu');
    await tab.waitForSelector('dialog[open]');
    const name = content.interfaceWords.display.furiganaSwitch;
    await Promise.all([tab.waitForNavigation(), tab.click(`::-p-aria([name="${name}"][role="button"])`)]);
  };
  const isOn = () => tab.$eval(box, (input) => input.matches(':checked'));
  await toggle();
  await eventually(() => rubies(tab)).toBeGreaterThan(10);
  expect(await isOn()).toBe(true);
  const other = await device.open('attacks.html');
  await eventually(() => rubies(other)).toBeGreaterThan(100);
  await tab.bringToFront();
  await toggle();
  expect(await rubies(tab)).toBe(0);
  expect(await isOn()).toBe(false);
});

it('they are out of what is copied, and no fault to axe', async () => {
  const device = await newDevice();
  await (await device.open('settings.html')).click(box);
  const tab = await device.open('emergency.html');
  await eventually(() => rubies(tab)).toBeGreaterThan(20);
  const copied = await tab.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('h1') as Element);
    return getSelection()?.toString();
  });
  expect(copied).toBe('被害に気付いたら');
  expect(await violationsOf(tab)).toEqual([]);
});
