import { constants } from 'node:os';

/** Why a command stopped that was told to. */
export class Interruption extends Error {
  /** 128 plus the signal's number, as a shell reports it. */
  readonly exitCode: number;

  constructor(name: 'SIGINT' | 'SIGTERM' | 'SIGHUP') {
    super(`stopped by ${name}`);
    this.exitCode = 128 + constants.signals[name];
  }
}

/** npm passes Ctrl-C on to a process that has it from the terminal already. */
const SAME_MS = 1000;

/**
 * Lets Ctrl-C and its like end this process in order.
 * @returns a signal that aborts with an Interruption at the first of them. A second one, somewhat later, ends the process at once.
 */
export function interruptions(): AbortSignal {
  const stop = new AbortController();
  let first = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      const interruption = new Interruption(name);
      if (stop.signal.aborted && performance.now() - first > SAME_MS) process.exit(interruption.exitCode);
      if (stop.signal.aborted) return;
      first = performance.now();
      stop.abort(interruption);
    });
  }
  return stop.signal;
}
