import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../src/answers/model/summary.ts';
import { bandOf, bandRanges, verdictOf } from '../../../src/rules/score.ts';
import type { Band } from '../../../src/content/schemas/checklist.ts';

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

describe('the verdict on a checklist', () => {
  const leaflet = bands(6, 9, 12);
  /** How many items have which answer; the others of the list have none. */
  const counted = (done: number, notYet: number, unknown: number, left: number, unanswered = 0): Summary => ({
    total: done + notYet + unknown + left + unanswered,
    done,
    'not-yet': notYet,
    unknown,
    'not-applicable': left,
    unanswered,
  });
  /** All ways to answer the leaflet's twelve items. */
  const answered = fc
    .tuple(fc.nat(12), fc.nat(12), fc.nat(12))
    .map((cuts) => cuts.sort((a, b) => a - b))
    .map(([a = 0, b = 0, c = 0]) => counted(a, b - a, c - b, 12 - c));
  const maxOf = (summary: Summary) => {
    const verdict = verdictOf(leaflet, summary);
    return typeof verdict === 'string' ? verdict : verdict.band.max;
  };

  it.each([
    [counted(0, 0, 0, 0, 12), 'unanswered'],
    [counted(11, 0, 0, 0, 1), 'unanswered'],
    [counted(0, 0, 0, 12), 'nothing-applies'],
    [counted(0, 12, 0, 0), 6],
    [counted(6, 6, 0, 0), 6],
    [counted(7, 0, 5, 0), 9],
    [counted(9, 1, 2, 0), 9],
    [counted(10, 2, 0, 0), 12],
    // Nine of nine that apply is all of it, not a part.
    [counted(9, 0, 0, 3), 12],
    // 12 × 5 ÷ 7 is 8.57: rounded down.
    [counted(5, 2, 0, 5), 9],
    // 12 × 4 ÷ 7 is 6.86: rounded down to 6.
    [counted(4, 3, 0, 5), 6],
  ])('on %j is %s', (summary, wanted) => {
    expect(maxOf(summary)).toBe(wanted);
  });

  it('is that of the leaflet wherever everything applies', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (done, unknown) => {
        const summary = counted(done, Math.max(0, 12 - done - unknown), Math.min(unknown, 12 - done), 0);
        expect(verdictOf(leaflet, summary)).toEqual({ band: bandOf(leaflet, done), score: done, applicable: 12 });
      }),
    );
  });

  it('is never worse because an item that is not done does not apply after all', () => {
    fc.assert(
      fc.property(answered, (summary) => {
        fc.pre(summary['not-yet'] > 0 && summary.done > 0);
        const { done, 'not-yet': notYet, unknown, 'not-applicable': left } = summary;
        const after = verdictOf(leaflet, counted(done, notYet - 1, unknown, left + 1));
        const before = verdictOf(leaflet, summary);
        expect(after).toHaveProperty('score');
        expect((after as { score: number }).score).toBeGreaterThanOrEqual((before as { score: number }).score);
      }),
    );
  });

  it('takes an answer that is not known for no better and no worse than one that is not yet', () => {
    fc.assert(
      fc.property(answered, (summary) => {
        const { done, 'not-yet': notYet, unknown, 'not-applicable': left } = summary;
        expect(verdictOf(leaflet, counted(done, notYet + unknown, 0, left))).toEqual(verdictOf(leaflet, summary));
      }),
    );
  });

  it('is never divided by nothing, and always has a score of the list', () => {
    fc.assert(
      fc.property(anyBands, answered, (any, summary) => {
        const verdict = verdictOf(any, summary);
        if (typeof verdict === 'string') {
          expect(summary['not-applicable']).toBe(12);
          return;
        }
        expect(verdict.score).toBeGreaterThanOrEqual(0);
        expect(verdict.score).toBeLessThanOrEqual(any.at(-1)?.max ?? 0);
      }),
    );
  });
});
