import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { content } from '../../support/content.ts';
import {
  eventually,
  known,
  PLACES,
  press,
  shows,
  textOf,
  useDevices,
  valueOf,
  type Device,
} from '../../answers/e2e/answers.ts';

const newDevice = useDevices();
const PAGE = 'emergency.html';
const { call, incident: cardWords, log, deadlines } = content.emergencyWords;
const { incidents } = content.incidents;
const money = known(incidents.find(({ id }) => id === 'money'));
const PHONE = { width: 360, height: 740 };

const onPhone = async (device: Device, page = PAGE, prepare?: (tab: Page) => Promise<unknown>) =>
  device.open(page, async (tab) => {
    await tab.setViewport(PHONE);
    await prepare?.(tab);
  });
const cards = (tab: Page) =>
  tab.$$eval('.incident-card', (all) => all.filter((card) => card.checkVisibility()).map(({ id }) => id));
const choices = (tab: Page) =>
  tab.$$eval('.incident', (all) => all.filter((choice) => choice.checkVisibility()).length);
const choose = (tab: Page, id: string) => tab.click(`#choose-${id} > summary`);
const unfold = (tab: Page, part: string) =>
  tab.$eval(`.more-${part}`, (details) => ((details as HTMLDetailsElement).open = true));
const lines = (tab: Page) => tab.$$eval('.log-lines > li > span', (all) => all.map((line) => line.textContent));
const write = async (tab: Page, note: string) => {
  await unfold(tab, 'log');
  await tab.type('#log-note', note);
  await press(tab, log.add);
};
/** The text of the one file that was downloaded. */
async function download({ downloads }: Device): Promise<string> {
  const whole = () =>
    readdirSync(downloads).filter((name) => !name.endsWith('.crdownload') && statSync(join(downloads, name)).size > 0);
  await eventually(whole).toHaveLength(1);
  return readFileSync(join(downloads, known(whole()[0])), 'utf8');
}

