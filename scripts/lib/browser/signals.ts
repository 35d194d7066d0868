import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const running = new Set<ChildProcess>();

/**
 * Makes a signal end this process the ordinary way as long as a browser runs, so that puppeteer's exit hook kills the
 * browser and removes its profile. A program with a handler of its own decides for itself when to end.
 * (Puppeteer's own handlers leave such a program no time, and let others live on after SIGTERM.)
 */
export function endOnSignals(browser: ChildProcess): void {
  // One that is there already may be a `once`, which is gone when ours is called: it has to be asked for now.
  if (running.size === 0)
    for (const signal of SIGNALS) if (process.listenerCount(signal) === 0) process.on(signal, end);
  running.add(browser);
  browser.once('exit', () => {
    running.delete(browser);
    if (running.size === 0) for (const signal of SIGNALS) process.off(signal, end);
  });
}

function end(signal: (typeof SIGNALS)[number]): void {
  // 128 plus the signal's number is what a shell reports.
  if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
}
