import { median } from '../median.ts';
import type { LeafletRun } from './print-leaflet.ts';
import type { PrintedLeaflet } from './read-leaflet.ts';
import type { Tool } from './tools/tool.ts';

/** What came of a tool. */
export interface ToolResult extends Pick<Tool, 'name' | 'engine'> {
  /** Milliseconds of the runs that count, in their order. */
  times: number[];
  median: number;
  /** Bytes of memory at the peak. */
  peak: number | undefined;
  leaflet: PrintedLeaflet;
}

/**
 * Puts together the runs in which memory was watched, and those whose time counts.
 * @throws where no run counts.
 */
export function resultOf(
  { name, engine }: Pick<Tool, 'name' | 'engine'>,
  watched: readonly LeafletRun[],
  counted: readonly LeafletRun[],
): ToolResult {
  const leaflet = counted.at(-1)?.leaflet;
  if (!leaflet) throw new Error(`${name} was never timed`);
  const times = counted.map(({ milliseconds }) => milliseconds);
  const peaks = watched.flatMap(({ peak }) => peak ?? []);
  return {
    name,
    engine,
    times,
    median: median(times),
    peak: peaks.length > 0 ? Math.max(...peaks) : undefined,
    leaflet,
  };
}
