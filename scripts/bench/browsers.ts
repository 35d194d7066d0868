import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { launchBrowser } from '../lib/browser/launch.ts';
import { endOnSignals } from '../lib/browser/signals.ts';

/** A browser to measure in. */
export interface BenchBrowser {
  /** As in `Chromium 153`. */
  name: string;
  browser: Browser;
}

const TIMEOUT_MS = 60_000;

/** Launches the browser that this project brings. */
export async function launchChromium(signal: AbortSignal): Promise<BenchBrowser> {
  const browser = await launchBrowser({ signal });
  return { name: await nameOf('Chromium', browser), browser };
}

/** The program of an installed Firefox, if there is one on the PATH. */
export function findFirefox(path: string = process.env['PATH'] ?? ''): string | undefined {
  const candidates = path
    .split(delimiter)
    .filter(isAbsolute)
    .flatMap((folder) => FIREFOX_NAMES.map((name) => join(folder, name)));
  return candidates.find(canRun);
}

const FIREFOX_NAMES = process.platform === 'win32' ? ['firefox.exe'] : ['firefox', 'firefox-esr'];

/**
 * Launches Firefox, with a profile of its own and without a window, over WebDriver BiDi.
 * @throws Error that names the program.
 */
export async function launchFirefox(program: string): Promise<BenchBrowser> {
  const browser = await puppeteer
    .launch({
      browser: 'firefox',
      executablePath: program,
      headless: true,
      timeout: TIMEOUT_MS,
      extraPrefsFirefox: {
        // Puppeteer's profile opens the neighbours of a file to it, which no reader's Firefox does.
        'security.fileuri.strict_origin_policy': true,
        'intl.accept_languages': 'ja',
      },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    .catch((error: unknown) => {
      throw new Error(`${program} did not start: ${error instanceof Error ? error.message : String(error)}`);
    });
  const child = browser.process();
  if (child) endOnSignals(child);
  return { name: await nameOf('Firefox', browser), browser };
}

/** `HeadlessChrome/153.0.1.2` and `firefox/153.0` say the version after the slash. */
async function nameOf(product: string, browser: Browser): Promise<string> {
  const [, major = ''] = /\/(\d+)/.exec(await browser.version()) ?? [];
  return `${product} ${major}`.trim();
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
