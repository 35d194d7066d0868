import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../scripts/print/content/parse.ts';
import { interpret } from '../../../scripts/print/painting/interpret.ts';
import type { Item } from '../../../scripts/print/painting/items.ts';
import { reorder } from '../../../scripts/print/painting/order.ts';

const SIDE = 12;
const COLOURS = ['1 0 0 rg', '0 1 0 rg', '0 0 1 rg'];

/** A filled rectangle of whole squares. */
const rectangle = fc.record({
  x: fc.integer({ min: 0, max: SIDE - 2 }),
  y: fc.integer({ min: 0, max: SIDE - 2 }),
  width: fc.integer({ min: 1, max: 6 }),
  height: fc.integer({ min: 1, max: 6 }),
  colour: fc.constantFrom(...COLOURS),
  wish: fc.integer({ min: 0, max: 5 }),
});

function paint(content: string): Item {
  const nothing = { line: {}, effects: { key: '', entries: new Map<string, unknown>() } };
  const lookup = { advance: () => 500, graphicsState: () => nothing, objectBox: () => [0, 0, 1, 1] as const };
  return interpret(parseContent(Buffer.from(content)), lookup)[0] as Item;
}

/** Which colour is on top in each square. */
function seen(items: readonly Item[]): string[] {
  const squares = Array.from({ length: SIDE * SIDE }, () => '');
  for (const { box, style } of items) {
    for (let y = box.bottom; y < Math.min(box.top, SIDE); y += 1)
      squares.fill(style.fill.key, y * SIDE + box.left, y * SIDE + Math.min(box.right, SIDE));
  }
  return squares;
}

describe('reorder', () => {
  it('changes nothing that is seen, whatever is wished', () => {
    fc.assert(
      fc.property(fc.array(rectangle, { maxLength: 14 }), (rectangles) => {
        const painted = rectangles.map(({ x, y, width, height, colour, wish }) => ({
          item: paint(`${colour} ${x} ${y} ${width} ${height} re f`),
          wish,
        }));
        const order = reorder(painted);
        expect(new Set(order)).toEqual(new Set(painted));
        expect(seen(order.map(({ item }) => item))).toEqual(seen(painted.map(({ item }) => item)));
      }),
    );
  });

  it('fulfils every wish where nothing overlaps, equal ones in their order', () => {
    const painted = [3, 1, 2, 1].map((wish, index) => ({ item: paint(`${index * 20} 0 9 9 re f`), wish }));
    const [a, b, c, d] = painted;
    expect(reorder(painted)).toEqual([b, d, c, a]);
  });

  it('lets words change places that overlap in the same colour, and not in others', () => {
    const words = (colour: string, wish: number) => ({
      item: paint(`${colour} BT /F 10 Tf 0 0 Td <00010001> Tj ET`),
      wish,
    });
    const [black, alsoBlack, red] = [words('0 g', 2), words('0 g', 1), words('1 0 0 rg', 0)];
    expect(reorder([black, alsoBlack])).toEqual([alsoBlack, black]);
    expect(reorder([black, red])).toEqual([black, red]);
  });
});
