import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { serveCounting } from '../serve.ts';
import { stylesInPage } from './in-page.ts';

/** What a page loads of styles for screens. */
export interface PageStyles {
  page: string;
  /** As its files were built. */
  bytes: number;
  /** The share whose selectors select nothing on the page. */
  unused: number;
}

/** The styles of a site: page by page, and each file that any of them loads. */
export interface Styles {
  pages: PageStyles[];
  files: { file: string; bytes: number }[];
}

/**
 * Opens every page of a built site and asks which of its styles it has something for (in-page.ts).
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
      await tab.goto(server.root + page, { waitUntil: 'networkidle0' });
      const loaded = await tab.evaluate(stylesInPage);
      await tab.close();
      let bytes = 0;
      for (const { href, bytes: inPage, forPrint } of loaded.files) {
        const file = href.slice(server.root.length);
        // One that stands on its own has its styles in it.
        const whole = file ? (await readFile(join(site, file))).length : inPage + forPrint;
        const size = Math.round((whole * inPage) / (inPage + forPrint));
        if (file) files.set(file, size);
        bytes += size;
      }
      const written = loaded.files.reduce((sum, { bytes: inPage }) => sum + inPage, 0);
      pages.push({ page, bytes, unused: loaded.unused / written });
    }
  } finally {
    await server.close();
  }
  return {
    pages: pages.toSorted((a, b) => b.unused - a.unused),
    files: [...files].map(([file, bytes]) => ({ file, bytes })).toSorted((a, b) => b.bytes - a.bytes),
  };
}
