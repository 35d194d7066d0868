import type { Browser } from 'puppeteer';
import { launchBrowser, type BrowserOptions } from '../lib/browser/launch.ts';
import { printFonts } from './fonts.ts';

/** Launches a browser that has the fonts of the sheets. */
export async function launchPrinter(options: BrowserOptions = {}): Promise<Browser> {
  const { conf } = await printFonts();
  return launchBrowser({ ...options, fontsConf: conf });
}
