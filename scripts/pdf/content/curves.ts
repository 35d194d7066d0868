/** A point, or the way to one. */
type Point = readonly [x: number, y: number];

/** How many curves are tried as one, from many to few: browsers halve the arc of a circle, and its halves again. */
const LENGTHS = [16, 8, 4, 2];
/** Around more than a right angle, and a bit, one curve follows an arc badly. */
const LEAST_COSINE = Math.cos((100 / 180) * Math.PI);

/**
 * Draws with one curve what browsers draw with many.
 * @param start where the first begins.
 * @param curves of each the numbers of operator c: two control points and its end.
 * @param tolerance how far the line may move, in its own coordinates.
 */
export function joinCurves(start: Point, curves: readonly (readonly number[])[], tolerance: number): number[][] {
  const joined: number[][] = [];
  let from = start;
  for (let at = 0; at < curves.length;) {
    const [length, curve] = longest(from, curves, at, tolerance);
    joined.push(curve);
    from = pointAt(curve, 4);
    at += length;
  }
  return joined;
}

function longest(
  from: Point,
  curves: readonly (readonly number[])[],
  at: number,
  tolerance: number,
): [number, number[]] {
  for (const length of LENGTHS) {
    if (at + length > curves.length) continue;
    const curve = fit(from, curves.slice(at, at + length), tolerance);
    if (curve) return [length, curve];
  }
  return [1, [...(curves[at] ?? [])]];
}

/** One curve with the ends and the directions of several, through the point halfway; undefined if it leaves their line. */
function fit(from: Point, curves: readonly (readonly number[])[], tolerance: number): number[] | undefined {
  const last = curves.at(-1) ?? [];
  const to = pointAt(last, 4);
  const out = minus(pointAt(curves[0] ?? [], 0), from);
  const back = minus(pointAt(last, 2), to);
  const turn = cross(out, back);
  const cosine = -(out[0] * back[0] + out[1] * back[1]) / (Math.hypot(...out) * Math.hypot(...back));
  if (!(cosine >= LEAST_COSINE) || turn === 0) return undefined;
  const half = pointAt(curves[curves.length / 2 - 1] ?? [], 4);
  const rest: Point = [8 * half[0] - 4 * (from[0] + to[0]), 8 * half[1] - 4 * (from[1] + to[1])];
  const [p, q] = [cross(rest, back) / turn / 3, cross(out, rest) / turn / 3];
  if (!(p > 0 && q > 0)) return undefined;
  const curve = [from[0] + p * out[0], from[1] + p * out[1], to[0] + q * back[0], to[1] + q * back[1], ...to];
  let start = from;
  for (const [index, piece] of curves.entries()) {
    const places = [
      [(index + 0.5) / curves.length, on(start, piece, 0.5)],
      [(index + 1) / curves.length, pointAt(piece, 4)],
    ] as const;
    if (places.some(([t, point]) => distance(from, curve, t, point) > tolerance)) return undefined;
    start = pointAt(piece, 4);
  }
  return curve;
}

/** How far a point is from a curve, across its direction at the place t: along it there is nothing to see. */
function distance(from: Point, curve: readonly number[], t: number, point: Point): number {
  const s = 1 - t;
  const slope = (axis: 0 | 1) => {
    const [a, b, c, d] = [from[axis], curve[axis] ?? 0, curve[2 + axis] ?? 0, curve[4 + axis] ?? 0];
    return s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c);
  };
  const along: Point = [slope(0), slope(1)];
  return Math.abs(cross(minus(on(from, curve, t), point), along)) / (Math.hypot(...along) || 1);
}

/** The point of a curve at the place t, from 0 to 1. */
function on(from: Point, curve: readonly number[], t: number): Point {
  const s = 1 - t;
  const at = (axis: 0 | 1) =>
    s ** 3 * from[axis] +
    3 * s * s * t * (curve[axis] ?? 0) +
    3 * s * t * t * (curve[2 + axis] ?? 0) +
    t ** 3 * (curve[4 + axis] ?? 0);
  return [at(0), at(1)];
}

function pointAt(curve: readonly number[], index: number): Point {
  return [curve[index] ?? 0, curve[index + 1] ?? 0];
}

function minus(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]];
}

function cross(a: Point, b: Point): number {
  return a[0] * b[1] - a[1] * b[0];
}
