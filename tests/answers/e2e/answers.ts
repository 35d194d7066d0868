import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { countedItems } from '../../../src/rules/supplements.ts';
import { fill } from '../../../src/rules/format.ts';
import type { Checklist, ChecklistItem } from '../../../src/content/schemas/checklist.ts';
import { emptyRecord } from '../../../src/answers/model/answers.ts';
import type { ItemState } from '../../../src/content/schemas/item-states.ts';
import { topics } from '../../support/expected.ts';
import { SITE } from '../../support/built.ts';
import { content } from '../../support/content.ts';
import { useProfiles } from '../../support/profiles.ts';
import { useSite } from '../../support/site.ts';

/** What the pages must say around answers. */
export const words = content.progressWords;
export const plan = content.actionPlan;
export const lists = new Map(topics.map(({ id }) => [id, known(content.checklists[id])] as const));

export const list = (id: string): Checklist => known(lists.get(id));
export const itemsOf = (id: string): ChecklistItem[] => list(id).groups.flatMap(({ items }) => items);
/** The items of a checklist that are counted first: all but those that this edition added to a list of the leaflet. */
export const counted = (id: string): ChecklistItem[] =>
  countedItems(known(topics.find((topic) => topic.id === id)), list(id).groups);
/** What is said of the others, none of which is done. */
export const addedSaid = (id: string): string => {
  const total = itemsOf(id).length - counted(id).length;
  return total > 0 ? fill(words.checklist.added, { total, done: 0 }) : '';
};
/** The id of a counted item of a checklist, by its place from 0. */
export const item = (id: string, place: number): string => known(counted(id)[place]).id;

/** An hour of 1 April in Tokyo, when UTC still has March: who takes a day from UTC is a day late. */
export const NOW = Date.UTC(2026, 2, 31, 16);
const clockAhead = NOW - Date.now();

export type Place = 'a web server' | 'a folder of a file share';
export const PLACES: Place[] = ['a web server', 'a folder of a file share'];

/** A reader's browser, on which nothing is kept yet. */
export interface Device {
  /** The address the site stands at, ending in a slash. */
  root: string;
  /** The folder its downloads go to. */
  downloads: string;
  /** A new tab with a page of the site; prepare: what to do before it loads. */
  open: (page: string, prepare?: (tab: Page) => Promise<unknown>) => Promise<Page>;
}

/** Gives a test a device of its own, in Tokyo, at NOW. */
export function useDevices(): (place?: Place) => Promise<Device> {
  const site = useSite();
  const parent = mkdtempSync(join(tmpdir(), 'device-'));
  const folder = join(parent, '社内 共有#1 100%');
  let browser: Browser | undefined;
  const newProfile = useProfiles(parent);
  beforeAll(() => cpSync(SITE, folder, { recursive: true }));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  return async (place = 'a web server') => {
    const root = place === 'a web server' ? site.address() : `${pathToFileURL(folder).href}/`;
    browser ??= (await site.newTab()).browser();
    const { context, downloads, giveBack } = await newProfile(browser);
    onTestFinished(giveBack);
    const open: Device['open'] = async (page, prepare) => {
      const tab = await context.newPage();
      await tab.setViewport({ width: 1280, height: 900 });
      await tab.emulateTimezone('Asia/Tokyo');
      await tab.evaluateOnNewDocument((ahead) => {
        const now = Date.now;
        Date.now = () => now() + ahead;
      }, clockAhead);
      await prepare?.(tab);
      await tab.goto(root + page);
      await tab.evaluate(callList);
      return tab;
    };
    return { root, downloads, open };
  };
}

/** Has the page load the script of its checklist, as the first sign of a reader does (checklist-load.test.ts). */
async function callList(): Promise<void> {
  if (!document.querySelector('check-list:not(:defined)')) return;
  dispatchEvent(new Event('scroll'));
  await customElements.whenDefined('check-list');
}

export const tick = (tab: Page, id: string) => tab.click(`#${id} > label`);
/** Presses one of the answers beside the box. */
export const answer = (tab: Page, id: string, state: Exclude<ItemState, 'done'>) =>
  tab.click(`#${id} [data-state=${state}]`);
