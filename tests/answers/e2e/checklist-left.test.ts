import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import {
  addedSaid,
  annotate,
  answer,
  counted,
  openStatus,
  ribbon,
  standing,
  field,
  isTicked,
  item,
  known,
  list,
  PLACES,
  pressed,
} from './answers.ts';
import { shows, status, textOf, tick, useDevices, valueOf, words } from './answers.ts';

const newDevice = useDevices();
const ids = counted('assets').map(({ id }) => id);
const total = ids.length;
const [left, other] = [item('assets', 7), item('assets', 0)];
const { left: leftWords, converted, nothingApplies, verdict, noted } = words.checklist;
const mark = (tab: Page, id: string) => textOf(tab, `#${id} .item-mark`);
const best = known(list('assets').score?.at(-1)?.title);

describe.each(PLACES)('an item that does not apply, from %s', (place) => {
  it('is kept with reason and note, and neither helps nor harms', async () => {
    const device = await newDevice(place);
    const tab = await device.open('assets.html');
    await tick(tab, left);
    await annotate(tab, left, { reason: '有料のものを使っていない', note: '年度末に確かめる' });
    await tab.reload();

    expect(await isTicked(tab, left)).toBe(false);
    expect(await pressed(tab, left)).toEqual(['not-applicable']);
    expect(await valueOf(tab, field(left, 'reason'))).toBe('有料のものを使っていない');
    expect(await valueOf(tab, field(left, 'note'))).toBe('年度末に確かめる');
    expect(await status(tab)).toContain(standing(total, 0, total - 1));
    expect(await status(tab)).toContain(fill(leftWords, { left: 1 }));

    const record = await openStatus(device);
    expect(await ribbon(record, 'assets')).toBe(`0 / ${total - 1}`);
    expect(await textOf(record, `#plan-${left} .row-state`)).toBe(words.answers['not-applicable']);

    for (const id of ids) if (id !== left) await tick(tab, id);
    const counts = { left: 1, applicable: total - 1, done: total - 1, total, score: total };
    const said = fill(converted, counts) + fill(verdict, { band: best });
    expect(await status(tab)).toBe(said + addedSaid('assets'));
  });

  it('applies again once it is ticked, or pressed a second time', async () => {
    const tab = await (await newDevice(place)).open('assets.html');
    await annotate(tab, left, { reason: 'なし' });
    await tick(tab, left);
    expect(await isTicked(tab, left)).toBe(true);
    expect(await pressed(tab, left)).toEqual([]);
    expect(await shows(tab, field(left, 'reason'))).toBe(false);
    expect(await status(tab)).toContain(standing(total, 1, total - 1));
    await answer(tab, other, 'not-applicable');
    await answer(tab, other, 'not-applicable');
    expect(await pressed(tab, other)).toEqual([]);
    expect(await status(tab)).toContain(standing(total, 1, total - 1));
  });
});

it('where nothing applies, that is said, and nothing is graded', async () => {
  const tab = await (await newDevice()).open('assets.html');
  for (const id of ids) await answer(tab, id, 'not-applicable');
  expect(await status(tab)).toBe(
    standing(total, 0, 0) + fill(leftWords, { left: total }) + nothingApplies + addedSaid('assets'),
  );
  expect(await tab.$$('.score [data-current]')).toEqual([]);
});

it('an answer is one of four: the next takes the place of the last', async () => {
  const tab = await (await newDevice()).open('assets.html');
  await tick(tab, other);
  for (const state of ['not-yet', 'unknown', 'not-applicable'] as const) {
    await answer(tab, other, state);
    expect([await isTicked(tab, other), await pressed(tab, other)]).toEqual([false, [state]]);
  }
});

it('every answer and field can be told by ear to which item it belongs', async () => {
  const tab = await (await newDevice()).open('assets.html');
  const names = await tab.$$eval('check-list li :is(button, summary, .item-reason, .item-note)', (all) =>
    all.map((element) => element.textContent.replace(/\s+/g, '')),
  );
  expect(names.length).toBeGreaterThan(5 * total);
  expect(new Set(names).size).toBe(names.length);
});

it('a note alone is marked and is no answer', async () => {
  const tab = await (await newDevice()).open('assets.html');
  await tick(tab, other);
  await annotate(tab, other, { note: '台帳は総務の棚' });
  await annotate(tab, left, { note: '未定' });
  expect([await mark(tab, other), await mark(tab, left)]).toEqual([noted, noted]);
  expect([await isTicked(tab, other), await isTicked(tab, left)]).toEqual([true, false]);
  expect(await status(tab)).toContain(standing(total, 1, total - 1));
});
