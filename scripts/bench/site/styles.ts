import { readdir } from 'node:fs/promises';
import type { Browser } from 'puppeteer';
import { serveCounting } from '../serve.ts';

/** A phone and a desk, each in both colour schemes: what none of them uses is unused. */
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'];

/** What a page loads of styles, in bytes as they were built. */
export interface PageStyles {
  page: string;
  bytes: number;
  unused: number;
}

/** The styles of a site: page by page, and each file that any of them loads. */
export interface Styles {
  pages: PageStyles[];
  files: { file: string; bytes: number }[];
}

/**
 * Opens every page of a built site and lets Chromium tell which rules it used. What is for print alone does not count, nor
 * what comes with the search when somebody uses it; rules for states that nobody brought about (:hover, :focus) are unused.
 * @returns pages and files, the largest first.
 */
export async function coverStyles(site: string, browser: Browser): Promise<Styles> {
  const names = (await readdir(site)).filter((name) => name.endsWith('.html'));
  const server = await serveCounting(site);
  const pages: PageStyles[] = [];
  const files = new Map<string, number>();
  try {
    for (const page of names) {
      const tab = await browser.newPage();
      await tab.coverage.startCSSCoverage({ resetOnNavigation: false });
      await tab.goto(server.root + page, { waitUntil: 'networkidle0' });
      for (const width of WIDTHS) {
        await tab.setViewport({ width, height: 900 });
        for (const value of SCHEMES) await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      }
      const forPrint = await tab.$$eval('link[media=print]', (links) =>
        links.map((link) => (link as HTMLLinkElement).href),
      );
      const loaded = (await tab.coverage.stopCSSCoverage()).filter(({ url }) => !forPrint.includes(url));
      await tab.close();
      const used = loaded.flatMap(({ ranges }) => ranges).reduce((sum, { start, end }) => sum + end - start, 0);
      const bytes = loaded.reduce((sum, { text }) => sum + text.length, 0);
      for (const { url, text } of loaded)
        if (url.endsWith('.css')) files.set(url.slice(server.root.length), text.length);
      // One that only leads to another page loads none.
      if (bytes > 0) pages.push({ page, bytes, unused: 1 - used / bytes });
    }
  } finally {
    await server.close();
  }
  return {
    pages: pages.toSorted((a, b) => b.unused - a.unused),
    files: [...files].map(([file, size]) => ({ file, bytes: size })).toSorted((a, b) => b.bytes - a.bytes),
  };
}
