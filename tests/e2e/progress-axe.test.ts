import { describe, expect, it } from 'vitest';
import { violationsOf } from '../support/axe.ts';
import { annotate, item, keep, press, tick, useDevices, words, type Device } from './answers.ts';

const newDevice = useDevices();

describe('axe knows of no fault', () => {
  /** A checklist with ticks, a mark, a note and open guidance. */
  async function answered(device: Device) {
    const tab = await device.open('assets.html');
    for (let place = 0; place < 7; place += 1) await tick(tab, item('assets', place));
    await annotate(tab, item('assets', 7), { reason: '該当なし', note: '確かめた' });
    return tab;
  }

  it('on a checklist with answers and open guidance', async () => {
    expect(await violationsOf(await answered(await newDevice()))).toEqual([]);
  });

  it('on the progress page that asks before it wipes, beside a notice', async () => {
    const device = await newDevice();
    await answered(device);
    const tab = await device.open('progress.html');
    await keep(tab, '{');
    await press(tab, words.plan.useProposal);
    await press(tab, words.erase.button);
    expect(await violationsOf(tab)).toEqual([]);
  });

  it('on the record', async () => {
    const device = await newDevice();
    await answered(device);
    expect(await violationsOf(await device.open('record.html'))).toEqual([]);
  });
});
