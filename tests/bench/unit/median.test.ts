import { describe, expect, it } from 'vitest';
import { median } from '../../../scripts/bench/median.ts';

describe('the median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('of an even number of values lies between the two in the middle', () => {
    expect(median([1, 2, 4, 100])).toBe(3);
  });

  it('sorts by size, not by spelling', () => {
    expect(median([10, 9, 1])).toBe(9);
  });

  it('leaves the values as they were', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow('no median of nothing');
  });
});