/** The answer that is pressed, if any. */
export const pressed = (tab: Page, id: string) =>
  tab.$$eval(`#${id} [aria-pressed=true]`, (all) => all.map((button) => (button as HTMLElement).dataset['state']));
export const isTicked = (tab: Page, id: string) => tab.$eval(`#${id} > label input`, (box) => box.matches(':checked'));
/** The button that is called so and shows, once what holds it is unfolded. */
export async function press(tab: Page, name: string): Promise<void> {
  await tab.$$eval('.checklist-more', (all) => all.forEach((fold) => fold.setAttribute('open', '')));
  await tab.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}
export const field = (id: string, name: string) => `#${id} [data-field=${name}]`;
export const valueOf = (tab: Page, selector: string) =>
  tab.$eval(selector, (input) => (input as HTMLInputElement).value);
export const textOf = (tab: Page, selector: string) => tab.$eval(selector, (element) => element.textContent.trim());
export const shows = (tab: Page, selector: string) => tab.$eval(selector, (element) => element.checkVisibility());
/** Waits until the page of the status has the script that comes where it is needed. */
export const ready = async (tab: Page) => {
  await tab.waitForSelector('company-status[data-ready]');
  return tab;
};
/** The status with its plan, which somebody goes to. */
export const openStatus = async (device: Device) => ready(await device.open('status.html#plan'));
/** Opens a row of the plan, and the stage it stands in. */
export const openRow = async (tab: Page, id: string) => {
  await tab.$eval(`.stage:has(#plan-${id})`, (stage) => ((stage as HTMLDetailsElement).open = true));
  await tab.click(`#plan-${id} .row-head`);
  return tab;
};
/** What the ribbon of a checklist says: done / applicable. */
export const ribbon = (tab: Page, list: string) =>
  tab.$eval(`.ribbons [data-checklist=${list}] .progress-count`, (count) => count.firstChild?.textContent);
export const doneInAll = (tab: Page) => textOf(tab, '.count strong');
/** What the status line below a checklist says. */
export const status = (tab: Page) => textOf(tab, 'check-list [role=status]');
/** The key of the answers of the copy that a tab shows: all pages that have answers stand at its root. */
const keyOf = (tab: Page) => `shiori.record ${new URL('.', tab.url()).href}`;
export const stored = (tab: Page) => tab.evaluate((key) => localStorage.getItem(key), keyOf(tab));
/** What a checklist says of these numbers of items, the first sentences of its status line. */
export const standing = (total: number, done: number, unanswered: number) =>
  fill(words.checklist.doneCount, { total, done }) +
  (unanswered > 0 ? fill(words.checklist.unanswered, { unanswered }) : '');
/** The text of a record that says this and nothing else. */
export const recordText = (record: object) => JSON.stringify({ ...emptyRecord(), ...record });
/** Keeps a record, or any text, on the device as if it had been there before the page. */
export async function keep(tab: Page, record: object | string): Promise<void> {
  const text = typeof record === 'string' ? record : recordText(record);
  await tab.evaluate((key, value) => localStorage.setItem(key, value), keyOf(tab), text);
  await tab.reload();
  if (tab.url().includes('status.html')) await ready(tab);
}
/** What comes by itself takes the time it takes: a test waits for what it is about. */
export const eventually = <Value>(value: () => Value) => expect.poll(value, { timeout: 20_000 });

/** Fills the fields of an item as a reader does; leaving the last one keeps it. */
export async function annotate(tab: Page, id: string, fields: { reason?: string; note?: string }): Promise<void> {
  await tab.$eval(`#${id} details`, (details) => (details.open = true));
  if (fields.reason !== undefined) {
    await answer(tab, id, 'not-applicable');
    await tab.type(field(id, 'reason'), fields.reason);
  }
  if (fields.note !== undefined) await tab.type(field(id, 'note'), fields.note);
  await tab.keyboard.press('Tab');
}

export function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The content lacks what the test is about');
  return value;
}
