import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interruptions } from '../lib/interruption.ts';

/** What every bench is given. */
export interface BenchPlace {
  /** An empty folder, removed afterwards. */
  work: string;
  /** Told what is going on. */
  say: (line: string) => void;
  signal: AbortSignal;
}

/** Measures and prints the report; what goes wrong is told in a line, and the exit code is 1. Ctrl-C stops it in order. */
export async function runBench(name: string, measure: (place: BenchPlace) => Promise<string>): Promise<void> {
  const signal = interruptions();
  const work = await realpath(await mkdtemp(join(tmpdir(), `bench-${name}-`)));
  try {
    const say = (line: string) => console.error(line);
    console.log(await measure({ work, say, signal }));
  } catch (error) {
    console.error(`\nNothing was measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
