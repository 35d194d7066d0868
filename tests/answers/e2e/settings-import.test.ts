import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { counted, eventually, item, keep, NOW, press, recordText, shows, stored, textOf, tick } from './answers.ts';
import { useDevices, words, type Device } from './answers.ts';

const newDevice = useDevices();
const { transfer } = words;
const CONFIRM = '.confirm';
const message = (tab: Page) => textOf(tab, '.transfer-message');
const file = (record: object) => recordText({ app: 'shiori-record', ...record });

/** Chooses a file with this text, as from the reader's own folder. */
async function choose(tab: Page, { downloads }: Device, text: string | Uint8Array): Promise<void> {
  const path = join(downloads, 'theirs.json');
  writeFileSync(path, text);
  await (await tab.$('input[data-action=import]'))?.uploadFile(path);
}

const answers = (keys: string[], state: string, at: number) =>
  Object.fromEntries(keys.map((name) => [name, { state, at }]));
const keys = counted('assets').map(({ id }) => `assets/${id}`);
const mine = answers(keys.slice(0, 8), 'done', NOW);
const theirs = {
  ...answers(keys.slice(0, 3), 'not-yet', NOW + 1),
  ...answers(keys.slice(3, 7), 'not-yet', NOW - 1),
  ...answers(keys.slice(7, 8), 'done', NOW + 1),
  ...answers(keys.slice(10, 12), 'done', NOW - 1),
  ...answers(['assets/a', 'assets/b', 'gone/a', 'gone/b', 'gone/c'], 'done', NOW),
};
const counts = { changed: 3, older: 4, same: 1, added: 2, unknown: 5 };

it('before a file is read in, the reader is told what it would do, and may decline', async () => {
  const device = await newDevice();
  const tab = await device.open('settings.html');
  await keep(tab, { answers: mine });
  const before = await stored(tab);
  await choose(tab, device, file({ answers: theirs }));
  await eventually(() => shows(tab, CONFIRM)).toBe(true);
  const said = [transfer.preview, transfer.keep, transfer.unknown].map((text) => fill(text, counts)).join('');
  expect(await textOf(tab, `${CONFIRM} .confirm-text`)).toBe(said);
  expect(await tab.$eval(CONFIRM, (place) => place === document.activeElement)).toBe(true);
  await press(tab, transfer.no);
  expect(await message(tab)).toBe(transfer.cancelled);
  expect(await shows(tab, CONFIRM)).toBe(false);
  expect(await stored(tab)).toBe(before);
});

it('a reader of a phone is told below the file they chose, without scrolling', async () => {
  const device = await newDevice();
  const tab = await device.open('settings.html', (prepared) => prepared.setViewport({ width: 360, height: 740 }));
  await tab.$eval('input[data-action=import]', (input) => input.scrollIntoView({ block: 'center' }));
  await choose(tab, device, '会社の台帳');
  await eventually(() => message(tab)).toBe(transfer.notOurs);
  expect(await (await tab.$('.transfer-message'))?.isIntersectingViewport({ threshold: 1 })).toBe(true);
});

it.each([
  { what: 'a file of another program', text: '{"items": [1, 2]}', says: transfer.notOurs },
  { what: 'a file that is no JSON', text: '会社の台帳', says: transfer.notOurs },
  { what: 'a file that was cut short', text: file({}).slice(0, -1), says: transfer.broken },
  { what: 'a file of a newer version', text: file({ version: 99 }), says: transfer.newer },
  {
    what: 'a file that was saved again in Shift_JIS',
    text: Buffer.concat([Buffer.from(file({}).slice(0, -1)), Buffer.from([0x89, 0xef]), Buffer.from('}')]),
    says: transfer.garbled,
  },
  { what: 'a file without end', text: file({ rest: 'あ'.repeat(6_000_000) }), says: transfer.tooLarge },
])('$what is refused in a sentence of its own and changes nothing', async ({ text, says }) => {
  const device = await newDevice();
  await tick(await device.open('updates.html'), item('updates', 0));
  const tab = await device.open('settings.html');
  const before = await stored(tab);
  await choose(tab, device, text);
  await eventually(() => message(tab)).toBe(says);
  expect(await shows(tab, CONFIRM)).toBe(false);
  expect(await stored(tab)).toBe(before);
});

it('the reader is told of the name of the company and of results that a file brings', async () => {
  const device = await newDevice();
  const tab = await device.open('settings.html');
  const run = { id: 'a', name: '佐藤', right: 6, total: 7, at: NOW };
  await choose(tab, device, file({ company: { name: '有限会社しおり', at: NOW }, runs: [run] }));
  await eventually(() => shows(tab, CONFIRM)).toBe(true);
  const said = await textOf(tab, `${CONFIRM} .confirm-text`);
  expect(said).toContain(fill(transfer.runs, { runs: 1 }));
  expect(said).toContain(fill(transfer.company, { company: '有限会社しおり' }));
});
