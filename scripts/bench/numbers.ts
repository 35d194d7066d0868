import { refuseCall } from '../lib/arguments.ts';

/** Reads how often to measure, from 1 on; a wrong call ends the process, with the usage. */
export function readRuns(text: string, usage: string): number {
  const runs = Number(text);
  if (!Number.isInteger(runs) || runs < 1) refuseCall(`--runs ${text}: a whole number from 1 on is needed`, usage);
  return runs;
}

/** Reads how many to measure with, rising: `10,100`; a wrong call ends the process, with the usage. */
export function readCounts(text: string, usage: string): number[] {
  const counts = text.split(',').map(Number);
  const isRising = counts.every((count, index) => Number.isInteger(count) && count > (counts[index - 1] ?? 0));
  if (!isRising) refuseCall(`--counts ${text}: whole numbers are needed, rising, as in 10,100`, usage);
  return counts;
}

/**
 * Reads how many times the content to measure with: `1,10,50`.
 * @returns whole numbers, 1 first, each larger than the one before.
 * @throws Error that says what is needed.
 */
export function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  const rising = sizes.every((size, index) => Number.isInteger(size) && size > (sizes[index - 1] ?? 0));
  if (!rising || sizes[0] !== 1)
    throw new Error(`--sizes ${text}: whole numbers are needed, rising from 1, as in 1,10,50`);
  return sizes;
}
