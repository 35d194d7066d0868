import type { Browser } from 'puppeteer';
import { launchBrowser } from '../../scripts/lib/browser/launch.ts';
import { fontsForPages } from './fonts.ts';

/**
 * Tabs share a process, and none is started in advance: starting one, which reads the font anew, takes as long as loading a
 * page.
 */
const FEW_PROCESSES = ['--renderer-process-limit=1', '--disable-features=SpareRendererForSitePerProcess'];

/** Launches a browser that has a Japanese font, as readers' machines do, and the same on every machine. */
export async function launchReader(): Promise<Browser> {
  return launchBrowser({ args: FEW_PROCESSES, fontsConf: await fontsForPages() });
}
