import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../scripts/lib/browser/launch.ts';
import { openDocument } from '../../../scripts/pdf/file/open.ts';
import { SITE } from '../../support/built.ts';
import { firefox } from '../../support/firefox.ts';
import { fontsForPages, fontsOfAnotherSystem } from '../../support/fonts.ts';
import { likeness } from '../../support/likeness.ts';
import { needs, needsLinux } from '../../support/needs.ts';
import { drawPage } from '../../support/picture.ts';
import { sheetBytes, taggedSheets, type SheetEntry } from '../../support/sheets.ts';

const DPI = 15;
/** A line that ends elsewhere moves what is below it, and the page is less like ours than this. */
const ALIKE = 0.97;
/** Some machines are slow when all tests run. */
const PATIENCE_MS = 120_000;

/** Sheets whose words run on from page to page. The others have an element a page, of its size, and so always as many. */
const flowing = taggedSheets.filter(
  ({ id }) => !readFileSync(`${SITE}/print/${id}.html`, 'utf8').includes('full-page'),
);
/** One of each layout. */
const ofLayouts = [...new Map(flowing.map((sheet) => [sheet.layout, sheet])).values()];

/**
 * Prints sheets as a browser's dialog does when nobody changes anything: on A4, without backgrounds. From a folder, since what shows
 * a server's pages in Firefox may not read the fonts of the tests.
 */
async function printed(browser: Browser, sheets: readonly SheetEntry[]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  try {
    const tab = await browser.newPage();
    for (const { id } of sheets) {
      await tab.goto(pathToFileURL(resolve(SITE, 'print', `${id}.html`)).href);
      files.set(id, await tab.pdf({ format: 'A4', printBackground: false, preferCSSPageSize: true }));
    }
    return files;
  } finally {
    await browser.close();
  }
}

/** How many pages files have, and ours of the same names. */
async function counted(files: ReadonlyMap<string, Uint8Array>) {
  const theirs: Record<string, number> = {};
  const ours: Record<string, number> = {};
  for (const [id, bytes] of files) {
    theirs[id] = (await openDocument(bytes)).getPageCount();
    ours[id] = (await openDocument(sheetBytes(id))).getPageCount();
  }
  return { theirs, ours };
}

/** Sheets of one page, which little makes two, and one of several: Firefox takes a second for each of these. */
async function forFirefox(): Promise<SheetEntry[]> {
  const counts = ofLayouts.map(async ({ id }) => (await openDocument(sheetBytes(id))).getPageCount());
  const hasSeveral = (await Promise.all(counts)).map((count) => count > 1);
  return ofLayouts.filter((_, index) => !hasSeveral[index] || index === hasSeveral.indexOf(true));
}

// Browsers wait as often as they work.
describe.concurrent('a reader who prints the sheets from their own browser', () => {
  it('gets the same pages from Chromium', { timeout: PATIENCE_MS }, async () => {
    const files = await printed(await launchBrowser({ fontsConf: await fontsForPages() }), taggedSheets);
    const { theirs, ours } = await counted(files);
    expect(theirs).toEqual(ours);
    for (const [id, bytes] of files)
      for (let page = 1; page <= (ours[id] ?? 0); page += 1) {
        const alike = likeness(await drawPage(bytes, page, DPI), await drawPage(sheetBytes(id), page, DPI));
        expect(alike, `${id}, page ${page}`).toBeGreaterThan(ALIKE);
      }
  });

  it(
    'gets as many pages where the font of the sheets is missing',
    { ...needsLinux(), timeout: PATIENCE_MS },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
      try {
        const browser = await launchBrowser({ fontsConf: await fontsOfAnotherSystem(folder) });
        const { theirs, ours } = await counted(await printed(browser, ofLayouts));
        expect(theirs).toEqual(ours);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );

  const inFirefox = { ...needs('Firefox', firefox !== undefined), timeout: PATIENCE_MS };
  it('gets as many pages from Firefox', inFirefox, async () => {
    const env = { ...process.env, FONTCONFIG_FILE: await fontsForPages() };
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox ?? '', env });
    const { theirs, ours } = await counted(await printed(browser, await forFirefox()));
    expect(theirs).toEqual(ours);
  });
});
