import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { unlessStopped } from '../browser/stop.ts';
import { FAMILY, type Face } from './faces.ts';
import { addFaces, fillCells, settle, withoutGlyph } from './in-page.ts';
import { printNumbered } from './page-numbers.ts';
import { missingGlyphs } from './read.ts';
import { watchPage, type Watch } from './watch.ts';

/** A sheet to render. */
export interface RenderRequest {
  /** Its page is `print/ID.html` in the site. */
  id: string;
  /** Where the site is served. */
  origin: string;
  faces: readonly Face[];
  /** Milliseconds for everything. */
  limit?: number;
  signal?: AbortSignal | undefined;
}

const LIMIT_MS = 60_000;
/** A page that does anything at all answers sooner. */
const PATIENCE_MS = 300;

/**
 * Prints a sheet's page, in a tab of its own, as the browser sees it.
 * @returns the PDF as Chromium writes it: finish.ts makes it a document.
 * @throws Error in one line that names the sheet and the cause: anything that did not load, a script that failed, a
 * character without a glyph, a page number that cannot be known, the time; the signal's reason where the signal stopped it.
 */
export async function renderSheet(browser: Browser, request: RenderRequest): Promise<Uint8Array> {
  const { id, signal, limit = LIMIT_MS } = request;
  const late = AbortSignal.timeout(limit);
  const progress: Progress = { doing: 'opening a tab' };
  const stop = signal ? AbortSignal.any([late, signal]) : late;
  try {
    return await unlessStopped(stop, inTab(browser, request, progress, stop));
  } catch (error) {
    signal?.throwIfAborted();
    const cause = late.aborted
      ? `not done within ${limit / 1000} s, while ${await whereIn(progress)}`
      : messageOf(error);
    throw new Error(`${id}: ${cause}`, { cause: error });
  }
}

interface Progress {
  doing: string;
  page?: Page;
  watch?: Watch;
}

async function inTab(
  browser: Browser,
  request: RenderRequest,
  progress: Progress,
  stop: AbortSignal,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  const watch = watchPage(page, request.origin);
  Object.assign(progress, { page, watch });
  try {
    return await unlessStopped(AbortSignal.any([stop, watch.trouble]), print(page, request, progress));
  } finally {
    // Nobody waits for it: a page that hangs does not close.
    void page.close().catch(() => undefined);
  }
}

async function print(page: Page, { id, origin, faces }: RenderRequest, progress: Progress): Promise<Uint8Array> {
  progress.doing = 'loading';
  // The font is ours to add, whatever the page's own policy says about fonts.
  await page.setBypassCSP(true);
  // What only paper shows must be loaded as well.
  await page.emulateMediaType('print');
  await page.evaluateOnNewDocument(addFaces, FAMILY, origin, faces);
  await page.goto(`${origin}/print/${id}.html`, { waitUntil: 'load', timeout: 0 });

  await page.evaluate(fillCells);
  progress.doing = 'waiting for pictures and fonts';
  const problems = await page.evaluate(settle, FAMILY);
  if (problems.length > 0) throw new Error(problems.join('; '));

  progress.doing = 'printing';
  const options = { preferCSSPageSize: true, tagged: true, outline: true, printBackground: true, timeout: 0 };
  const pdf = await printNumbered(page, () => page.pdf(options));
  const missing = await missingGlyphs(pdf);
  if (missing.length === 0) return pdf;
  const characters = (await page.evaluate(withoutGlyph, FAMILY)).join(', ');
  throw new Error(`${FAMILY} has no glyph for ${characters || 'a character'}: ${missing.join(', ')}`);
}

async function whereIn({ doing, page, watch }: Progress): Promise<string> {
  const asked = page ? page.evaluate(() => true).catch(() => true) : true;
  if (!(await Promise.race([asked, sleep(PATIENCE_MS, false)]))) return `${doing} (a script does not end)`;
  const pending = watch?.pending() ?? [];
  return pending.length > 0 ? `${doing} (no answer from ${pending.join(', ')})` : doing;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
