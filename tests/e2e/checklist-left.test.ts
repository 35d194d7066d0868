import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { fill } from '../../src/leaflet/words.ts';
import {
  annotate,
  counted,
  field,
  isTicked,
  item,
  PLACES,
  status,
  textOf,
  tick,
  useDevices,
  valueOf,
  words,
} from './answers.ts';

const newDevice = useDevices();
const [left, other] = [item('assets', 7), item('assets', 0)];
const { ticks, left: leftWords, rule, badge, noted } = words.checklist;
const count = (done: number) => fill(ticks, { total: counted('assets').length, done });
const mark = (tab: Page, id: string) => textOf(tab, `#${id} .item-mark`);

describe.each(PLACES)('an item that does not apply, from %s', (place) => {
  it('is kept with reason and note, marked, and said to count for no tick', async () => {
    const device = await newDevice(place);
    const tab = await device.open('assets.html');
    await tick(tab, left);
    await annotate(tab, left, { reason: '有料のものを使っていない', note: '年度末に確かめる' });
    await tab.reload();

    expect(await isTicked(tab, left)).toBe(false);
    expect(await mark(tab, left)).toBe(badge);
    expect(await valueOf(tab, field(left, 'reason'))).toBe('有料のものを使っていない');
    expect(await valueOf(tab, field(left, 'note'))).toBe('年度末に確かめる');
    const said = await status(tab);
    expect(said).toContain(count(0));
    expect(said).toContain(fill(leftWords, { count: 1 }) + rule);

    const record = await device.open('record.html');
    const row = `[data-key="assets/${left}"]`;
    expect(await textOf(record, `${row} .record-state`)).toBe(words.record.notApplicable);
    expect(await textOf(record, `${row} .record-note`)).toMatch(/有料のものを使っていない.*年度末に確かめる/);
  });

  it('applies again once it is ticked', async () => {
    const tab = await (await newDevice(place)).open('assets.html');
    await annotate(tab, left, { reason: 'なし' });
    await tick(tab, left);
    expect(await isTicked(tab, left)).toBe(true);
    expect(await tab.$eval(field(left, 'not-applicable'), (box) => box.matches(':checked'))).toBe(false);
    expect(await mark(tab, left)).toBe('');
    expect(await status(tab)).toContain(count(1));
    expect(await status(tab)).not.toContain(rule);
  });
});

it('a note alone is marked and changes no count', async () => {
  const tab = await (await newDevice()).open('assets.html');
  await tick(tab, other);
  await annotate(tab, other, { note: '台帳は総務の棚' });
  await annotate(tab, left, { note: '未定' });
  expect([await mark(tab, other), await mark(tab, left)]).toEqual([noted, noted]);
  expect([await isTicked(tab, other), await isTicked(tab, left)]).toEqual([true, false]);
  expect(await status(tab)).toContain(count(1));
});
