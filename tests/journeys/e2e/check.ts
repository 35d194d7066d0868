import type { Page } from 'puppeteer';
import { content } from '../../support/content.ts';
import { topics } from '../../support/expected.ts';
import { eventually, stored, type Device } from '../../answers/e2e/answers.ts';

/** What the tests of check.html share: its words, its screens, and how a reader answers there. */
export const words = content.checkWords;
export const PHONE = { width: 360, height: 740, hasTouch: true, isMobile: true };

/** The keys of all items, in order. */
export const keys = topics.flatMap(({ id, items }) => items.map((item) => `${id}/${item.id}`));
/** Those of the first stage of the plan. */
export const first = (content.actionPlan.stages[0]?.items ?? []).map((id) =>
  keys.find((key) => key.endsWith(`/${id}`)),
);

/** A tab of a phone with a page. */
export const onPhone = (device: Device, page: string) => device.open(page, (tab) => tab.setViewport(PHONE));

export const screenOf = (tab: Page) => tab.$eval('check-flow section:not([hidden])', ({ id }) => id);
/** The keys of the items that show. */
export const shownKeys = (tab: Page) =>
  tab.$$eval('section:not([hidden]) li', (items) => items.map((item) => (item as HTMLElement).dataset['key'] ?? ''));
const answerOf = (key: string, state: string) => `section:not([hidden]) [data-key="${key}"] [value="${state}"]`;
export const answer = (tab: Page, key: string, state = 'done') => tab.click(answerOf(key, state));
export const isChosen = (tab: Page, key: string, state = 'done') =>
  tab.$eval(answerOf(key, state), (radio) => (radio as HTMLInputElement).checked);
/** Follows a link to another screen, until that shows. */
export async function go(tab: Page, way: string): Promise<void> {
  await tab.click(`[data-go=${way}]`);
  await eventually(async () => `#${await screenOf(tab)}`).toBe(new URL(tab.url()).hash);
}
/** How far the ribbon says one is. */
export const progress = (tab: Page) => tab.$eval('.check-head .progress-count', (count) => count.textContent);

/** The states that are kept, by key. */
export async function states(tab: Page): Promise<Record<string, string>> {
  const record = JSON.parse((await stored(tab)) ?? '{}') as { answers?: Record<string, { state?: string }> };
  return Object.fromEntries(
    Object.entries(record.answers ?? {}).flatMap(([key, { state }]) => (state ? [[key, state]] : [])),
  );
}

/** The item that has the focus. */
export const focused = (tab: Page) =>
  tab.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key']);
