import { readdir } from 'node:fs/promises';
import type { Browser } from 'puppeteer';
import { serveCounting } from '../serve.ts';

const KINDS = ['html', 'css', 'js'] as const;

/** What a page weighs as a browser loads it. */
export type Weight = Record<(typeof KINDS)[number], number> & { page: string; sum: number; requests: number };

/**
 * Opens every page of a built site with nothing kept, waits until the network is quiet, and adds up what came.
 * @returns for each page the bytes of its HTML, style and scripts as the server packs them, and of the three together; the
 * heaviest first. Pictures count as requests alone.
 */
export async function weighPages(site: string, browser: Browser): Promise<Weight[]> {
  const pages = (await readdir(site)).filter((name) => name.endsWith('.html'));
  const server = await serveCounting(site);
  const weights: Weight[] = [];
  try {
    for (const page of pages) {
      const context = await browser.createBrowserContext();
      const tab = await context.newPage();
      server.taken();
      await tab.goto(server.root + page, { waitUntil: 'networkidle0' });
      const files = server.taken();
      await context.close();
      const weight = { page, html: 0, css: 0, js: 0, sum: 0, requests: files.length };
      for (const { path, bytes } of files) {
        const kind = KINDS.find((ending) => path.endsWith(`.${ending}`));
        if (kind) weight[kind] += bytes;
      }
      weights.push({ ...weight, sum: weight.html + weight.css + weight.js });
    }
  } finally {
    await server.close();
  }
  return weights.toSorted((a, b) => b.sum - a.sum);
}
