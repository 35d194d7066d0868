import { mkdir } from 'node:fs/promises';
import type { Browser } from 'puppeteer';
import { closeBrowser } from '../lib/browser/close.ts';
import { inLanes } from '../lib/lanes.ts';
import { launchPrinter } from './launch.ts';
import { printSheet } from './print-sheet.ts';
import type { Lane } from './render.ts';
import type { PrintedSheet, PrintRequest } from './request.ts';
import { serveSite } from './serve.ts';

export type { PrintedSheet, PrintRequest, PrintStep, SheetToPrint } from './request.ts';

/**
 * While one sheet is in the browser, another is made a document here. More than two gain nothing on two cores (21 sheets:
 * 5.7 s in one lane, 4.9 s in two), nor does a worker of its own for the documents, which has to load its libraries first.
 */
const LANES = 2;

/**
 * Prints sheets to OUT/ID.pdf, with one browser.
 * @returns what was printed, in the order asked for. The bytes depend neither on the order nor on the lanes.
 * @throws Error in one line that names the sheet and the cause, or why there is no browser; the signal's reason where
 * the signal stopped it. No browser and no server is left running, and nothing is written afterwards.
 */
export async function printSheets(request: PrintRequest): Promise<PrintedSheet[]> {
  const { out, signal, onStep } = request;
  signal?.throwIfAborted();
  onStep?.({ doing: 'starting' });
  await mkdir(out, { recursive: true });
  const browser = await (request.browser ?? launchPrinter({ signal }));
  try {
    return await printAll(browser, request);
  } finally {
    await closeBrowser(browser);
  }
}

async function printAll(browser: Browser, request: PrintRequest): Promise<PrintedSheet[]> {
  const { sheets, signal, lanes: count = LANES } = request;
  const server = await serveSite(request.site);
  try {
    const ofOthers = sheets.flatMap(({ of }) => (of === undefined ? [] : [of]));
    const sources = new Map(ofOthers.map((id) => [id, Promise.withResolvers<Uint8Array>()]));
    const run = { browser, origin: server.origin, request, sources };
    const lanes = Array.from({ length: count }, (): Lane => ({}));
    // Booklets last: what they are imposed from is done by then, and no lane waits.
    const jobs = sheets.toSorted((a, b) => Number(a.of !== undefined) - Number(b.of !== undefined));
    const printed = await inLanes(lanes, jobs, (sheet, lane, failed) =>
      printSheet(run, sheet, lane, signal ? AbortSignal.any([signal, failed]) : failed),
    );
    return sheets.flatMap(({ id }) => printed.find((entry) => entry.id === id) ?? []);
  } finally {
    await server.close();
  }
}
