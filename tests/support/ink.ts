import type { Picture } from './picture.ts';

/** Darker than this is ink. */
const INK = 140;

/**
 * Where a straight line over a page meets ink, in mm from its beginning: the middles of what it meets, as of rules and letters.
 * @param line where it runs, in mm from the paper's left or upper edge.
 */
export function inkAlong({ width, height, data }: Picture, dpi: number, line: { x: number } | { y: number }): number[] {
  const dot = (mm: number) => Math.round((mm * dpi) / 25.4);
  const isInk = (x: number, y: number) => (data[(y * width + x) * 4 + 1] ?? 255) < INK;
  const runs: number[][] = [];
  for (let at = 0; at < ('x' in line ? height : width); at += 1) {
    if (!('x' in line ? isInk(dot(line.x), at) : isInk(at, dot(line.y)))) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  }
  return runs.map((run) => (((run[0] ?? 0) + (run.at(-1) ?? 0) + 1) / 2) * (25.4 / dpi));
}

/** How far each place is from the one before it. */
export function gaps(places: readonly number[]): number[] {
  return places.slice(1).map((place, index) => place - (places[index] ?? 0));
}
