import type { Browser } from 'puppeteer';
import { alternate } from '../alternate.ts';
import { median } from '../median.ts';
import { percentile } from '../percentile.ts';
import type { Engine, Timing } from './engine.ts';
import type { LoadedFile } from '../serve.ts';

/** How fast a search answers, in milliseconds, and what it loads. */
export interface Speed {
  engine: string;
  /** From the first key to the answer, with nothing loaded before. */
  first: Spread;
  /** From each further key to its answer; undefined where none was typed. */
  next: Spread | undefined;
  /** What was loaded for the first answer in the run that loaded most; empty where the browser does not say. */
  loaded: readonly LoadedFile[];
}

/** Values as the one in the middle and the one that 95 of 100 do not exceed. */
export interface Spread {
  median: number;
  p95: number;
}

/** An engine that could not be measured, and why. */
export interface Failed {
  engine: string;
  missing: string;
}

/** What is typed in a run: a whole query first, then others key by key. */
export type Typed = (run: number) => readonly string[];

/**
 * Takes the times of the engines in turn.
 * @param runs how many first answers of each count; there is one more before, which fills the file cache.
 */
export async function raceEngines(
  browser: Browser,
  engines: readonly Engine[],
  typed: Typed,
  { runs, signal }: { runs: number; signal: AbortSignal },
): Promise<(Speed | Failed)[]> {
  const runsOf = new Map<string, number>();
  const contenders = engines.map((engine) => ({
    name: engine.name,
    run: () => {
      const run = runsOf.get(engine.name) ?? 0;
      runsOf.set(engine.name, run + 1);
      return engine.time(browser, typed(run));
    },
  }));
  const outcomes = await alternate(contenders, { rounds: runs + 1, signal });
  return outcomes.map(({ name, results, failure }) =>
    failure ? { engine: name, missing: failure.message } : speedOf(name, results.slice(1)),
  );
}

/**
 * Sums up the runs of an engine.
 * @throws where there are none.
 */
export function speedOf(engine: string, timings: readonly Timing[]): Speed {
  const next = timings.flatMap(({ times }) => times.slice(1));
  const heaviest = timings.toSorted((a, b) => bytesOf(b.loaded) - bytesOf(a.loaded))[0];
  return {
    engine,
    first: spreadOf(timings.map(({ times }) => times[0] ?? NaN)),
    next: next.length > 0 ? spreadOf(next) : undefined,
    loaded: heaviest?.loaded ?? [],
  };
}

/** The bytes of some files. */
export function bytesOf(files: readonly LoadedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), p95: percentile(values, 0.95) };
}
