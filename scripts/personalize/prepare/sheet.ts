import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { attributeOf, elementsOf } from '../../lib/html/elements.ts';
import { writeDocument } from '../../pdf/file/write.ts';
import { finishedDocument } from '../../print/finish.ts';
import { asPrinted } from '../../print/layout/check.ts';
import { checkPages } from '../../print/layout/promise.ts';
import { finishOf } from '../../print/print-sheet.ts';
import { renderSheet, type Lane } from '../../print/render.ts';
import type { SheetToPrint } from '../../print/index.ts';
import { SWITCHES } from '../../../src/organization/paper/switches.ts';
import type { PreparedFile, PreparedSheet } from '../prepared.ts';
import type { PrepareRequest } from '../request.ts';
import { openPlaces, layOutFor, type SeenPlace } from './in-page.ts';
import { openPages } from './open-pages.ts';
import { parentsOf } from './parents.ts';

/** What the sheets of one run share. */
export interface PrepareRun {
  browser: Browser;
  /** Where the site is served. */
  origin: string;
  request: PrepareRequest;
  lane: Lane;
  signal: AbortSignal;
}

/** Of the fields that change how a sheet is laid out the one that every company has. */
const ALWAYS = 'name';

/**
 * Prints a sheet once for each way in which it may be laid out.
 * @throws Error in one line that names the sheet and the cause.
 */
export async function prepareSheet(run: PrepareRun, sheet: SheetToPrint): Promise<PreparedSheet> {
  const { site } = run.request;
  const fields = switchesIn(await readFile(join(site, 'print', `${sheet.id}.html`), 'utf8'));
  const variants: (PreparedFile & { count: number })[] = [];
  for (const when of waysOf(fields)) variants.push(await prepareFile(run, sheet, when));
  const [{ count } = { count: 0 }] = variants;
  if (variants.some((variant) => variant.count !== count))
    throw new Error(`${sheet.id}: how many pages it has depends on ${fields.join(', ')}`);
  return { id: sheet.id, pages: count, variants: variants.map(({ count: _, ...file }) => file) };
}

async function prepareFile(run: PrepareRun, sheet: SheetToPrint, when: Record<string, boolean>) {
  const { browser, request, ...job } = run;
  let seen: SeenPlace[] = [];
  return renderSheet(browser, {
    ...job,
    id: sheet.id,
    arrange: async (page) => {
      await page.evaluate(layOutFor, [ALWAYS, ...Object.keys(when).filter((field) => when[field])]);
      seen = await asPrinted(page, openPlaces);
    },
    finish: async (pdf) => {
      const document = await finishedDocument(pdf, finishOf(sheet, request));
      const count = document.getPageCount();
      await checkPages(count, sheet.pages, pdf);
      const { places, pages } = await openPages(document, seen);
      const tags = places.flatMap(({ tag }) => tag ?? []);
      const parents = parentsOf(document, tags);
      return { when, bytes: await writeDocument(document), places, pages, parents, count };
    },
  });
}

/** The switches that a sheet has places for. */
function switchesIn(html: string): string[] {
  const places = new Set(elementsOf(html).map((element) => attributeOf(element, 'data-own')));
  return SWITCHES.filter((field) => field !== ALWAYS && places.has(field));
}

/** All ways in which fields may be there or not. */
function waysOf([first, ...others]: readonly string[]): Record<string, boolean>[] {
  if (first === undefined) return [{}];
  return waysOf(others).flatMap((way) => [
    { [first]: true, ...way },
    { [first]: false, ...way },
  ]);
}