it('the first screen of a phone holds the four steps and the call, and the page is no longer than three', async () => {
  const tab = await onPhone(await newDevice());
  const bottom = await tab.$eval('.call-police', (button) => button.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(PHONE.height);
  expect(await tab.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3 * PHONE.height);
  expect(await tab.$$eval('.qr', (codes) => codes.filter((code) => code.checkVisibility()).length)).toBe(0);
});

describe.each(PLACES)('from %s', (place) => {
  it('what is chosen stands alone, keeps its address, and leads back by keyboard', async () => {
    const device = await newDevice(place);
    const tab = await onPhone(device);
    await tab.focus(`#choose-${money.id} > summary`);
    await tab.keyboard.press('Enter');
    await eventually(() => cards(tab)).toEqual([`incident-${money.id}`]);
    expect(await choices(tab)).toBe(1);
    await eventually(() => tab.url()).toContain(`#incident-${money.id}`);
    const again = await onPhone(device, `${PAGE}#incident-${money.id}`);
    await eventually(() => cards(again)).toEqual([`incident-${money.id}`]);
    await tab.keyboard.press('Enter');
    await eventually(() => choices(tab)).toBe(incidents.length);
    await eventually(() => tab.url()).not.toContain('#');
  });

  it('the number of the company is typed once and becomes a button', async () => {
    const device = await newDevice(place);
    const tab = await onPhone(device);
    await press(tab, call.enter);
    await tab.type('own-number input', 'あとで');
    await tab.keyboard.press('Enter');
    expect(await textOf(tab, '.call-fault')).toBe(call.wrong);
    await tab.$eval('own-number input', (input) => (input.value = ''));
    await tab.type('own-number input', '03-1234-5678');
    await tab.keyboard.press('Enter');
    const next = await onPhone(device);
    expect(await next.$eval('.call-own a', (link) => link.getAttribute('href'))).toBe('tel:0312345678');
    expect(await textOf(next, '.call-own a')).toContain('03-1234-5678');
    expect(await next.$eval('.call-own a', (link) => link.getBoundingClientRect().width)).toBeGreaterThan(300);
    await press(next, call.change);
    await press(next, call.remove);
    expect(await shows(next, '.call-own')).toBe(false);
  });

  it('notes and ticks are written down with their time, apart from the answers, and become a text file', async () => {
    const device = await newDevice(place);
    const tab = await onPhone(device);
    await tab.click('.alarm-steps li:first-child label');
    await write(tab, '画面に金額が出た');
    const [step, note] = await lines(tab);
    expect(step).toContain(content.firstSteps[0]?.do);
    expect(note).toBe('画面に金額が出た');
    // The clock of the page goes on from 01:00 with that of the machine.
    const time = await textOf(tab, '.log-lines time');
    expect(time).toMatch(/^2026-04-01 01:[0-2]\d$/);
    expect(await tab.evaluate(() => localStorage.getItem('shiori.record'))).toBeNull();
    await press(tab, log.save);
    const text = await download(device);
    expect(text).toContain(`${time}  画面に金額が出た\r\n`);
    await tab.reload();
    expect(await tab.$eval('.alarm-steps input', (box) => box.checked)).toBe(true);
    await tab.click('.alarm-steps li:first-child label');
    await eventually(() => lines(tab)).toEqual(['画面に金額が出た']);
  });
});

it('two tabs write one log, and what one wipes is gone from both', async () => {
  const device = await newDevice();
  const [one, other] = [await onPhone(device), await onPhone(device)];
  await write(one, '一つ目');
  await write(other, '二つ目');
  await eventually(async () => (await lines(one)).toSorted()).toEqual(['一つ目', '二つ目']);
  await press(one, log.wipe);
  await press(one, log.wipeYes);
  await eventually(() => lines(other)).toEqual([]);
  await write(other, '三つ目');
  await eventually(() => lines(one)).toEqual(['三つ目']);
});

it('the days of the report are counted from the day it became known, and go into a calendar', async () => {
  const device = await newDevice();
  const tab = await onPhone(device);
  await unfold(tab, 'deadlines');
  expect(await valueOf(tab, '[data-field=known]')).toBe('2026-04-01');
  // 1 April is day 1: day 3 is the 3rd, day 5 the 5th, day 60 the 30th of May.
  expect(await textOf(tab, '[data-day=prompt]')).toContain('2026年4月3日');
  expect(await textOf(tab, '[data-day=prompt]')).toContain('2026年4月5日');
  expect(await textOf(tab, '[data-day=full]')).toContain('2026年5月30日');
  await tab.click('[data-field=improper]');
  expect(await textOf(tab, '[data-day=full]')).toContain('2026年4月30日');
  await press(tab, deadlines.ics);
  const text = await download(device);
  for (const day of ['20260405', '20260430']) expect(text).toContain(`DTSTART;VALUE=DATE:${day}`);
});

it('where the browser keeps nothing, everything works and the reader is told', async () => {
  const faults: string[] = [];
  const tab = await onPhone(await newDevice(), PAGE, async (prepared) => {
    prepared.on('pageerror', (error) => faults.push(String(error)));
    await prepared.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  });
  await write(tab, '書けた');
  expect(await lines(tab)).toEqual(['書けた']);
  expect(await textOf(tab, '.log-fault')).toBe(log.lost);
  await choose(tab, money.id);
  await eventually(() => cards(tab)).toEqual([`incident-${money.id}`]);
  expect(faults).toEqual([]);
});

it('without script a card opens alone, and nothing is offered that would not work', async () => {
  const tab = await onPhone(await newDevice(), PAGE, (prepared) => prepared.setJavaScriptEnabled(false));
  await choose(tab, money.id);
  expect(await cards(tab)).toEqual([`incident-${money.id}`]);
  expect(await choices(tab)).toBe(1);
  expect(await textOf(tab, `#choose-${money.id} .incident-back`)).toBe(cardWords.back);
  for (const part of ['.more-log', 'own-number', 'report-deadlines', 'input[data-step]'])
    expect(await tab.$$eval(part, (all) => all.filter((element) => element.checkVisibility()).length), part).toBe(0);
});

it('has no fault that axe knows of with a card, every fold and the forms open, in the log and asked before wiping', async () => {
  const tab = await (await newDevice()).open(PAGE);
  await press(tab, call.enter);
  await tab.keyboard.press('Enter');
  for (const part of ['stages', 'log', 'deadlines', 'windows']) await unfold(tab, part);
  await write(tab, '記録');
  await press(tab, log.wipe);
  await choose(tab, money.id);
  await eventually(() => cards(tab)).toHaveLength(1);
  expect(await violationsOf(tab)).toEqual([]);
});

it('prints on one page of A4, with the codes, as it is and with a card', async () => {
  const device = await newDevice();
  for (const page of [PAGE, ...incidents.map(({ id }) => `${PAGE}#incident-${id}`)]) {
    const tab = await device.open(page);
    const pdf = await tab.pdf({ preferCSSPageSize: true });
    const count = [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/Type\s*\/Page\b(?!s)/g),
    ].length;
    expect(count, page).toBe(1);
    await tab.close();
  }
});
