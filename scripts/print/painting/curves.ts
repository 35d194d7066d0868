import { endOfPath, type Step } from './path.ts';

/** How many curves are tried as one, from many to few: browsers write a quarter of a circle as eight. */
const LENGTHS = [16, 8, 6, 4, 3, 2];
/** Around more than a right angle, and a bit, one curve follows an arc badly. */
const LEAST_COSINE = Math.cos((100 / 180) * Math.PI);
/** Coordinates a curve adds to a run: two control points and its end. */
const EACH = 6;
const ROUNDS = 2;

interface Curve {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  x3: number;
  y3: number;
}

/** Curves that follow one another. Plain arrays of numbers, since a leaflet has ten thousand curves. */
interface Run {
  /** The start, and for each curve two control points and its end. */
  numbers: Float64Array;
  /** Points along it: the start, and for each curve its middle and its end. */
  points: Float64Array;
  /** How far along it each of these points is. */
  lengths: Float64Array;
}

/**
 * Draws with one curve what a path draws with many: browsers cut the arc of a circle into short curves.
 * @param tolerance how far the path may move, in its own coordinates.
 */
export function joinCurves(steps: readonly Step[], tolerance: number): Step[] {
  const joined: Step[] = [];
  for (let at = 0; at < steps.length;) {
    let end = at;
    while (steps[end]?.operator === 'c') end += 1;
    if (end - at > 1) joined.push(...joinRun(runOf(steps, at, end, endOfPath(joined)), tolerance));
    else joined.push(steps[at] as Step);
    at = Math.max(end, at + 1);
  }
  return joined;
}

function runOf(steps: readonly Step[], from: number, to: number, start: readonly number[]): Run {
  const count = to - from;
  const numbers = new Float64Array(2 + EACH * count);
  const points = new Float64Array(2 + 4 * count);
  const lengths = new Float64Array(1 + 2 * count);
  numbers.set(start);
  for (let index = 0; index < count; index += 1) numbers.set(steps[from + index]?.numbers ?? [], 2 + EACH * index);
  points.set(start);
  for (let index = 0; index < count; index += 1) {
    for (let axis = 0; axis < 2; axis += 1) {
      const at = index * EACH + axis;
      const end = read(numbers, at + 6);
      points[2 + index * 4 + axis] =
        (read(numbers, at) + 3 * read(numbers, at + 2) + 3 * read(numbers, at + 4) + end) / 8;
      points[4 + index * 4 + axis] = end;
    }
  }
  for (let index = 1; index < lengths.length; index += 1) {
    const x = read(points, 2 * index) - read(points, 2 * index - 2);
    const y = read(points, 2 * index + 1) - read(points, 2 * index - 1);
    lengths[index] = read(lengths, index - 1) + Math.hypot(x, y);
  }
  return { numbers, points, lengths };
}

function joinRun(run: Run, tolerance: number): Step[] {
  const count = (run.numbers.length - 2) / EACH;
  const steps: Step[] = [];
  for (let at = 0; at < count;) {
    let taken = 1;
    let numbers: number[] | undefined;
    for (const length of LENGTHS) {
      numbers = at + length <= count ? fit(run, at, at + length, tolerance) : undefined;
      if (!numbers) continue;
      taken = length;
      break;
    }
    numbers ??= [...run.numbers.subarray(at * EACH + 2, at * EACH + 2 + EACH)];
    steps.push({ operator: 'c', numbers });
    at += taken;
  }
  return steps;
}

/**
 * One curve in the place of several, if it stays within the tolerance of their points: with their ends and directions,
 * through the point halfway.
 * @param from the first curve’s place in the run.
 * @param to the place after the last.
 */
function fit(run: Run, from: number, to: number, tolerance: number): number[] | undefined {
  const { numbers, points, lengths } = run;
  const [first, last] = [from * EACH, to * EACH];
  const out = direction(numbers, first, 2);
  const back = direction(numbers, last, -2);
  if (-(out.x * back.x + out.y * back.y) < LEAST_COSINE) return undefined;

  const x0 = read(numbers, first);
  const y0 = read(numbers, first + 1);
  const x3 = read(numbers, last);
  const y3 = read(numbers, last + 1);
  const start = read(lengths, 2 * from);
  const whole = read(lengths, 2 * to) - start;
  const half = from + to;
  const t = (read(lengths, half) - start) / whole;
  const s = 1 - t;
  const [b1, b2] = [3 * s * s * t, 3 * s * t * t];
  const x = read(points, 2 * half) - x0 * (s * s * s + b1) - x3 * (b2 + t * t * t);
  const y = read(points, 2 * half + 1) - y0 * (s * s * s + b1) - y3 * (b2 + t * t * t);
  const determinant = out.x * back.y - out.y * back.x;
  // Along a straight line nearly every length will do.
  const isStraight = Math.abs(determinant) < 1e-6;
  const p = isStraight ? whole / 3 : (x * back.y - y * back.x) / determinant / b1;
  const q = isStraight ? whole / 3 : (out.x * y - out.y * x) / determinant / b2;
  if (!(p > 0 && q > 0)) return undefined;

  const [x1, y1] = [x0 + out.x * p, y0 + out.y * p];
  const [x2, y2] = [x3 + back.x * q, y3 + back.y * q];
  const curve: Curve = { x0, y0, x1, y1, x2, y2, x3, y3 };
  for (let index = 2 * from + 1; index < 2 * to; index += 1) {
    const place = (read(lengths, index) - start) / whole;
    if (distance(curve, read(points, 2 * index), read(points, 2 * index + 1), place) > tolerance) return undefined;
  }
  return [x1, y1, x2, y2, x3, y3];
}

/** How far a point is from a curve, looked for from a place on it (0 to 1) on by Newton’s method. */
function distance({ x0, y0, x1, y1, x2, y2, x3, y3 }: Curve, x: number, y: number, place: number): number {
  let t = place;
  for (let round = 0; ; round += 1) {
    const s = 1 - t;
    const awayX = x0 * s * s * s + 3 * x1 * s * s * t + 3 * x2 * s * t * t + x3 * t * t * t - x;
    const awayY = y0 * s * s * s + 3 * y1 * s * s * t + 3 * y2 * s * t * t + y3 * t * t * t - y;
    if (round === ROUNDS) return Math.hypot(awayX, awayY);
    const slopeX = 3 * ((x1 - x0) * s * s + 2 * (x2 - x1) * s * t + (x3 - x2) * t * t);
    const slopeY = 3 * ((y1 - y0) * s * s + 2 * (y2 - y1) * s * t + (y3 - y2) * t * t);
    t = Math.min(1, Math.max(0, t - (awayX * slopeX + awayY * slopeY) / (slopeX * slopeX + slopeY * slopeY || 1)));
  }
}

/** The direction in which a curve leaves an end: to the first of its other points that lies elsewhere. */
function direction(numbers: Float64Array, end: number, step: 2 | -2): { x: number; y: number } {
  for (let count = 1; count <= 3; count += 1) {
    const x = read(numbers, end + count * step) - read(numbers, end);
    const y = read(numbers, end + count * step + 1) - read(numbers, end + 1);
    const length = Math.hypot(x, y);
    if (length > 1e-9) return { x: x / length, y: y / length };
  }
  return { x: 0, y: 0 };
}

function read(numbers: Float64Array, index: number): number {
  return numbers[index] as number;
}
