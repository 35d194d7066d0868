import { describe, expect, it } from 'vitest';
import { MOST_ITEMS, screensOf } from '../../../src/answers/check/screens.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);
const sizes = (count: number) =>
  screensOf([{ id: 'a', groups: [{ items: numbers(count) }] }]).map((one) => one.items.length);

describe('the screens of the check', () => {
  it('are the groups of all checklists, in order, numbered within each', () => {
    const screens = screensOf([
      {
        id: 'assets',
        groups: [
          { title: '把握', items: ['a', 'b'] },
          { title: '運用', items: ['c'] },
        ],
      },
      { id: 'updates', groups: [{ items: ['d'] }] },
    ]);
    expect(screens).toEqual([
      { id: 'assets-1', checklist: 'assets', title: '把握', items: ['a', 'b'] },
      { id: 'assets-2', checklist: 'assets', title: '運用', items: ['c'] },
      { id: 'updates-1', checklist: 'updates', title: undefined, items: ['d'] },
    ]);
  });

  it.each([
    [5, [5]],
    [6, [3, 3]],
    [7, [4, 3]],
    [11, [4, 4, 3]],
    [12, [4, 4, 4]],
  ])('part a group of %i evenly', (count, expected) => {
    expect(sizes(count)).toEqual(expected);
  });

  it('hold every item once, in order, and none more than fits', () => {
    for (let count = 1; count <= 40; count += 1) {
      const screens = screensOf([{ id: 'a', groups: [{ items: numbers(count) }] }]);
      expect(screens.flatMap(({ items }) => items)).toEqual(numbers(count));
      const counts = screens.map(({ items }) => items.length);
      expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_ITEMS);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });
});
