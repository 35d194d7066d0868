import type { Browser } from 'puppeteer';
import { removeProfile } from './profile.ts';

const PATIENCE_MS = 5_000;
/** Before the path of the profile that a browser was launched with. */
const PROFILE = '--user-data-dir=';

/** Closes a browser of ours, hanging or not, ends what is left of its processes and removes its profile. */
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
  const profile = child?.spawnargs.find((argument) => argument.startsWith(PROFILE))?.slice(PROFILE.length);
  if (profile) removeProfile(profile);
}
