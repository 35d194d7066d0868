import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, sidesOf } from '../../../../scripts/print/booklet/order.ts';

const anyBooklet = fc
  .integer({ min: 1, max: 200 })
  .chain((pages) => fc.record({ pages: fc.constant(pages), back: fc.integer({ min: 1, max: pages }) }));

/** Reads a folded booklet: the sheets lie within each other, and one leafs from the cover to the back. */
function leaf(sides: ReturnType<typeof sidesOf>): (number | undefined)[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, index) => sides.slice(2 * index, 2 * index + 2));
  const rightHalves = sheets.flatMap(([front, back]) => [front?.right, back?.left]);
  const leftHalves = sheets.toReversed().flatMap(([front, back]) => [back?.right, front?.left]);
  return [...rightHalves, ...leftHalves];
}

describe('a booklet', () => {
  it.each([
    [4, 1, ['4|1', '2|3']],
    [5, 1, ['-|1', '2|-', '-|3', '4|5']],
    [5, 4, ['5|1', '2|4', '-|3', '-|-']],
    [8, 3, ['8|1', '2|7', '6|3', '4|5']],
  ])('of %i pages whose last part begins on page %i has these sides', (pages, back, expected) => {
    const sides = sidesOf(placesOf(pages, back)).map(({ left, right }) => `${left ?? '-'}|${right ?? '-'}`);
    expect(sides).toEqual(expected);
  });

  it('shows every page once, in order, when one leafs through it', () => {
    fc.assert(
      fc.property(anyBooklet, ({ pages, back }) => {
        const read = leaf(sidesOf(placesOf(pages, back))).filter((page) => page !== undefined);
        expect(read).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
      }),
    );
  });

  it('has no more blank places than folding needs, all of them before its last part', () => {
    fc.assert(
      fc.property(anyBooklet, ({ pages, back }) => {
        const places = leaf(sidesOf(placesOf(pages, back)));
        expect(places.length % 4).toBe(0);
        expect(places.length - pages).toBeLessThan(4);
        expect(places[0]).toBe(1);
        const blanks = places.flatMap((page, index) => (page === undefined ? [index] : []));
        const first = back > 1 ? back - 1 : pages;
        expect(blanks).toEqual(blanks.map((_, index) => first + index));
      }),
    );
  });

  it('has places on a side that add up to the same, and on its back those of the same leaf', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (sheets) => {
        const count = 4 * sheets;
        const sides = sidesOf(placesOf(count, 1));
        expect(sides).toHaveLength(2 * sheets);
        for (const { left = 0, right = 0 } of sides) expect(left + right).toBe(count + 1);
        for (let sheet = 0; sheet < sheets; sheet += 1) {
          const [front, back] = sides.slice(2 * sheet);
          // Turned over the short edge, the right half of the front has the left half of the back behind it.
          expect(back?.left).toBe((front?.right ?? 0) + 1);
          expect(front?.left).toBe((back?.right ?? 0) + 1);
        }
      }),
    );
  });
});
