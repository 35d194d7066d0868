import { describe, expect, it } from 'vitest';
import { counted, standing, isTicked, item, keep, recordText, shows, status, stored, textOf, tick } from './answers.ts';
import { openStatus, useDevices, words } from './answers.ts';

const newDevice = useDevices();
const [first, second] = [item('assets', 0), item('assets', 1)];
const { damaged, newer } = words.storage;
const NOTICE = '.storage-notice';
const total = counted('assets').length;
const ticks = (done: number) => standing(total, done, total - done);
const answers = { [`assets/${first}`]: { state: 'done', at: 1 } };

describe.each([
  { what: 'what is kept is cut off', text: recordText({ answers }).slice(0, -5), says: damaged, done: 0 },
  { what: 'a part of it is damaged', text: recordText({ answers, runs: 7 }), says: damaged, done: 1 },
  { what: 'a newer version wrote it', text: recordText({ version: 99, answers, more: 1 }), says: newer, done: 1 },
])('where $what', ({ text, says, done }) => {
  it('the reader is told, ticks work and are kept, and the text as it was is set aside', async () => {
    const tab = await (await newDevice()).open('assets.html');
    const faults: unknown[] = [];
    tab.on('pageerror', (error) => faults.push(error));
    await keep(tab, text);
    expect(await textOf(tab, NOTICE)).toBe(says);
    expect(await status(tab)).toContain(ticks(done));
    expect(await stored(tab)).toBe(text);

    await tick(tab, second);
    expect(await status(tab)).toContain(ticks(done + 1));
    expect(await tab.evaluate(() => Object.values(localStorage))).toContain(text);
    await tab.reload();
    expect(await isTicked(tab, second)).toBe(true);
    expect(await shows(tab, NOTICE)).toBe(false);
    expect(faults).toEqual([]);
  });

  it('the status tells it too', async () => {
    const device = await newDevice();
    const tab = await openStatus(device);
    await keep(tab, text);
    expect(await textOf(tab, NOTICE)).toBe(says);
  });
});
