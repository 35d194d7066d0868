import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => interruption.abort(new Error(`stopped by ${signal}`)));
  const work = await realpath(await mkdtemp(join(tmpdir(), `bench-${name}-`)));
  try {
    const say = (line: string) => console.error(line);
    console.log(await measure({ work, say, signal: interruption.signal }));
  } catch (error) {
    console.error(`\nNothing was measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
