import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, bandRanges } from '../../../src/leaflet/score.ts';
import type { Band } from '../../../src/schemas/checklist.ts';

const bands = (...maxima: number[]): Band[] =>
  maxima.map((max) => ({ id: `up-to-${max}`, max, title: '題', meaning: '意味' }));
/** Bands as the schema lets them through: ascending, the last one ending at the number of items. */
const anyBands = fc
  .uniqueArray(fc.nat(60), { minLength: 1, maxLength: 6 })
  .map((maxima) => bands(...maxima.sort((a, b) => a - b)));

describe('the band of a score', () => {
  it.each([
    [0, 6],
    [6, 6],
    [7, 9],
    [9, 9],
    [10, 12],
    [12, 12],
  ])('of the leaflet for %i ticks ends at %i', (ticks, max) => {
    expect(bandOf(bands(6, 9, 12), ticks).max).toBe(max);
  });

  it.each([-1, 13, 1.5, Number.NaN])('is refused for %d ticks', (ticks) => {
    expect(() => bandOf(bands(6, 9, 12), ticks)).toThrow(RangeError);
  });

  it('is exactly one for every number of ticks, whatever the bands', () => {
    fc.assert(
      fc.property(anyBands, (any) => {
        const last = any.at(-1)?.max ?? 0;
        for (let ticks = 0; ticks <= last; ticks += 1) {
          const holding = bandRanges(any).filter(({ from, to }) => from <= ticks && ticks <= to);
          expect(holding.map(({ band }) => band)).toEqual([bandOf(any, ticks)]);
        }
      }),
    );
  });
});
