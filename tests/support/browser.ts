import type { Browser } from 'puppeteer';
import { launchBrowser, type BrowserOptions } from '../../scripts/lib/browser/launch.ts';
import { fontsForPages } from './fonts.ts';

/** Launches a browser that has a Japanese font, as readers' machines do, and the same on every machine. */
export async function launchReader(options: BrowserOptions = {}): Promise<Browser> {
  return launchBrowser({ ...options, fontsConf: await fontsForPages() });
}
