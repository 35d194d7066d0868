import type { Browser } from 'puppeteer';

const PATIENCE_MS = 5_000;

/** Closes a browser, hanging or not, and ends what is left of its processes. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
  await Promise.race([browser.close().catch(() => undefined), patience]);
  clearTimeout(timer);
  try {
    // Puppeteer makes the browser the leader of a group, in which its helpers are.
    if (child?.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else child?.kill('SIGKILL');
  } catch {
    // The group is empty: all have ended.
  }
}
