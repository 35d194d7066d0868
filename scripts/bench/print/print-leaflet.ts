import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runProgram, type Run, type RunOptions } from '../run-program.ts';
import type { ExpectedLeaflet } from './expected.ts';
import { readLeaflet, type PrintedLeaflet } from './read-leaflet.ts';
import type { Tool } from './tools/tool.ts';

/** A run that printed the leaflet. */
export interface LeafletRun extends Run {
  leaflet: PrintedLeaflet;
}

/**
 * Prints the leaflet with a tool, from a cold start, and looks at what it printed.
 * @throws Error in one line: the program failed, or it did not print the whole leaflet.
 */
export async function printLeaflet(tool: Tool, expected: ExpectedLeaflet, options: RunOptions): Promise<LeafletRun> {
  // The last run's PDF must not pass for this one's.
  await rm(tool.pdf, { force: true });
  await mkdir(dirname(tool.pdf), { recursive: true });
  const run = await runProgram(tool.program, options);
  return { ...run, leaflet: await readLeaflet(tool.pdf, expected) };
}
