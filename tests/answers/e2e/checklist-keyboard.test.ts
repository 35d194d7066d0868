import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { field, isTicked, item, pressed, status, textOf, useDevices, valueOf, words } from './answers.ts';

const newDevice = useDevices();
const id = item('training', 1);
const { clear, undo, cleared, undone } = words.checklist;

const isOn = (tab: Page, selector: string) =>
  tab.evaluate((name) => document.activeElement?.matches(name) ?? false, selector);

/** Presses the tabulator key until the focus is there. */
async function tabTo(tab: Page, selector: string): Promise<void> {
  const stops = await tab.$$eval('a, input, textarea, summary, button', (all) => all.length);
  for (let stop = 0; stop <= stops; stop += 1) {
    if (await isOn(tab, selector)) return;
    await tab.keyboard.press('Tab');
  }
  throw new Error(`The tabulator key does not lead to ${selector}`);
}

/** The same backwards. */
async function back(tab: Page, selector: string): Promise<void> {
  await tab.keyboard.down('Shift');
  await tabTo(tab, selector);
  await tab.keyboard.up('Shift');
}

it('a checklist is answered, cleared and restored by keyboard alone', async () => {
  const tab = await (await newDevice()).open('training.html');
  await tabTo(tab, `#${id} > label input`);
  await tab.keyboard.press('Space');
  expect(await isTicked(tab, id)).toBe(true);

  for (const state of ['not-yet', 'unknown', 'not-applicable']) {
    await tab.keyboard.press('Tab');
    expect(await isOn(tab, `#${id} [data-state=${state}]`)).toBe(true);
  }
  await tab.keyboard.press('Tab');
  expect(await isOn(tab, `#${id} summary`)).toBe(true);
  await tab.keyboard.press('Enter');
  expect(await tab.$eval(`#${id} dl`, (guidance) => guidance.checkVisibility())).toBe(true);

  await back(tab, `#${id} [data-state=not-applicable]`);
  await tab.keyboard.press('Space');
  expect(await isTicked(tab, id)).toBe(false);
  await tabTo(tab, field(id, 'reason'));
  await tab.keyboard.type('研修は親会社が行う');
  await tabTo(tab, field(id, 'note'));
  await tab.keyboard.type('毎年4月');
  await tabTo(tab, '.checklist-more summary');
  await tab.keyboard.press('Enter');
  await tabTo(tab, '[data-action=clear]');
  expect(await pressed(tab, id)).toEqual(['not-applicable']);

  await tab.keyboard.press('Enter');
  expect(await status(tab)).toBe(cleared);
  expect(await pressed(tab, id)).toEqual([]);
  expect(await textOf(tab, ':focus')).toBe(undo);
  await tab.keyboard.press('Enter');
  expect(await status(tab)).toBe(undone);
  expect(await textOf(tab, ':focus')).toBe(clear);
  expect(await pressed(tab, id)).toEqual(['not-applicable']);
  expect(await valueOf(tab, field(id, 'reason'))).toBe('研修は親会社が行う');
  expect(await valueOf(tab, field(id, 'note'))).toBe('毎年4月');
});
