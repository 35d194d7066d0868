import { readFileSync } from 'node:fs';
import { listProcesses, membersOf } from './processes.ts';

/** A look at the memory of a process tree, again and again. */
export interface MemoryWatch {
  /** Ends it. @returns the peak in bytes; undefined where nothing could be measured (other systems than Linux). */
  stop: () => number | undefined;
}

const EVERY_MS = 50;

/**
 * Sums the memory of a process and all its descendants every 50 ms. A look costs 10 ms and more of a processor, since
 * the kernel walks every page: never take the time of a run that is watched.
 */
export function watchMemory(root: number): MemoryWatch {
  let known: ReadonlySet<number> = new Set([root]);
  let peak = 0;
  const look = () => {
    known = membersOf(known, listProcesses());
    const total = [...known].reduce((sum, id) => sum + memoryOf(id), 0);
    peak = Math.max(peak, total);
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak > 0 ? peak : undefined;
    },
  };
}

/**
 * The memory of a process in bytes: its proportional share (PSS), in which a page that four processes use counts a
 * quarter in each; its resident set (RSS), which is more, where the kernel withholds the other. 0 if it has ended.
 */
function memoryOf(id: number): number {
  return kibIn(`/proc/${id}/smaps_rollup`, 'Pss') ?? kibIn(`/proc/${id}/status`, 'VmRSS') ?? 0;
}

function kibIn(file: string, field: string): number | undefined {
  try {
    return bytesOf(readFileSync(file, 'latin1'), field);
  } catch {
    return undefined;
  }
}

/** A field of a file in /proc that gives its values in kB, which are KiB there: `Pss:  1234 kB`. In bytes. */
export function bytesOf(text: string, field: string): number | undefined {
  const value = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1];
  return value === undefined ? undefined : Number(value) * 1024;
}
