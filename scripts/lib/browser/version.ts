import { closeBrowser } from './close.ts';
import { findBrowser } from './find.ts';
import { launchBrowser, type BrowserOptions } from './launch.ts';

/**
 * Which browser launchBrowser launches, so that two that print differently have two names. The packaged one is what
 * package-lock.json pins; another changes behind the same path, and has to be started to be asked.
 * @throws as launchBrowser does.
 */
export async function browserVersion(options: BrowserOptions = {}): Promise<string> {
  const { kind } = await findBrowser();
  if (kind === 'packaged') return kind;
  const browser = await launchBrowser(options);
  try {
    return await browser.version();
  } finally {
    await closeBrowser(browser);
  }
}
