import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { annotate, answer, item, keep, openRow, openStatus, press, shows, tick } from './answers.ts';
import { useDevices, words, type Device } from './answers.ts';

const newDevice = useDevices();

describe('axe knows of no fault', () => {
  /** A checklist with ticks, a mark, a note and open guidance. */
  async function answered(device: Device) {
    const tab = await device.open('assets.html');
    for (let place = 0; place < 7; place += 1) await tick(tab, item('assets', place));
    await annotate(tab, item('assets', 7), { reason: '該当なし', note: '確かめた' });
    await answer(tab, item('assets', 8), 'unknown');
    // Where the bar at the top covers no box.
    await tab.evaluate(() => scrollTo(0, 0));
    return tab;
  }

  it('on a checklist with answers and open guidance', async () => {
    expect(await violationsOf(await answered(await newDevice()))).toEqual([]);
  });

  it('on the status beside a notice, with an open row, and on the settings with a text set aside, asking before they wipe', async () => {
    const device = await newDevice();
    await answered(device);
    const tab = await openStatus(device);
    expect(await violationsOf(tab)).toEqual([]);
    await keep(tab, '{');
    await press(tab, words.plan.useProposal);
    await openRow(tab, item('network', 2));
    expect(await violationsOf(tab)).toEqual([]);
    const settings = await device.open('settings.html');
    await press(settings, words.erase.button);
    expect(await shows(settings, '.kept')).toBe(true);
    expect(await violationsOf(settings)).toEqual([]);
  });
});
