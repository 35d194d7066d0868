import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { fill, readableDate } from '../../../src/rules/format.ts';
import { item, itemsOf, keep, known, lists, NOW, openRow, openStatus, PLACES, plan, press, shows } from './answers.ts';
import { textOf, useDevices, valueOf, words } from './answers.ts';

const newDevice = useDevices();
const order = plan.stages.flatMap(({ items }) => items);
const first = known(order[0]);
const all = [...lists.keys()].flatMap((id) => itemsOf(id).map((entry) => ({ ...entry, key: `${id}/${entry.id}` })));
const taskOf = (id: string) => known(all.find((entry) => entry.id === id)).task;

const openStages = (tab: Page) => tab.$$eval('.stage[open]', (stages) => stages.map(({ id }) => id));
/** The day in Tokyo, some days after NOW. */
const dayAfter = (days: number) => new Date(NOW + (9 + days * 24) * 3_600_000).toISOString().slice(0, 10);

describe.each(PLACES)('the action plan, from %s', (place) => {
  it('has all items in the order of the content, and opens the stage that is now', async () => {
    const tab = await openStatus(await newDevice(place));
    expect(await tab.$$eval('.plan li', (rows) => rows.map(({ id }) => id))).toEqual(order.map((id) => `plan-${id}`));
    expect(await openStages(tab)).toEqual([`plan-${plan.stages[0]?.id}`]);
    const done = known(plan.stages[0]).items.map((id) => [known(all.find((entry) => entry.id === id)).key, 'done']);
    await keep(tab, { answers: Object.fromEntries(done.map(([key, state]) => [key, { state, at: NOW }])) });
    expect(await openStages(tab)).toEqual([`plan-${plan.stages[1]?.id}`]);
    const total = done.length;
    expect(await textOf(tab, '.stage .stage-count')).toBe(fill(words.plan.count, { done: total, total }));
  });

  it('opens a row to owner and date, and to what the chapter says, which comes only then', async () => {
    const device = await newDevice(place);
    const tab = await openStatus(device);
    const about = known(all.find((entry) => entry.id === first));
    expect(await tab.content()).not.toContain(about.first);
    await openRow(tab, first);
    const row = `#plan-${first}`;
    await tab.waitForFunction(
      (selector) => document.querySelector(`${selector} [data-note=first]`)?.textContent,
      {},
      row,
    );
    for (const note of ['text', 'why', 'first', 'proof'] as const)
      expect(await textOf(tab, `${row} [data-note=${note}]`)).toBe(about[note]);
    await tab.type(`${row} [data-field=owner]`, '情報管理者 佐藤');
    // A date field takes the digits in the order of the reader's language; this is what choosing a day does.
    await tab.$eval(`${row} [data-field=due]`, (input) => {
      (input as HTMLInputElement).value = '2026-12-24';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await openRow(tab, first);
    expect(await shows(tab, `${row} .row-more`)).toBe(false);
    const facts = await textOf(tab, `${row} .row-facts`);
    expect(facts).toContain('情報管理者 佐藤');
    expect(facts).toContain(fill(words.plan.until, { date: '12月24日' }));
    const later = await openRow(await openStatus(device), first);
    expect(await valueOf(later, `${row} [data-field=owner]`)).toBe('情報管理者 佐藤');
    expect(await valueOf(later, `${row} [data-field=due]`)).toBe('2026-12-24');
  });
});

it('proposes the days of the content where there is none, and takes that back', async () => {
  const tab = await openStatus(await newDevice());
  const [one, other] = [known(all.find(({ id }) => id === first)), known(all.find(({ id }) => id === order.at(-1)))];
  await keep(tab, { answers: { [one.key]: { due: '2026-12-24', at: NOW } } });
  await press(tab, words.plan.useProposal);
  await openRow(tab, other.id);
  const due = `#plan-${other.id} [data-field=due]`;
  expect(await valueOf(tab, due)).toBe(dayAfter(known(plan.stages.at(-1)).days));
  await openRow(tab, one.id);
  expect(await valueOf(tab, `#plan-${one.id} [data-field=due]`)).toBe('2026-12-24');
  await press(tab, words.checklist.undo);
  expect(await valueOf(tab, due)).toBe('');
});

it('names the proposed day of every stage', async () => {
  const tab = await openStatus(await newDevice());
  expect(await textOf(tab, '.stage .proposal')).toBe(
    fill(words.plan.proposal, { date: readableDate(dayAfter(known(plan.stages[0]).days), 'ja') }),
  );
  expect(await tab.$$eval('.stage .proposal', (stages) => stages.length)).toBe(plan.stages.length);
});

it('says that nothing is open once nothing is', async () => {
  const tab = await openStatus(await newDevice());
  await keep(tab, { answers: Object.fromEntries(all.map(({ key }) => [key, { state: 'done', at: NOW }])) });
  expect(await shows(tab, '.nothing-left')).toBe(true);
  expect(await shows(tab, '[data-action=propose]')).toBe(false);
  expect(await textOf(tab, '.now .primary:not(.door *)')).toBe(words.status.review);
});

it('every control names its task', async () => {
  const tab = await openRow(await openStatus(await newDevice()), first);
  const controls = await tab.$$('.stage[open] :is(input, .row-head)');
  const names = await Promise.all(
    controls.map(async (control) => (await tab.accessibility.snapshot({ root: control }))?.name),
  );
  expect(new Set(names).size).toBe(names.length);
  const solid = (name = '') => name.replace(/\s/g, '');
  const of = fill(words.plan.of, { item: taskOf(first) });
  const wanted = [words.answers.done, words.plan.owner, words.plan.due].map((what) => solid(what + of));
  expect(names.map(solid)).toEqual(expect.arrayContaining(wanted));
});

it('an address of a row leads there, open', async () => {
  const id = item('assets', 0);
  const tab = await (await newDevice()).open(`status.html#plan-${id}`);
  await tab.waitForSelector(`#plan-${id} .row-more`);
  expect(await shows(tab, `#plan-${id} .row-more`)).toBe(true);
});
