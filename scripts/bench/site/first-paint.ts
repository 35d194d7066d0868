import type { Browser } from 'puppeteer';
import { median } from '../median.ts';
import { serveCounting } from '../serve.ts';
import { paintedAfter } from './in-page.ts';

/** Lighthouse's slow 4G: 150 ms to each answer, 1.6 Mbit/s. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** What Chromium does not slow down: making the connection, a way there and back for TCP and one for TLS 1.3. */
const CONNECTION = 2 * LINE.latency;
/** How much slower a phone is than this computer. */
const CPU = 6;
const RUNS = 5;

/**
 * Opens a page of a built site with nothing kept, on a slow line and a slow processor.
 * @returns milliseconds from asking for it, with the connection still to be made, until something of it is painted: the median
 * of 5 runs.
 */
export async function firstPaint(site: string, page: string, browser: Browser): Promise<number> {
  const server = await serveCounting(site);
  const times: number[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.createBrowserContext();
      const tab = await context.newPage();
      const session = await tab.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', LINE);
      await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
      await tab.setViewport({ width: 360, height: 740 });
      await tab.goto(server.root + page, { waitUntil: 'load' });
      times.push(await tab.evaluate(paintedAfter));
      await context.close();
    }
  } finally {
    await server.close();
  }
  return CONNECTION + median(times);
}
