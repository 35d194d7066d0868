import { describe, expect, it } from 'vitest';
import { mean } from '../../../scripts/bench/mean.ts';
import { percentile } from '../../../scripts/bench/percentile.ts';
import { randomFrom, shuffled } from '../../../scripts/bench/random.ts';

describe('the mean', () => {
  it('is the sum shared out', () => expect(mean([1, 2, 6])).toBe(3));
  it('of nothing is an error', () => expect(() => mean([])).toThrow('no mean of nothing'));
});

describe('a percentile', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => 20 - index);

  it.each([
    [0.95, 19],
    [0.951, 20],
    [0.5, 10],
    [1, 20],
    [0.01, 1],
  ])('of 1 to 20 at %d is %d, whatever their order', (share, expected) => {
    expect(percentile(twenty, share)).toBe(expected);
  });

  it('of one value is that value', () => expect(percentile([7], 0.95)).toBe(7));
  it('of nothing is an error', () => expect(() => percentile([], 0.95)).toThrow('no percentile of nothing'));
  it.each([0, -0.5, 1.1, NaN])('at %d is an error', (share) => {
    expect(() => percentile([1, 2], share)).toThrow('no share');
  });
});

describe('an order that looks random', () => {
  const values = Array.from({ length: 100 }, (_, index) => index);

  it('holds the same values', () => {
    const mixed = shuffled(values, randomFrom(1));
    expect(mixed).not.toEqual(values);
    expect(mixed.toSorted((a, b) => a - b)).toEqual(values);
  });

  it('is the same from the same seed only', () => {
    expect(shuffled(values, randomFrom(2))).toEqual(shuffled(values, randomFrom(2)));
    expect(shuffled(values, randomFrom(2))).not.toEqual(shuffled(values, randomFrom(3)));
  });

  it('comes from numbers spread over 0 to 1', () => {
    const random = randomFrom(5);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length / numbers.length;
      expect(share).toBeCloseTo(0.1, 1);
    }
  });

  it('has no seed 0', () => expect(() => randomFrom(0)).toThrow('another seed'));
});
