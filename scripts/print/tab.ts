import type { Browser, Page } from 'puppeteer';
import { facesFrom, FAMILY } from './fonts.ts';
import { addFaces, hide } from './in-page.ts';

/**
 * Opens a tab for sheets. It may print many, one after the other: a new tab is a new process, which reads the font anew,
 * and that takes longer than most sheets take to lay out (21 sheets in one tab each: 8.1 s; in the same tab: 5.7 s).
 * @param origin where the site is served.
 */
export async function openTab(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  // The font is ours to add, whatever the page's own policy says about fonts.
  await page.setBypassCSP(true);
  // What only paper shows must be loaded as well.
  await page.emulateMediaType('print');
  await page.evaluateOnNewDocument(addFaces, FAMILY, facesFrom(origin));
  await page.evaluateOnNewDocument(hide);
  return page;
}
