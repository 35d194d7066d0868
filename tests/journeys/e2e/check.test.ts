import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { eventually, PLACES, textOf, useDevices } from '../../answers/e2e/answers.ts';
import { answer, first, focused, go, isChosen, keys, onPhone, progress, screenOf, shownKeys, states } from './check.ts';

const newDevice = useDevices();

/** Answers all items of the screen that shows. */
async function answerAll(tab: Page, state?: string): Promise<void> {
  for (const key of await shownKeys(tab)) await answer(tab, key, state);
}

it('the 2-minute check takes nine taps from home to a first status', async () => {
  const tab = await onPhone(await newDevice(), 'index.html');
  let taps = 0;
  const tap = async (selector: string): Promise<void> => {
    taps += 1;
    await tab.tap(selector);
  };
  await Promise.all([tab.waitForNavigation(), tap('main a[href^="check.html"]')]);
  expect(await shownKeys(tab)).toEqual(first);
  for (const key of await shownKeys(tab)) await tap(`#start [data-key="${key}"] [value=done]`);
  expect(await progress(tab)).toBe(`${first.length} / ${first.length}`);
  await Promise.all([tab.waitForNavigation(), tap('[data-go=status]')]);
  expect(new URL(tab.url()).pathname).toMatch(/\/status\.html$/);
  expect(taps).toBe(1 + first.length + 1);
  expect(await states(tab)).toEqual(Object.fromEntries(first.map((key) => [key, 'done'])));
});

it('all items are answered in a row by keyboard alone, a key each, and lead to the status', async () => {
  const tab = await (await newDevice()).open('check.html#assets-1');
  for (let stop = 0; stop < 40 && (await focused(tab)) === undefined; stop += 1) await tab.keyboard.press('Tab');
  const given: Record<string, string> = {};
  for (const [place, key] of keys.entries()) {
    await eventually(() => focused(tab)).toBe(key);
    const digit = (place % 3) + 1;
    given[key] = ['done', 'not-yet', 'unknown'][place % 3] ?? '';
    await tab.keyboard.press(`Digit${digit as 1 | 2 | 3}`);
    // After the last item of a screen the next key is Enter, on the link to the next.
    if ((await focused(tab)) === undefined && place < keys.length - 1) await tab.keyboard.press('Enter');
  }
  expect(await progress(tab)).toBe(`${keys.length} / ${keys.length}`);
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
  expect(new URL(tab.url()).pathname).toMatch(/\/status\.html$/);
  expect(await states(tab)).toEqual(given);
});

describe.each(PLACES)('from %s', (place) => {
  it('who comes back goes on where they left off', async () => {
    const device = await newDevice(place);
    const tab = await onPhone(device, 'check.html');
    expect(await screenOf(tab)).toBe('start');
    await go(tab, 'all');
    const one = await screenOf(tab);
    await answerAll(tab);
    await go(tab, 'next');
    const two = await screenOf(tab);
    const [begun = '', ...rest] = await shownKeys(tab);
    await answer(tab, begun, 'unknown');
    await tab.reload();
    expect(await screenOf(tab)).toBe(two);

    const later = await onPhone(device, 'check.html');
    expect([one, two]).not.toContain('start');
    expect(await screenOf(later)).toBe(two);
    expect(new URL(later.url()).hash).toBe(`#${two}`);
    expect(await isChosen(later, begun, 'unknown')).toBe(true);
    await go(later, 'previous');
    await go(later, 'next');
    // Whoever comes to a screen goes on with the first item that is open.
    await eventually(() => focused(later)).toBe(rest[0]);
  });
});

it('the back button leads through the screens, and the first one takes no second step to leave', async () => {
  const tab = await onPhone(await newDevice(), 'about.html');
  await tab.goto(tab.url().replace('about', 'check'));
  const visited = [await screenOf(tab)];
  await go(tab, 'all');
  visited.push(await screenOf(tab));
  await go(tab, 'next');
  for (const id of visited.toReversed()) {
    await tab.goBack();
    await eventually(() => screenOf(tab)).toBe(id);
  }
  await tab.goBack();
  expect(tab.url()).toMatch(/about\.html$/);
});

it('two tabs show the same answers', async () => {
  const device = await newDevice();
  const [one, other] = [await onPhone(device, 'check.html#start'), await onPhone(device, 'check.html#network-1')];
  const [key = ''] = first;
  await answer(one, key, 'not-yet');
  await eventually(() => isChosen(other, key, 'not-yet')).toBe(true);
  await eventually(() => progress(other)).toBe(`1 / ${keys.length}`);
  const chapter = await device.open('network.html');
  await eventually(() => textOf(chapter, '[data-state=not-yet][aria-pressed=true]')).not.toBe('');
});

it('the last screen says what is left and leads back to it', async () => {
  const tab = await onPhone(await newDevice(), 'check.html#assets-1');
  const [left = '', ...others] = await shownKeys(tab);
  for (const key of others) await answer(tab, key);
  while (await tab.$eval('[data-go=next]', (link) => link.checkVisibility())) {
    await go(tab, 'next');
    await answerAll(tab, 'not-yet');
  }
  expect(await textOf(tab, '.check-left span')).toMatch(/1項目/);
  await go(tab, 'left');
  await eventually(() => focused(tab)).toBe(left);
  await answer(tab, left);
  await tab.goBack();
  await eventually(() => tab.$eval('.check-left', (line) => line.checkVisibility())).toBe(false);
});
