import type { Browser } from 'puppeteer';
import { closeBrowser } from '../../lib/browser/close.ts';
import { launchPrinter } from '../launch.ts';

/** A browser that is on its way. */
export interface StartingBrowser {
  started: Promise<Browser>;
  /** Closes it, wherever it has come to. */
  close: () => Promise<void>;
}

/** Starts a browser for printing, without waiting for it: whoever needs it is told if it does not start. */
export function browserForPrint(signal: AbortSignal): StartingBrowser {
  const started = launchPrinter({ signal });
  const close = async () => {
    const browser = await started.catch(() => undefined);
    if (browser?.connected) await closeBrowser(browser);
  };
  return { started, close };
}
