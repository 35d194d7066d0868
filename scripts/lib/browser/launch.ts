import puppeteer, { type Browser } from 'puppeteer';
import { browserArgs } from './args.ts';
import { reasonOf, type Program } from './diagnose.ts';
import { findBrowser } from './find.ts';
import { unpackBrowser } from './packaged.ts';
import { newProfile, removeAtExit, removeProfile } from './profile.ts';
import { hasRoomForSharedMemory } from './shared-memory.ts';
import { endOnSignals } from './signals.ts';
import { unlessStopped } from './stop.ts';

/** How to launch. Nothing is needed. */
export interface BrowserOptions {
  /**
   * A configuration of fontconfig, for the fonts that pages find on the machine. With the packaged browser they otherwise
   * see a Latin font that comes with it beside those they bring, on every machine alike.
   */
  fontsConf?: string;
  /** Whether pages may reach other machines. */
  online?: boolean;
  /** Flags beside the usual ones. */
  args?: readonly string[];
  /** Milliseconds until a launch counts as hanging. */
  timeout?: number;
  /** Gives up the launch, or later kills the browser. */
  signal?: AbortSignal | undefined;
}

const TIMEOUT_MS = 20_000;

/**
 * Launches a browser without a window and with a profile of its own, which goes when it closes. The browser ends with
 * this process, however that ends: it hangs on a pipe, not on a port.
 * @throws Error that names the program and why it did not start, at the latest when the time is over; the signal's
 * reason where the signal stopped it.
 */
export async function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const { timeout = TIMEOUT_MS, signal, fontsConf } = options;
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeout);
  const stop = signal ? AbortSignal.any([clock.signal, signal]) : clock.signal;
  let doing = 'The browser could not be unpacked';
  try {
    const program = await unlessStopped(stop, programFor(stop));
    if (fontsConf) program.env['FONTCONFIG_FILE'] = fontsConf;
    doing = `The browser ${program.path} did not answer`;
    const browser = await start(program, options, stop);
    const child = browser.process();
    if (child) endOnSignals(child);
    return browser;
  } catch (error) {
    signal?.throwIfAborted();
    throw clock.signal.aborted ? new Error(`${doing} within ${timeout / 1000} s`) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** The program that would be launched, unpacked if it is the packaged one, and what its environment needs. */
export async function programFor(stop: AbortSignal): Promise<Program> {
  const { kind, path } = await findBrowser();
  return kind === 'packaged' ? unpackBrowser(path, stop) : { path, env: {} };
}

/** Without the sandbox as root, who cannot have it, and where a first start fails for want of it (many containers). */
async function start(program: Program, options: BrowserOptions, stop: AbortSignal): Promise<Browser> {
  const { online = false, args: extra = [] } = options;
  const mayHaveSandbox = process.platform !== 'linux' || process.getuid?.() !== 0;
  let reason = '';
  for (const sandbox of mayHaveSandbox ? [true, false] : [false]) {
    const args = browserArgs({ sandbox, offline: !online, extra });
    try {
      return await unlessStopped(stop, launch(program, args, stop));
    } catch (error) {
      stop.throwIfAborted();
      reason = await unlessStopped(stop, reasonOf(program, args, error));
      if (!/sandbox/i.test(reason)) break;
    }
  }
  throw new Error(`The browser ${program.path} could not be started: ${reason}`);
}

async function launch(program: Program, args: string[], signal: AbortSignal): Promise<Browser> {
  const profile = newProfile();
  try {
    const browser = await startWith(profile, program, args, signal);
    removeAtExit(profile);
    return browser;
  } catch (error) {
    removeProfile(profile);
    throw error;
  }
}

async function startWith(
  userDataDir: string,
  { path, env }: Program,
  args: string[],
  signal: AbortSignal,
): Promise<Browser> {
  return puppeteer.launch({
    executablePath: path,
    userDataDir,
    args,
    ...((await hasRoomForSharedMemory()) && { ignoreDefaultArgs: ['--disable-dev-shm-usage'] }),
    // A reader's browser speaks Japanese, whatever the machine of the build does.
    env: { ...process.env, LC_ALL: 'ja_JP.UTF-8', ...env },
    headless: 'shell',
    pipe: true,
    signal,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
