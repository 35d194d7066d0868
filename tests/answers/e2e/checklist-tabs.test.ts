import { describe, expect, it } from 'vitest';
import {
  annotate,
  answer,
  doneInAll,
  openStatus,
  eventually,
  field,
  isTicked,
  item,
  keep,
  NOW,
  PLACES,
  press,
  textOf,
  tick,
  useDevices,
  valueOf,
  words,
} from './answers.ts';

const newDevice = useDevices();
const [first, second] = [item('assets', 0), item('assets', 1)];

describe.each(PLACES)('two tabs, from %s', (place) => {
  it('show what is ticked in the other, without a reload', async () => {
    const device = await newDevice(place);
    const [one, other] = [await device.open('assets.html'), await device.open('assets.html')];
    const progress = await openStatus(device);
    await tick(one, first);
    await eventually(() => isTicked(other, first)).toBe(true);
    await eventually(() => doneInAll(progress)).toBe('1');
    await tick(other, first);
    await eventually(() => isTicked(one, first)).toBe(false);
  });

  it('lose nothing of each other, even where one never hears of the other', async () => {
    const device = await newDevice(place);
    const one = await device.open('assets.html');
    const deaf = await device.open('assets.html', (tab) =>
      tab.evaluateOnNewDocument(() => addEventListener('storage', (event) => event.stopImmediatePropagation())),
    );
    await tick(one, first);
    await tick(deaf, second);
    const later = await device.open('assets.html');
    expect([await isTicked(later, first), await isTicked(later, second)]).toEqual([true, true]);
  });
});

it('what somebody is writing in one tab stays while the other one ticks', async () => {
  const device = await newDevice();
  const [one, other] = [await device.open('assets.html'), await device.open('assets.html')];
  await other.$eval(`#${first} details`, (details) => (details.open = true));
  await other.type(field(first, 'note'), '書きかけ');
  await tick(one, second);
  await eventually(() => isTicked(other, second)).toBe(true);
  expect(await valueOf(other, field(first, 'note'))).toBe('書きかけ');
});

it('what one tab wipes is gone from the others, the company and its results too', async () => {
  const device = await newDevice();
  const [record, list] = [await openStatus(device), await device.open('assets.html')];
  const run = { id: 'a', name: '佐藤 花子', right: 6, total: 7, at: NOW };
  await keep(record, { runs: [run] });
  await record.type('[data-field=company]', '有限会社しおり');
  await record.keyboard.press('Tab');
  await annotate(list, first, { note: '棚' });
  await tick(list, first);
  await eventually(() => doneInAll(record)).toBe('1');
  const settings = await device.open('settings.html');
  expect(await textOf(settings, '.kept-runs ul')).toContain(run.name);
  await press(settings, words.erase.button);
  await press(settings, words.erase.yes);
  await eventually(() => doneInAll(record)).toBe('0');
  expect(await textOf(settings, '.kept-runs ul')).toBe('');
  await eventually(() => valueOf(list, field(first, 'note'))).toBe('');
  expect(await valueOf(record, '[data-field=company]')).toBe('');
});

it('a note that another tab changed meanwhile is neither overwritten nor hidden by a field that was only looked at', async () => {
  const device = await newDevice();
  const [one, other] = [await device.open('assets.html'), await device.open('assets.html')];
  for (const tab of [one, other]) await tab.$eval(`#${first} details`, (details) => (details.open = true));
  await other.focus(field(first, 'note'));
  await annotate(one, first, { note: '新しいメモ' });
  await eventually(() => textOf(other, `#${first} .item-mark`)).toBe(words.checklist.noted);
  await answer(other, first, 'not-applicable');
  expect(await valueOf(other, field(first, 'note'))).toBe('新しいメモ');
  await other.type(field(first, 'reason'), '理由');
  await other.keyboard.press('Tab');
  const later = await device.open('assets.html');
  expect(await valueOf(later, field(first, 'note'))).toBe('新しいメモ');
});
