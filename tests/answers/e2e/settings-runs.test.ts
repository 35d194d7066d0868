import { expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { keep, NOW, press, recordText, shows, stored, textOf, useDevices, words } from './answers.ts';

const newDevice = useDevices();
const run = (id: string, name: string, at: number) => ({ id, name, right: 6, total: 7, at });

it('a result of the quiz is deleted alone, once the reader agrees, and an older copy does not bring it back', async () => {
  const tab = await (await newDevice()).open('settings.html');
  expect(await shows(tab, '.kept-runs')).toBe(false);
  const runs = [run('a', '佐藤', NOW - 1), run('b', '鈴木', NOW)];
  await keep(tab, { runs });
  const named = (name: string) => fill(words.runs.run, { name, right: 6, total: 7, date: '2026年4月1日' });
  const names = () => tab.$$eval('.kept-runs li span', (all) => all.map(({ textContent }) => textContent));
  expect(await names()).toEqual([named('鈴木'), named('佐藤')]);
  await press(tab, words.runs.drop + fill(words.runs.of, { run: named('鈴木') }));
  expect(await textOf(tab, '.confirm-text')).toBe(fill(words.runs.confirm, { run: named('鈴木') }));
  expect(await names()).toHaveLength(2);
  await tab.click('.confirm [data-action=yes]');
  expect(await names()).toEqual([named('佐藤')]);
  expect(await textOf(tab, '.transfer-message')).toBe(words.runs.dropped);
  const kept = JSON.parse((await stored(tab)) ?? '') as object;
  expect(kept).toMatchObject({ runs: [{ id: 'a' }], removedRuns: ['b'] });
  // A tab of before that writes what it knows, as an older file would bring it.
  await keep(tab, recordText({ ...kept, runs }));
  expect(await names()).toEqual([named('佐藤')]);
});
