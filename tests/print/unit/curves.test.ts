import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCurves } from '../../../scripts/pdf/content/curves.ts';

type Point = [x: number, y: number];
interface Path {
  start: Point;
  curves: number[][];
}

/** The arc of a circle, cut into curves as a browser does. */
function arc(radius: number, from: number, to: number, pieces: number): Path {
  const angles = Array.from({ length: pieces + 1 }, (_, index) => from + ((to - from) * index) / pieces);
  const handle = (4 / 3) * Math.tan((to - from) / pieces / 4) * radius;
  const at = (angle: number): Point => [radius * Math.cos(angle), radius * Math.sin(angle)];
  const curves = angles.slice(1).map((angle, index) => {
    const before = angles[index] ?? 0;
    const [[x, y], [u, v]] = [at(before), at(angle)];
    const first = [x - handle * Math.sin(before), y + handle * Math.cos(before)];
    const second = [u + handle * Math.sin(angle), v - handle * Math.cos(angle)];
    return [...first, ...second, u, v];
  });
  return { start: at(from), curves };
}

const join = ({ start, curves }: Path): Path => ({ start, curves: joinCurves(start, curves, 0.01) });

/** Points on a path, close together. */
function pointsOn({ start: begin, curves }: Path): Point[] {
  let here = begin;
  return curves.flatMap((numbers) => {
    const start = here;
    here = [numbers[4] ?? 0, numbers[5] ?? 0];
    return Array.from({ length: 40 }, (_, index): Point => {
      const [t, s] = [(index + 1) / 40, 1 - (index + 1) / 40];
      const axis = (offset: number) =>
        s ** 3 * (start[offset] ?? 0) +
        3 * s * s * t * (numbers[offset] ?? 0) +
        3 * s * t * t * (numbers[2 + offset] ?? 0) +
        t ** 3 * (numbers[4 + offset] ?? 0);
      return [axis(0), axis(1)];
    });
  });
}

describe('joining curves', () => {
  it('draws a circle of 32 pieces with one curve for each quarter', () => {
    expect(join(arc(10, 0, 2 * Math.PI, 32)).curves).toHaveLength(4);
  });

  it('stays on an arc of any size and length within the tolerance', () => {
    const angle = fc.double({ min: -7, max: 7, noNaN: true });
    const radius = fc.double({ min: 0.2, max: 300, noNaN: true });
    const pieces = fc.integer({ min: 2, max: 40 });
    fc.assert(
      fc.property(radius, angle, angle, pieces, (r, from, to, count) => {
        fc.pre(Math.abs(to - from) > 0.01 && Math.abs(to - from) / count < 1);
        const drawn = arc(r, from, to, count);
        const joined = join(drawn);
        expect(joined.curves.length).toBeLessThanOrEqual(count);
        expect(joined.curves.at(-1)?.slice(-2)).toEqual(drawn.curves.at(-1)?.slice(-2));
        // The pieces themselves leave the circle by so much.
        const slack = Math.max(...pointsOn(drawn).map(([x, y]) => Math.abs(Math.hypot(x, y) - r)));
        // Between the points at which the distance is taken it may be a little larger.
        for (const [x, y] of pointsOn(joined)) expect(Math.abs(Math.hypot(x, y) - r)).toBeLessThan(0.015 + slack);
      }),
    );
  });

  it('leaves a corner a corner', () => {
    const curves = [
      [1, 0, 9, 0, 10, 0],
      [10, 1, 10, 9, 10, 10],
    ];
    expect(joinCurves([0, 0], curves, 0.01)).toEqual(curves);
  });
});
