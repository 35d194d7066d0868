import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrintedSheet } from '../../print/index.ts';
import { alternate } from '../alternate.ts';
import { median } from '../median.ts';
import { runProgram } from '../run-program.ts';
import { printProgram } from './tools/ours.ts';

/** What came of printing all sheets. */
export interface SetResult {
  /** Milliseconds. */
  median: number;
  sheets: PrintedSheet[];
}

/**
 * Prints the whole set with this project, each time from a cold start.
 * @throws Error in one line: why a run failed.
 */
export async function printWholeSet(out: string, rounds: number, signal: AbortSignal): Promise<SetResult> {
  const run = async () => {
    await rm(out, { recursive: true, force: true });
    return (await runProgram(printProgram(out, []), { signal })).milliseconds;
  };
  const [outcome] = await alternate([{ name: 'the whole set', run }], { rounds, signal });
  if (outcome?.failure) throw outcome.failure;
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as { sheets: PrintedSheet[] };
  return { median: median(outcome?.results ?? []), sheets: manifest.sheets };
}
