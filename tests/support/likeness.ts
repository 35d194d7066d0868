import type { Picture } from './picture.ts';

/** How many squares are compared across a page. */
const ACROSS = 20;

/**
 * How alike two pages look from afar: the correlation of how dark their squares are. 1 is the same page.
 */
export function likeness(one: Picture, other: Picture): number {
  const [a, b] = [darkness(one), darkness(other)];
  const [meanA, meanB] = [mean(a), mean(b)];
  const [offA, offB] = [a.map((value) => value - meanA), b.map((value) => value - meanB)];
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
  return dot(offA, offB) / Math.sqrt(dot(offA, offA) * dot(offB, offB));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function darkness({ width, height, data }: Picture): number[] {
  const side = Math.floor(width / ACROSS);
  const down = Math.floor(height / side);
  return Array.from({ length: ACROSS * down }, (_, square) => {
    const [left, top] = [(square % ACROSS) * side, Math.floor(square / ACROSS) * side];
    let sum = 0;
    for (let y = top; y < top + side; y += 1)
      for (let x = left; x < left + side; x += 1) sum += 255 - (data[(y * width + x) * 4 + 1] ?? 0);
    return sum;
  });
}
