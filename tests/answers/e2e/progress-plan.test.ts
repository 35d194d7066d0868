import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { fill, readableDate } from '../../../src/rules/format.ts';
import { annotate, item, itemsOf, keep, known, lists, NOW, PLACES, plan, press } from './answers.ts';
import { textOf, tick, useDevices, valueOf, words } from './answers.ts';

const newDevice = useDevices();
const order = plan.stages.flatMap(({ items }) => items);
const [done, left, first] = [item('assets', 11), item('updates', 0), item('network', 2)];

/** The items that show, from top to bottom. */
const shown = (tab: Page) =>
  tab.$$eval('.plan-item', (all) =>
    all.filter((element) => element.checkVisibility()).map(({ id }) => id.replace('plan-', '')),
  );
const planField = (id: string, name: 'owner' | 'due') => `#plan-${id} [data-field=${name}]`;
/** The day in Tokyo, some days after NOW. */
const dayAfter = (days: number) => new Date(NOW + (9 + days * 24) * 3_600_000).toISOString().slice(0, 10);

describe.each(PLACES)('the action plan, from %s', (place) => {
  it('has all that is open and nothing else, in the order of the content', async () => {
    const device = await newDevice(place);
    expect(await shown(await device.open('status.html'))).toEqual(order);
    await tick(await device.open('assets.html'), done);
    await annotate(await device.open('updates.html'), left, { reason: '機器がない' });
    const tab = await device.open('status.html');
    expect(await shown(tab)).toEqual(order.filter((id) => id !== done && id !== left));
    expect(await textOf(tab, '.plan-left')).toBe(fill(words.plan.left, { count: order.length - 2 }));
  });

  it('keeps owners and dates, and proposes the days of the content where there is none', async () => {
    const device = await newDevice(place);
    const tab = await device.open('status.html');
    await tab.type(planField(first, 'owner'), '情報管理者 佐藤');
    // A date field takes the digits in the order of the reader's language; this is what choosing a day does.
    await tab.$eval(planField(first, 'due'), (input) => {
      (input as HTMLInputElement).value = '2026-12-24';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press(tab, words.plan.useProposal);
    await tab.reload();
    expect(await valueOf(tab, planField(first, 'owner'))).toBe('情報管理者 佐藤');
    for (const { days, items } of plan.stages) {
      for (const id of items) {
        const day = id === first ? '2026-12-24' : dayAfter(days);
        expect(await valueOf(tab, planField(id, 'due')), id).toBe(day);
      }
    }
  });
});

it('names the proposed day of every stage', async () => {
  const tab = await (await newDevice()).open('status.html');
  expect(await textOf(tab, '.plan-stage .proposal')).toBe(
    fill(words.plan.proposal, { date: readableDate(dayAfter(known(plan.stages[0]).days), 'ja') }),
  );
  expect(await tab.$$eval('.plan-stage .proposal', (all) => all.length)).toBe(plan.stages.length);
});

it('says that nothing is open once nothing is', async () => {
  const tab = await (await newDevice()).open('status.html');
  const keys = [...lists.keys()].flatMap((id) => itemsOf(id).map((entry) => `${id}/${entry.id}`));
  await keep(tab, { answers: Object.fromEntries(keys.map((key) => [key, { state: 'done', at: NOW }])) });
  expect(await shown(tab)).toEqual([]);
  expect(await textOf(tab, '.plan-left')).toBe(words.plan.empty);
});
