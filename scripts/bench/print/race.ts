import { alternate, type Contender } from '../alternate.ts';
import { megabytes, seconds } from '../figures.ts';
import type { ExpectedLeaflet } from './expected.ts';
import { printLeaflet, type LeafletRun } from './print-leaflet.ts';
import { resultOf, type ToolResult } from './results.ts';
import type { MissingTool, Tool } from './tools/tool.ts';

/** Who prints what, how often. */
export interface RaceOptions {
  tools: readonly Tool[];
  expected: ExpectedLeaflet;
  runs: number;
  /** Told what is going on. */
  say: (line: string) => void;
  signal: AbortSignal;
}

/**
 * Lets the tools print the leaflet in turn: one round that does not count, in which memory is watched and the file cache
 * filled, then those that count.
 * @returns the results of those that printed the whole leaflet each time, and why the others did not.
 */
export async function raceTools(options: RaceOptions): Promise<{ results: ToolResult[]; failed: MissingTool[] }> {
  const { tools, runs, say } = options;
  say('A round that does not count, to measure memory and to fill the file cache');
  const watched = await round(tools, options, { rounds: 1, memory: true });
  const able = tools.filter((_, index) => !watched[index]?.failure);
  say(`Rounds that count: ${runs}`);
  const timed = await round(able, options, { rounds: runs, memory: false });

  const [results, failed]: [ToolResult[], MissingTool[]] = [[], []];
  for (const { name, engine } of tools) {
    const [first, counted] = [watched, timed].map((outcomes) => outcomes.find((outcome) => outcome.name === name));
    const failure = first?.failure ?? counted?.failure;
    if (failure) failed.push({ name, missing: failure.message });
    else results.push(resultOf({ name, engine }, first?.results ?? [], counted?.results ?? []));
  }
  return { results, failed };
}

function round(
  tools: readonly Tool[],
  { expected, say, signal }: RaceOptions,
  { rounds, memory }: { rounds: number; memory: boolean },
) {
  const contenders = tools.map((tool): Contender<LeafletRun> => ({
    name: tool.name,
    run: () => printLeaflet(tool, expected, { memory, signal }),
  }));
  const onResult = (name: string, { milliseconds, peak }: LeafletRun) =>
    say(`  ${name}: ${peak === undefined ? seconds(milliseconds) : `${megabytes(peak)} at the peak`}`);
  return alternate(contenders, { rounds, signal, onResult });
}
