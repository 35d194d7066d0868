import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import {
  annotate,
  doneInAll,
  eventually,
  item,
  openRow,
  openStatus,
  ready,
  PLACES,
  press,
  shows,
  stored,
  textOf,
  tick,
  useDevices,
  words,
} from './answers.ts';

const newDevice = useDevices();
const { transfer, erase } = words;
const CONFIRM = '.confirm';
const FILE = 'shiori-2026-04-01.json';
const preview = fill(transfer.preview, { added: 3, changed: 0 }) + fill(transfer.keep, { older: 0, same: 0 });

describe.each(PLACES)('from %s', (place) => {
  it('answers that were written to a file and wiped come back from it, all of them', async () => {
    const device = await newDevice(place);
    const list = await device.open('updates.html');
    await tick(list, item('updates', 0));
    await annotate(list, item('updates', 1), { reason: '複合機がない', note: '2年後に買う' });
    const progress = await openRow(await openStatus(device), item('network', 2));
    await progress.type('.plan [data-field=owner]', '総務 鈴木');
    await progress.keyboard.press('Tab');
    const tab = await device.open('settings.html');
    await press(tab, transfer.export);
    await eventually(() => readdirSync(device.downloads)).toContain(FILE);
    const before = JSON.parse((await stored(tab)) ?? '') as object;
    await press(tab, erase.button);
    await press(tab, erase.yes);
    expect(await stored(tab)).toBeNull();

    await (await tab.$('input[data-action=import]'))?.uploadFile(join(device.downloads, FILE));
    await eventually(() => shows(tab, CONFIRM)).toBe(true);
    expect(await textOf(tab, `${CONFIRM} .confirm-text`)).toBe(preview);
    expect(await stored(tab)).toBeNull();
    await press(tab, transfer.yes);
    expect(await textOf(tab, '.transfer-message')).toBe(transfer.imported);
    expect(JSON.parse((await stored(tab)) ?? '')).toEqual(before);
    await progress.reload();
    expect(await doneInAll(await ready(progress))).toBe('1');
  });
});
