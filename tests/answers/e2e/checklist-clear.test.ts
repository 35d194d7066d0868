import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import {
  annotate,
  item,
  openRow,
  openStatus,
  ready,
  PLACES,
  press,
  shows,
  status,
  tick,
  useDevices,
  valueOf,
  words,
  type Device,
} from './answers.ts';

const newDevice = useDevices();
const { clear, undo, cleared, undone } = words.checklist;
const [first, second, third] = [item('network', 0), item('network', 1), item('network', 2)];
const OWNER = `#plan-${third} [data-field=owner]`;

/** All that a reader can see or hear of the answers. */
const answers = (tab: Page) =>
  tab.$$eval('check-list li :is(input, textarea, .item-mark, [aria-pressed])', (all) =>
    all.map((element) => {
      const { checked, value } = element as HTMLInputElement;
      return [checked, element.matches('[type=checkbox]') ? '' : value, element.ariaPressed, element.textContent];
    }),
  );
const focused = (tab: Page) => tab.evaluate(() => document.activeElement?.textContent?.trim());

async function answered(device: Device): Promise<Page> {
  const tab = await device.open('network.html');
  await tick(tab, first);
  await annotate(tab, second, { reason: '無線を使わない', note: '来年も確かめる' });
  await annotate(tab, third, { note: '業者に頼んだ' });
  return tab;
}

describe.each(PLACES)('from %s', (place) => {
  it('clearing a checklist leaves nothing of it, says so, and offers to undo that', async () => {
    const device = await newDevice(place);
    const untouched = await answers(await device.open('network.html'));
    const tab = await answered(device);
    expect(await answers(tab)).not.toEqual(untouched);
    expect(await shows(tab, '[data-action=undo]')).toBe(false);
    await press(tab, clear);
    expect(await answers(tab)).toEqual(untouched);
    expect(await status(tab)).toBe(cleared);
    expect(await focused(tab)).toBe(undo);
    await tab.reload();
    expect(await answers(tab)).toEqual(untouched);
  });

  it('undoing brings every answer back, with notes and who does it, and the focus to where it was', async () => {
    const device = await newDevice(place);
    const progress = await openRow(await openStatus(device), third);
    await progress.type(OWNER, '佐藤');
    await progress.keyboard.press('Tab');
    const tab = await answered(device);
    const before = await answers(tab);
    await press(tab, clear);
    await press(tab, undo);
    expect(await answers(tab)).toEqual(before);
    expect(await status(tab)).toBe(undone);
    expect(await focused(tab)).toBe(clear);
    expect(await shows(tab, '[data-action=undo]')).toBe(false);
    await Promise.all([tab.reload(), progress.reload()]);
    expect(await answers(tab)).toEqual(before);
    await openRow(await ready(progress), third);
    expect(await valueOf(progress, OWNER)).toBe('佐藤');
  });
});

it('clearing twice does not cost the way back', async () => {
  const tab = await answered(await newDevice());
  const before = await answers(tab);
  await press(tab, clear);
  await press(tab, clear);
  await press(tab, undo);
  expect(await answers(tab)).toEqual(before);
});

it('clearing one checklist leaves the others as they are', async () => {
  const device = await newDevice();
  const updates = await device.open('updates.html');
  await tick(updates, item('updates', 0));
  const before = await answers(updates);
  await press(await answered(device), clear);
  await updates.reload();
  expect(await answers(updates)).toEqual(before);
});
