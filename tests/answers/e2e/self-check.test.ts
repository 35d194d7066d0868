import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { items, questions } from '../../support/expected.ts';
import { facts } from '../../support/facts.ts';
import { pageHtml } from '../../support/built.ts';
import { annotate, answer, item, itemsOf, keep, lists, NOW, PLACES, textOf, tick } from './answers.ts';
import { useDevices, valueOf, words } from './answers.ts';

const newDevice = useDevices();
const { record, answers } = words;
const ids = [...lists.keys()];
const row = (id: string, place: number) => `[data-key="${id}/${item(id, place)}"]`;
const runs = (tab: Page) =>
  tab.$$eval('.record-runs tbody tr', (all) => all.map(({ cells }) => [...cells].map((cell) => cell.textContent)));

describe.each(PLACES)('the record, from %s', (place) => {
  it('says of every item in words where it stands, with reason and note', async () => {
    const device = await newDevice(place);
    const list = await device.open('data-leaks.html');
    await tick(list, item('data-leaks', 0));
    await annotate(list, item('data-leaks', 1), { reason: 'USBは禁止', note: '社長が決めた' });
    await annotate(list, item('data-leaks', 2), { note: '来月から' });
    await answer(list, item('data-leaks', 2), 'not-yet');
    const tab = await device.open('record.html');
    const states = await tab.$$eval('.record-state', (all) => all.map((cell) => cell.textContent.trim()));
    expect(states).toHaveLength(items.length);
    expect(states.filter((state) => state === answers.unanswered)).toHaveLength(items.length - 3);
    expect(await textOf(tab, `${row('data-leaks', 0)} .record-state`)).toBe(answers.done);
    expect(await textOf(tab, `${row('data-leaks', 1)} .record-state`)).toBe(answers['not-applicable']);
    expect(await textOf(tab, `${row('data-leaks', 1)} .record-note`)).toBe('USBは禁止 / 社長が決めた');
    expect(await textOf(tab, `${row('data-leaks', 2)} .record-state`)).toBe(answers['not-yet']);
    expect(await textOf(tab, `${row('data-leaks', 2)} .record-note`)).toBe('来月から');
  });

  it('keeps the name of the company and proposes today', async () => {
    const tab = await (await newDevice(place)).open('record.html');
    await tab.type('[data-field=company]', '株式会社しおり製作所');
    await tab.keyboard.press('Tab');
    await tab.reload();
    expect(await valueOf(tab, '[data-field=company]')).toBe('株式会社しおり製作所');
    expect(await valueOf(tab, '[data-field=date]')).toBe('2026-04-01');
  });
});

it('the record has the results of the quiz, or says that there are none', async () => {
  const tab = await (await newDevice()).open('record.html');
  expect(await runs(tab)).toEqual([[record.noRuns]]);
  const run = { id: 'a', name: '佐藤 花子', right: 6, total: questions.length, at: NOW };
  await keep(tab, { runs: [run] });
  expect(await runs(tab)).toEqual([[run.name, fill(record.scoreOf, run), '2026年4月1日']]);
});

it('the record shows a result of a clock that was far ahead', async () => {
  const tab = await (await newDevice()).open('record.html');
  await keep(tab, { runs: [{ id: 'a', name: '佐藤', right: 1, total: 2, at: Date.UTC(12_000, 0, 1) }] });
  expect((await runs(tab))[0]?.[0]).toBe('佐藤');
});

it('the record is called what it is, in its title too', async () => {
  const tab = await (await newDevice()).open('record.html');
  expect(await textOf(tab, 'h1')).toBe(record.title);
  expect(await tab.title()).toContain(record.title);
});

it.each(['record.html', 'status.html'])('%s claims no certificate, in no attribute either', (page) => {
  // The leaflet itself has an item about certificates.
  const said = ids.flatMap(itemsOf).flatMap((one) => [one.text, one.task, one.why, one.first, one.proof]);
  const own = said.reduce((html, text) => html.replaceAll(text, ''), pageHtml(page));
  expect(own.length).toBeLessThan(pageHtml(page).length);
  expect(['認定', '準拠', '証明', ...facts.claims].filter((claim) => own.includes(claim))).toEqual([]);
});
