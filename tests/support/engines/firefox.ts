import puppeteer from 'puppeteer';
import { firefox } from '../firefox.ts';
import { fontsForPages } from '../fonts.ts';
import { SCREEN, type Driver } from './reader.ts';

/** Puppeteer sets a profile that lets the files of a folder share their storage; readers have Firefox as it comes. */
export const STOCK = { 'remote.prefs.recommended': false, 'security.fileuri.strict_origin_policy': true };

/** Starts Firefox, by WebDriver BiDi. */
export async function startFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox ?? '',
    // A phone's bars lie over the page.
    extraPrefsFirefox: { ...STOCK, 'ui.useOverlayScrollbars': 1 },
    env: { ...process.env, FONTCONFIG_FILE: await fontsForPages() },
  });
  const tab = await browser.newPage();
  await tab.setViewport(SCREEN);
  return {
    goto: async (address) => void (await tab.goto(address)),
    ask: <Value>(expression: string) => tab.evaluate(expression) as Promise<Value>,
    tapAt: (x, y) => tab.mouse.click(x, y),
    close: () => browser.close(),
  };
}
