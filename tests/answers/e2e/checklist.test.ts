import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { itemsOfLeaflet, topics } from '../../support/expected.ts';
import { facts, pageOf } from '../../support/facts.ts';
import { addedSaid, answer, counted, standing, isTicked, item, known, list, PLACES, status } from './answers.ts';
import { doneInAll, openStatus, ribbon, textOf, tick, useDevices, words } from './answers.ts';

const newDevice = useDevices();
const { untilAll, verdict } = words.checklist;
const bands = list('assets').score?.map(({ title }) => title) ?? [];

describe.each(PLACES)('from %s', (place) => {
  it('a tick is kept on the device, and every page that tells of it knows it', async () => {
    const device = await newDevice(place);
    const tab = await device.open('updates.html');
    const [ticked, other] = [item('updates', 1), item('updates', 2)];
    await tick(tab, ticked);
    await tab.reload();
    expect([await isTicked(tab, ticked), await isTicked(tab, other)]).toEqual([true, false]);

    const progress = await openStatus(device);
    expect(await ribbon(progress, 'updates')).toBe(`1 / ${counted('updates').length}`);
    expect(await doneInAll(progress)).toBe('1');
    expect(await textOf(progress, '.facts')).toContain('4月1日');
    for (const [id, done] of [
      [ticked, true],
      [other, false],
    ] as const)
      expect(await progress.$eval(`#plan-${id} .tick input`, (box) => box.matches(':checked'))).toBe(done);

    const home = await device.open('index.html');
    const line = fill(words.checklist.summary, { total: itemsOfLeaflet.length, answered: 1, done: 1 });
    expect(await textOf(home, '.resume-said')).toBe(line);
    expect(await home.$eval('.resume', (summary) => summary.checkVisibility())).toBe(true);
  });

  it('the information assets are graded as in the leaflet, and not before every item has an answer', async () => {
    const tab = await (await newDevice(place)).open('assets.html');
    const ranges = known(facts.chapters.find(({ id }) => id === 'assets')?.bands);
    const ids = counted('assets').map(({ id }) => id);
    const total = ids.length;
    const current = () => tab.$$eval('.score [data-current] strong', (all) => all.map((one) => one.textContent));
    expect(await status(tab)).toBe(standing(total, 0, total) + untilAll + addedSaid('assets'));
    for (const [place, id] of ids.entries()) {
      expect(await current()).toEqual([]);
      await answer(tab, id, place % 2 ? 'unknown' : 'not-yet');
    }
    for (let done = 0; done <= total; done += 1) {
      if (done > 0) await tick(tab, item('assets', done - 1));
      const band = known(bands[ranges.findLastIndex(([from = 0], place) => place === 0 || done >= from)]);
      expect(await status(tab)).toBe(standing(total, done, 0) + fill(verdict, { band }) + addedSaid('assets'));
      expect(await current()).toEqual([band]);
    }
    await tick(tab, known(ids[0]));
    expect(await status(tab)).toBe(standing(total, total - 1, 1) + untilAll + addedSaid('assets'));
    expect(await current()).toEqual([]);
  });
});

it('nobody who has answered nothing is told of progress on the home page', async () => {
  const home = await (await newDevice()).open('index.html');
  expect(await home.$eval('.resume', (summary) => summary.checkVisibility())).toBe(false);
});

it.each(topics.filter(({ id }) => !list(id).score))('the ticks on $id are counted and not graded', async ({ id }) => {
  const tab = await (await newDevice()).open(pageOf(id));
  await tick(tab, item(id, 0));
  expect(await status(tab)).toBe(standing(counted(id).length, 1, counted(id).length - 1) + addedSaid(id));
  const text = await textOf(tab, 'check-list');
  expect(bands.filter((band) => text.includes(band))).toEqual([]);
});
