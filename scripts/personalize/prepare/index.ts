import type { Browser } from 'puppeteer';
import { closeBrowser } from '../../lib/browser/close.ts';
import { inLanes } from '../../lib/lanes.ts';
import { launchPrinter } from '../../print/launch.ts';
import { serveSite } from '../../print/serve.ts';
import type { Lane } from '../../print/render.ts';
import type { PreparedSheet } from '../prepared.ts';
import type { Prepared, PrepareRequest } from '../request.ts';
import { prepareBooklet } from './booklet.ts';
import { prepareSheet } from './sheet.ts';

/** As many as when sheets are printed (scripts/print/index.ts). */
const LANES = 2;

/**
 * Prints sheets once, with room for what differs from company to company: any number of companies can be filled in then without
 * a browser.
 * @returns the sheets in the order asked for.
 * @throws Error in one line that names the sheet and the cause; the signal's reason where the signal stopped it. No browser and
 * no server is left running.
 */
export async function prepareSheets(request: PrepareRequest): Promise<Prepared> {
  const { sheets, signal, onStep } = request;
  signal?.throwIfAborted();
  onStep?.({ doing: 'starting' });
  const browser = await (request.browser ?? launchPrinter({ signal }));
  try {
    const printed = await prepareAll(browser, request);
    const made = new Map(printed.map((sheet) => [sheet.id, sheet]));
    for (const sheet of sheets.filter(({ of }) => of !== undefined)) {
      onStep?.({ doing: 'printing', id: sheet.id });
      made.set(sheet.id, await prepareBooklet(sheet, made.get(sheet.of ?? ''), request));
      onStep?.({ doing: 'printed', id: sheet.id });
    }
    return { sheets: sheets.flatMap(({ id }) => made.get(id) ?? []) };
  } finally {
    await closeBrowser(browser);
  }
}

async function prepareAll(browser: Browser, request: PrepareRequest): Promise<PreparedSheet[]> {
  const { site, sheets, signal, onStep } = request;
  const server = await serveSite(site);
  try {
    const lanes = Array.from({ length: LANES }, (): Lane => ({}));
    const jobs = sheets.filter(({ of }) => of === undefined);
    return await inLanes(lanes, jobs, async (sheet, lane, failed) => {
      onStep?.({ doing: 'printing', id: sheet.id });
      const stop = signal ? AbortSignal.any([signal, failed]) : failed;
      const made = await prepareSheet({ browser, origin: server.origin, request, lane, signal: stop }, sheet);
      onStep?.({ doing: 'printed', id: sheet.id });
      return made;
    });
  } finally {
    await server.close();
  }
}
