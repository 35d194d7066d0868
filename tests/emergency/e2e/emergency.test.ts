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
const LOG = 'emergency-log.html';
const { call, incident: words, log, deadlines } = content.emergencyWords;
const { incidents } = content.incidents;
const money = known(incidents.find(({ id }) => id === 'money'));
const PHONE = { width: 360, height: 740 };
const pageOfIncident = (id: string) => `emergency-${id}.html`;

const onPhone = async (device: Device, page = PAGE, prepare?: (tab: Page) => Promise<unknown>) =>
  device.open(page, async (tab) => {
    await tab.setViewport(PHONE);
    await prepare?.(tab);
  });
const lines = (tab: Page) => tab.$$eval('.log-lines > li > span', (all) => all.map((line) => line.textContent));
const write = async (tab: Page, note: string) => {
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

it('the first screen of a phone holds the four steps and the call, and the page is hardly longer than three', async () => {
  const tab = await onPhone(await newDevice());
  const bottom = await tab.$eval('.calls', (calls) => calls.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(PHONE.height);
  expect(await tab.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3.3 * PHONE.height);
});

it.each(incidents)(
  '$id is no longer than four screens of a phone, and says what to do now on the first',
  async ({ id }) => {
    const tab = await onPhone(await newDevice(), pageOfIncident(id));
    expect(await tab.$eval('.tick', (step) => step.getBoundingClientRect().bottom)).toBeLessThanOrEqual(PHONE.height);
    expect(await tab.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4 * PHONE.height);
  },
);

describe.each(PLACES)('from %s', (place) => {
  it('an incident is chosen by keyboard, and leads back', async () => {
    const tab = await onPhone(await newDevice(place));
    await tab.focus(`#incident-${money.id} a`);
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    expect(await textOf(tab, 'h1')).toBe(money.title);
    await Promise.all([tab.waitForNavigation(), tab.click('::-p-aria([name="' + words.back + '"][role="link"])')]);
    expect(tab.url()).toContain(`${PAGE}#incidents`);
  });

  it('the number of the company is typed once and becomes a button, also where an incident says whom to call', async () => {
    const device = await newDevice(place);
    const tab = await onPhone(device);
    await press(tab, call.enter);
    await tab.type('own-number input', 'あとで');
    await tab.keyboard.press('Enter');
    expect(await textOf(tab, 'own-number [role=alert]')).toBe(call.wrong);
    await tab.$eval('own-number input', (input) => (input.value = ''));
    await tab.type('own-number input', '03-1234-5678');
    await tab.keyboard.press('Enter');
    for (const page of [PAGE, pageOfIncident(money.id)]) {
      const next = await onPhone(device, page);
      expect(await next.$eval('own-number .call-own a', (link) => link.getAttribute('href'))).toBe('tel:0312345678');
      expect(await textOf(next, 'own-number .call-own a')).toContain('03-1234-5678');
      expect(await next.$eval('own-number .call-own a', (link) => link.getBoundingClientRect().width)).toBeGreaterThan(
        300,
      );
      await next.close();
    }
    await press(tab, call.change);
    await press(tab, call.remove);
    expect(await shows(tab, 'own-number .call-own')).toBe(false);
  });

  it('notes and ticks are written down with their time, apart from the answers, and become a text file', async () => {
    const device = await newDevice(place);
    const [steps, tab] = [await onPhone(device), await onPhone(device, LOG)];
    await steps.bringToFront();
    await steps.click('.steps li:first-child label');
    await tab.bringToFront();
    await write(tab, '画面に金額が出た');
    const [step, note] = await lines(tab);
    expect(step).toContain(content.firstSteps[0]?.do);
    expect(note).toBe('画面に金額が出た');
    // The clock of the page goes on from 01:00 with that of the machine.
    const time = await textOf(tab, '.log-lines time');
    expect(time).toMatch(/^2026-04-01 01:[0-2]\d$/);
    expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual(['shiori.emergency.log']);
    await press(tab, log.save);
    const text = await download(device);
    expect(text).toContain(`${time}  画面に金額が出た\r\n`);
    await steps.reload();
    await steps.bringToFront();
    expect(await steps.$eval('.steps input', (box) => box.checked)).toBe(true);
    await steps.click('.steps li:first-child label');
    await eventually(() => lines(tab)).toEqual(['画面に金額が出た']);
  });
});

it('a line that was wiped by mistake comes back in its place, with its time', async () => {
  const tab = await onPhone(await newDevice(), LOG);
  for (const note of ['一つ目', '二つ目']) await write(tab, note);
  const [time] = await tab.$$eval('.log-lines time', (all) => all.map((one) => one.dateTime));
  await tab.click('.log-lines button');
  expect(await lines(tab)).toEqual(['二つ目']);
  // The focus is where the way back is.
  await tab.keyboard.press('Enter');
  expect(await lines(tab)).toEqual(['一つ目', '二つ目']);
  expect(await tab.$eval('.log-lines time', (one) => one.dateTime)).toBe(time);
  expect(await shows(tab, '[data-action=undo]')).toBe(false);
});

it('two tabs write one log, and what one wipes is gone from both', async () => {
  const device = await newDevice();
  const [one, other] = [await onPhone(device, LOG), await onPhone(device, LOG)];
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
  const tab = await onPhone(device, LOG);
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

it('the page of an incident hands itself on as its address, without what came after it', async () => {
  const tab = await onPhone(await newDevice(), `${pageOfIncident(money.id)}#main`, (prepared) =>
    prepared.evaluateOnNewDocument(() => {
      const copied: string[] = Object.assign(globalThis, { copied: [] as string[] }).copied;
      delete (Navigator.prototype as Partial<Navigator>).share;
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void copied.push(text) },
      });
    }),
  );
  await press(tab, words.share);
  await eventually(() => textOf(tab, 'share-page [role=status]')).not.toBe('');
  const copied = await tab.evaluate(() => (globalThis as { copied?: string[] }).copied);
  expect(copied).toEqual([tab.url().replace('#main', '')]);
});

it('a page in a folder, whose address nobody else could open, offers no such thing', async () => {
  const tab = await onPhone(await newDevice('a folder of a file share'), pageOfIncident(money.id));
  expect(await shows(tab, 'share-page')).toBe(false);
});

it('where the browser keeps nothing, everything works and the reader is told', async () => {
  const faults: string[] = [];
  const device = await newDevice();
  const refuse = async (prepared: Page) => {
    prepared.on('pageerror', (error) => faults.push(String(error)));
    await prepared.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  };
  const tab = await onPhone(device, LOG, refuse);
  await write(tab, '書けた');
  expect(await lines(tab)).toEqual(['書けた']);
  expect(await textOf(tab, 'incident-log [role=alert]')).toBe(log.lost);
  const incident = await onPhone(device, pageOfIncident(money.id), refuse);
  await incident.click('.tick');
  expect(await incident.$eval('.tick input', (box) => box.checked)).toBe(true);
  expect(faults).toEqual([]);
});

it('without script the incidents are chosen all the same, and nothing is offered that would not work', async () => {
  const device = await newDevice();
  for (const page of [PAGE, pageOfIncident(money.id), LOG]) {
    const tab = await onPhone(device, page, (prepared) => prepared.setJavaScriptEnabled(false));
    for (const part of ['incident-log', 'own-number', 'report-deadlines', 'share-page', 'input[data-step]'])
      expect(await tab.$$eval(part, (all) => all.filter((element) => element.checkVisibility()).length), part).toBe(0);
    if (page === LOG) expect(await textOf(tab, 'main')).toContain(log.noScript);
    else expect(await shows(tab, 'a[href="tel:%239110"]')).toBe(true);
    await tab.close();
  }
});

it('has no fault that axe knows of with every fold and form open, in the log and asked before wiping', async () => {
  const device = await newDevice();
  const tab = await device.open(PAGE);
  await press(tab, call.enter);
  await tab.keyboard.press('Enter');
  await tab.$$eval('main details', (all) => all.forEach((details) => (details.open = true)));
  expect(await violationsOf(tab)).toEqual([]);
  const record = await device.open(LOG);
  await write(record, '記録');
  await press(record, log.wipe);
  expect(await violationsOf(record)).toEqual([]);
});

it('prints on one page of A4, each incident too', async () => {
  const device = await newDevice();
  for (const page of [PAGE, LOG, ...incidents.map(({ id }) => pageOfIncident(id))]) {
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
