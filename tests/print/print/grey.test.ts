import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../../../scripts/lib/browser/close.ts';
import { launchReader } from '../../support/browser.ts';
import { faintText } from '../../support/grey.ts';
import { serveInFolder, type Host } from '../../support/http.ts';
import { printedText, type PrintedText } from '../../support/printed-text.ts';
import { sheets } from '../../support/sheets.ts';

/** WCAG 2.2, 1.4.3, for letters of every size. */
const LEAST = 4.5;
/** A booklet has no page of its own: it holds the pages of another sheet. */
const drawn = sheets.filter(({ layout }) => layout !== 'booklet');

let browser: Browser;
let host: Host;
let tab: Page;
beforeAll(async () => {
  [browser, host] = await Promise.all([launchReader(), serveInFolder()]);
  tab = await browser.newPage();
  await tab.emulateMediaType('print');
});
afterAll(async () => {
  await closeBrowser(browser);
  await host.close();
});

/** All words of what the tab shows, all of which comes into view. */
async function wordsShown(): Promise<PrintedText[]> {
  await tab.setViewport({ width: 800, height: 1000 });
  const { scrollWidth, scrollHeight } = await tab.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { scrollWidth, scrollHeight };
  });
  await tab.setViewport({ width: scrollWidth, height: scrollHeight + 1 });
  return tab.evaluate(printedText);
}

describe.each(drawn)('the words of $id', ({ id }) => {
  it('stand out when everything is printed in grey', async () => {
    await tab.goto(`${host.address}print/${id}.html`);
    const words = await wordsShown();
    expect(words.length).toBeGreaterThan(20);
    expect(faintText(words, LEAST)).toEqual([]);
  });
});
