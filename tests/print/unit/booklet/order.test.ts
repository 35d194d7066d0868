import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../../scripts/print/booklet/order.ts';

const anySheets = fc.integer({ min: 1, max: 50 });

/** Reads a folded booklet: the sheets lie within each other, and one leafs from the cover to the back. */
function leaf(sides: ReturnType<typeof sidesOf>): (number | undefined)[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, index) => sides.slice(2 * index, 2 * index + 2));
  const rightHalves = sheets.flatMap(([front, back]) => [front?.right, back?.left]);
  const leftHalves = sheets.toReversed().flatMap(([front, back]) => [back?.right, front?.left]);
  return [...rightHalves, ...leftHalves];
}

describe('a booklet', () => {
  it.each([
    [4, ['4|1', '2|3']],
    [8, ['8|1', '2|7', '6|3', '4|5']],
    [16, ['16|1', '2|15', '14|3', '4|13', '12|5', '6|11', '10|7', '8|9']],
  ])('of %i pages has these sides', (pages, expected) => {
    expect(sidesOf(pages).map(({ left, right }) => `${left}|${right}`)).toEqual(expected);
  });

  it('shows every page once, in order, when one leafs through it', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        expect(leaf(sidesOf(4 * sheets))).toEqual(Array.from({ length: 4 * sheets }, (_, index) => index + 1));
      }),
    );
  });

  it('has places on a side that add up to the same, and on its back those of the same leaf', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const count = 4 * sheets;
        const sides = sidesOf(count);
        expect(sides).toHaveLength(2 * sheets);
        for (const { left, right } of sides) expect(left + right).toBe(count + 1);
        for (let sheet = 0; sheet < sheets; sheet += 1) {
          const [front, back] = sides.slice(2 * sheet);
          // Turned over the short edge, the right half of the front has the left half of the back behind it.
          expect(back?.left).toBe((front?.right ?? 0) + 1);
          expect(front?.left).toBe((back?.right ?? 0) + 1);
        }
      }),
    );
  });

  it.each([0, 1, 15, 18])('is not made of %i pages, which would leave some blank', (pages) => {
    expect(() => sidesOf(pages)).toThrow(`it has ${pages} pages`);
  });
});
