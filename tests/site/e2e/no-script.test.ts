import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { pages } from '../../support/built.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
/** What works with a script only, and what a reader unfolds. */
const FOLDED = 'details:not([open]) > :not(summary)';
const SCRIPTED =
  '.search-answer, .checklist-state, .check-foot, .storage-notice, .scripted, company-status [hidden], .undo, section.resume, answer-settings, own-number, incident-log, report-deadlines, share-page, display-settings, own-setup, [data-own-if]';
const TEXT = 'main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, legend, figcaption)';

async function openWithoutScript(page: string): Promise<Page> {
  const tab = await site.newTab();
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.setJavaScriptEnabled(false);
  await tab.goto(site.address() + page);
  return tab;
}

const isChecked = (tab: Page, selector: string) =>
  tab.$$eval(selector, (boxes) => boxes.map((box) => (box as HTMLInputElement).checked));

it.each(pages)('%s shows all its text', async (page) => {
  const tab = await openWithoutScript(page);
  // What only paper needs stays hidden on screens, with scripts and without.
  const texts = await tab.$$eval(
    TEXT,
    (elements, apart) =>
      elements
        .filter((element) => !element.closest(apart))
        .map((element) => ({
          text: element.textContent,
          shows: element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        })),
    `.print-only, ${SCRIPTED}, ${FOLDED}`,
  );
  expect(texts).not.toEqual([]);
  expect(texts.filter(({ shows }) => !shows)).toEqual([]);
});

it('unfolds why an item matters and how to begin', async () => {
  const tab = await openWithoutScript('training.html');
  await tab.click('main li summary');
  expect(await tab.$eval('main li details dd', (text) => text.checkVisibility())).toBe(true);
});

it('hides what needs a script', async () => {
  for (const page of ['training.html', 'status.html', 'settings.html', 'index.html']) {
    const tab = await openWithoutScript(page);
    const shown = await tab.$$eval(
      '.item-answer, .checklist-state, .scripted, section.resume, answer-settings',
      (parts) => parts.map((part) => part.checkVisibility()),
    );
    expect(shown, page).not.toEqual([]);
    expect(shown, page).not.toContain(true);
  }
});

it('answers a search with the index of all headings and words', async () => {
  const tab = await openWithoutScript('assets.html');
  await tab.type('[role=search] input', '台帳');
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
  expect(new URL(tab.url()).pathname).toMatch(/\/terms\.html$/);
  const [heading] = await tab.$$('.search-index a[href$="#assets-make-inventory"]');
  await Promise.all([tab.waitForNavigation(), heading?.click()]);
  expect(tab.url()).toBe(`${site.address()}assets.html#assets-make-inventory`);
});

it('lets a reader tick the items of a checklist', async () => {
  const tab = await openWithoutScript('training.html');
  await tab.click('main li:nth-child(2) > label');
  const ticked = await isChecked(tab, 'main check-list label input');
  expect(ticked).toEqual(ticked.map((_, place) => place === 1));
});

it('lets a reader choose one answer of a question that has one', async () => {
  const tab = await openWithoutScript('quiz.html');
  const options = 'section:has([type=radio]):nth-of-type(2) label';
  for (const option of (await tab.$$(options)).slice(0, 2)) await option.click();
  const chosen = await isChecked(tab, `${options} input`);
  expect(chosen).toEqual(chosen.map((_, place) => place === 1));
});

it('lets a reader choose several answers of a question that has several', async () => {
  const tab = await openWithoutScript('quiz.html');
  for (const option of (await tab.$$('section:first-of-type label')).slice(0, 2)) await option.click();
  const chosen = await isChecked(tab, 'section:first-of-type label input');
  expect(chosen).toEqual(chosen.map((_, place) => place < 2));
});
