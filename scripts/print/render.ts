import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { unlessStopped } from '../lib/browser/stop.ts';
import { PAINTED_PX, ROOM_PX } from './bleed.ts';
import { FAMILY } from './fonts.ts';
import { fillCells, settle, show } from './in-page.ts';
import { checkLayout, fitLayout } from './layout/check.ts';
import { openTab } from './tab.ts';
import { watchPage, type Watch } from '../lib/browser/watch.ts';
import { widenPages } from './widen-pages.ts';

/** A sheet to render. */
export interface RenderRequest<Finished> {
  /** Where the site is served. */
  origin: string;
  /** Its page is `print/ID.html` in the site. */
  id: string;
  /** Where the tab is kept, for the next sheet after this one; without it the sheet has a tab of its own. */
  lane?: Lane | undefined;
  /** Leaves room for bleed and marks around every page. */
  bleed?: boolean;
  /** What the line beside the marks says of the edition. */
  edition?: string;
  /**
   * Changes the page before it is printed. Nobody looks then for words that leave their places: what is put there is not what a
   * reader gets.
   */
  arrange?: ((page: Page) => Promise<void>) | undefined;
  /** Makes a document of the PDF as Chromium writes it, while the page still stands in its tab. */
  finish: (pdf: Uint8Array) => Promise<Finished>;
  /** Milliseconds for everything. */
  limit?: number;
  signal?: AbortSignal | undefined;
}

/** Sheets that one tab prints one after the other. */
export interface Lane {
  tab?: Page;
}

const LIMIT_MS = 60_000;
/** A page that does anything at all answers sooner. */
const PATIENCE_MS = 300;

/**
 * Prints a sheet's page as the browser sees it.
 * @returns what finishing gives.
 * @throws Error in one line that names the sheet and the cause: anything that did not load, a script that failed, a
 * character without a glyph, the time; the signal's reason where the signal stopped it.
 */
export async function renderSheet<Finished>(browser: Browser, request: RenderRequest<Finished>): Promise<Finished> {
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

async function inTab<Finished>(
  browser: Browser,
  request: RenderRequest<Finished>,
  progress: Progress,
  stop: AbortSignal,
): Promise<Finished> {
  const { lane = {} } = request;
  const page = (lane.tab ??= await openTab(browser, request.origin));
  const watch = watchPage(page, request.origin);
  Object.assign(progress, { page, watch });
  try {
    return await unlessStopped(AbortSignal.any([stop, watch.trouble]), print(page, watch, request, progress));
  } catch (error) {
    delete lane.tab;
    throw error;
  } finally {
    watch.end();
    // Nobody waits for it: a page that hangs does not close.
    if (request.lane?.tab !== page) void page.close().catch(() => undefined);
  }
}

async function print<Finished>(
  page: Page,
  watch: Watch,
  request: RenderRequest<Finished>,
  progress: Progress,
): Promise<Finished> {
  const { id, origin, bleed, edition = '', arrange, finish } = request;
  progress.doing = 'loading';
  await page.goto(`${origin}/print/${id}.html`, { waitUntil: 'load', timeout: 0 });

  await page.evaluate(fillCells);
  progress.doing = 'waiting for pictures and fonts';
  await settled(page);
  watch.settled();
  await page.evaluate(show);
  progress.doing = 'looking for words that do not fit';
  if (arrange) await arrange(page);
  await fitLayout(page);
  const options = { preferCSSPageSize: true, printBackground: true, waitForFonts: false, timeout: 0 };
  if (bleed) {
    // Within the trim nothing changes with bleed: what fits without it fits with it.
    await checkLayout(page, () => page.pdf(options));
    const line = [id, await page.title(), edition].join('  ');
    await page.evaluate(widenPages, { painted: PAINTED_PX, room: ROOM_PX, family: FAMILY, line });
    await settled(page);
  }

  progress.doing = 'printing';
  const pdf = await page.pdf({ ...options, tagged: true, outline: true });
  // The browser measures while the document is made here.
  const checked = bleed || arrange ? undefined : checkLayout(page, async () => Promise.resolve(pdf));
  const [check, made] = await Promise.allSettled([checked, finish(pdf)]);
  // What leaves its place is the better reason, where it makes the document fail too.
  if (check.status === 'rejected') throw check.reason;
  if (made.status === 'rejected') throw made.reason;
  return made.value;
}

async function settled(page: Page): Promise<void> {
  const problems = await page.evaluate(settle, FAMILY);
  if (problems.length > 0) throw new Error(problems.join('; '));
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
