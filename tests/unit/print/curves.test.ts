import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCurves } from '../../../scripts/print/painting/curves.ts';
import type { Step } from '../../../scripts/print/painting/path.ts';

type Point = [x: number, y: number];

/** The arc of a circle, cut into curves as a browser does. */
function arc(centre: Point, radius: number, from: number, to: number, pieces: number): Step[] {
  const angles = Array.from({ length: pieces + 1 }, (_, index) => from + ((to - from) * index) / pieces);
  const handle = (4 / 3) * Math.tan((to - from) / pieces / 4) * radius;
  const at = (angle: number): Point => [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  const curves = angles.slice(1).map((angle, index): Step => {
    const before = angles[index] ?? 0;
    const [[x, y], [u, v]] = [at(before), at(angle)];
    const first = [x - handle * Math.sin(before), y + handle * Math.cos(before)];
    const second = [u + handle * Math.sin(angle), v - handle * Math.cos(angle)];
    return { operator: 'c', numbers: [...first, ...second, u, v] };
  });
  return [{ operator: 'm', numbers: at(from) }, ...curves];
}

/** Points on a path, close together. */
function pointsOn(steps: readonly Step[]): Point[] {
  let here: Point = [0, 0];
  return steps.flatMap(({ operator, numbers }) => {
    const start = here;
    here = [numbers.at(-2) ?? here[0], numbers.at(-1) ?? here[1]];
    if (operator !== 'c') return [here];
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

const curvesIn = (steps: readonly Step[]) => steps.filter(({ operator }) => operator === 'c').length;

describe('joining curves', () => {
  it('draws a circle of 32 pieces with one curve for each quarter', () => {
    const circle: Step[] = [...arc([50, 50], 10, 0, 2 * Math.PI, 32), { operator: 'h', numbers: [] }];
    expect(curvesIn(joinCurves(circle, 0.01))).toBe(4);
  });

  it('stays on an arc of any size and length within the tolerance', () => {
    const angle = fc.double({ min: -7, max: 7, noNaN: true });
    const radius = fc.double({ min: 0.2, max: 300, noNaN: true });
    const pieces = fc.integer({ min: 2, max: 40 });
    fc.assert(
      fc.property(radius, angle, angle, pieces, (r, from, to, count) => {
        fc.pre(Math.abs(to - from) > 0.01 && Math.abs(to - from) / count < 1);
        const drawn = arc([0, 0], r, from, to, count);
        const joined = joinCurves(drawn, 0.01);
        expect(curvesIn(joined)).toBeLessThanOrEqual(count);
        expect(joined.at(-1)?.numbers.slice(-2)).toEqual(drawn.at(-1)?.numbers.slice(-2));
        // The pieces themselves leave the circle by so much.
        const slack = Math.max(...pointsOn(drawn).map(([x, y]) => Math.abs(Math.hypot(x, y) - r)));
        // Between the points at which the distance is taken it may be a little larger.
        for (const [x, y] of pointsOn(joined)) expect(Math.abs(Math.hypot(x, y) - r)).toBeLessThan(0.015 + slack);
      }),
    );
  });

  it('leaves a corner a corner', () => {
    const steps: Step[] = [
      { operator: 'm', numbers: [0, 0] },
      { operator: 'c', numbers: [1, 0, 9, 0, 10, 0] },
      { operator: 'c', numbers: [10, 1, 10, 9, 10, 10] },
    ];
    expect(joinCurves(steps, 0.01)).toEqual(steps);
  });

  it('joins nothing across a line or a gap', () => {
    const quarter = arc([0, 0], 5, 0, 1, 2);
    const steps: Step[] = [...quarter, { operator: 'l', numbers: [9, 9] }, ...quarter];
    const operators = joinCurves(steps, 0.01).map(({ operator }) => operator);
    expect(operators).toEqual(['m', 'c', 'l', 'm', 'c']);
  });
});
