import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { itemsOfLeaflet } from '../../support/expected.ts';
import {
  answer,
  counted,
  doneInAll,
  item,
  itemsOf,
  keep,
  known,
  list,
  lists,
  NOW,
  openStatus,
  PLACES,
} from './answers.ts';
import { plan, press, ready, recordText, ribbon, shows, stored, textOf, tick, useDevices, words } from './answers.ts';

const newDevice = useDevices();
const order = plan.stages.flatMap(({ items }) => items);
const next = (tab: Page) => tab.$$eval('.next li a', (all) => all.map((link) => link.hash.replace('#plan-', '')));
const answersOf = (id: string, state: string, at = NOW) =>
  Object.fromEntries(counted(id).map((entry) => [`${id}/${entry.id}`, { state, at }]));

describe.each(PLACES)('the status, from %s', (place) => {
  it('of a company that has answered nothing is a door to the check and what it goes through, and no verdict', async () => {
    const tab = await (await newDevice(place)).open('status.html');
    expect(await shows(tab, '.door')).toBe(true);
    expect(await tab.$eval('.door a', (link) => (link as HTMLAnchorElement).href)).toMatch(/check\.html#start$/);
    expect(await shows(tab, '.count')).toBe(false);
    expect(await shows(tab, '.band')).toBe(false);
    const ribbons = await tab.$$('.ribbons tr[data-checklist]');
    expect(await Promise.all(ribbons.map((row) => row.isVisible()))).toEqual([...lists.keys()].map(() => true));
  });

  it('counts what is done of what applies, and leads on', async () => {
    const device = await newDevice(place);
    const tab = await device.open('updates.html');
    await tick(tab, item('updates', 0));
    await answer(tab, item('updates', 1), 'not-yet');
    await answer(tab, item('updates', 2), 'not-applicable');
    const status = await ready(await device.open('status.html'));
    const applicable = itemsOfLeaflet.length - 1;
    expect(await textOf(status, '.count')).toBe(fill(words.status.count, { applicable, done: 1 }));
    expect(await ribbon(status, 'updates')).toBe(`1 / ${counted('updates').length - 1}`);
    const facts = await textOf(status, '.facts');
    expect(facts).toContain(fill(words.status.unanswered, { unanswered: itemsOfLeaflet.length - 3 }));
    expect(facts).toContain(fill(words.status.left, { left: 1 }));
    const open = order.filter((id) => id !== item('updates', 0) && id !== item('updates', 2));
    expect(await next(status)).toEqual(open.slice(0, 3));
    expect(await textOf(status, '.now .primary:not(.door *)')).toBe(words.status.continue);
    expect(await shows(status, '.door')).toBe(false);
  });
});

it('names a band once every item of its list has an answer, and not before', async () => {
  const tab = await openStatus(await newDevice());
  const best = known(list('assets').score?.at(-1));
  const answers = answersOf('assets', 'done');
  const [first = ''] = Object.keys(answers);
  await keep(tab, { answers: { ...answers, [first]: { note: 'x', at: NOW } } });
  expect(await shows(tab, '.band')).toBe(false);
  await keep(tab, { answers });
  expect(await textOf(tab, '.band')).toContain(best.title);
});

it('takes a task as done in place, and takes it back with what was answered before', async () => {
  const device = await newDevice();
  const [first = ''] = order;
  const id = known([...lists.keys()].find((one) => itemsOf(one).some((entry) => entry.id === first)));
  await answer(await device.open(`${id}.html`), first, 'not-yet');
  const tab = await ready(await device.open('status.html'));
  expect((await next(tab))[0]).toBe(first);
  const state = async () =>
    (JSON.parse((await stored(tab)) ?? '') as { answers: Record<string, { state?: string }> }).answers[`${id}/${first}`]
      ?.state;
  await tab.click('.next li .tick');
  expect(await state()).toBe('done');
  expect(await doneInAll(tab)).toBe('1');
  expect((await next(tab))[0], 'the row stays under the finger').toBe(first);
  const { task } = known(itemsOf(id).find((entry) => entry.id === first));
  expect(await textOf(tab, '.undo [role=status]')).toBe(fill(words.plan.ticked, { item: task }));
  await press(tab, words.checklist.undo);
  expect(await state()).toBe('not-yet');
  expect(await textOf(tab, '.undo [role=status]')).toBe('');
});

describe('how it went', () => {
  const DAY = 86_400_000;
  const [first, second] = counted('updates').map(({ id }) => `updates/${id}`);
  const after = {
    answers: { [first ?? '']: { state: 'done', at: NOW }, [second ?? '']: { state: 'done', at: NOW } },
    history: {
      [first ?? '']: [
        { state: 'not-yet', at: NOW - 20 * DAY },
        { state: 'done', at: NOW },
      ],
      [second ?? '']: [{ state: 'done', at: NOW }],
    },
  };

  it('is shown from two marks on, as a drawing and as a table', async () => {
    const tab = await openStatus(await newDevice());
    await keep(tab, { answers: after.answers });
    expect(await shows(tab, '.history')).toBe(false);
    await keep(tab, after);
    expect(await shows(tab, '.history svg')).toBe(true);
    expect(await tab.$$eval('.history svg circle', (all) => all.length)).toBe(2);
    const total = itemsOfLeaflet.length;
    const rows = await tab.$$eval('.history tbody tr', (all) =>
      all.map(({ cells }) => [...cells].map((cell) => cell.textContent)),
    );
    expect(rows).toEqual([
      ['2026年3月12日', '0', String(total), String(total - 1)],
      ['2026年4月1日', '2', String(total), String(total - 2)],
    ]);
  });

  it('begins, for answers of an older edition, with the day of each', async () => {
    const tab = await openStatus(await newDevice());
    const answers = { [first ?? '']: { state: 'done', at: NOW - DAY }, [second ?? '']: { state: 'done', at: NOW } };
    const older = { ...(JSON.parse(recordText({ answers })) as object), version: 2, history: undefined };
    await keep(tab, JSON.stringify({ ...older, removedRuns: undefined }));
    expect(await tab.$$eval('.history svg circle', (all) => all.length)).toBe(2);
  });
});
