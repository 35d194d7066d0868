import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../scripts/print/content/parse.ts';
import { writeContent } from '../../../scripts/print/content/write.ts';
import type { Box } from '../../../scripts/print/painting/box.ts';
import { emit } from '../../../scripts/print/painting/emit.ts';
import { interpret } from '../../../scripts/print/painting/interpret.ts';
import type { Resources } from '../../../scripts/print/painting/resources.ts';
import type { Item, PathItem, TextItem } from '../../../scripts/print/painting/items.ts';
import { scaleOf, transformX, transformY } from '../../../scripts/print/painting/matrix.ts';
import { onPage } from '../../../scripts/print/painting/path.ts';

/** Every glyph is as wide as its code says, in thousandths. */
const resources: Resources = {
  advance: (_, code) => code,
  graphicsState: (name, before) =>
    name === 'Thick'
      ? { line: { lineWidth: 9 }, effects: before }
      : { line: {}, effects: { key: name, entries: new Map() } },
  objectBox: () => [0, 0, 1, 1],
};
const paint = (text: string): Item[] => interpret(parseContent(Buffer.from(text, 'latin1')), resources);
const paintOne = (text: string): Item => paint(text)[0] as Item;

/** Where glyphs stand on the page. */
function glyphsOf(item: Item | undefined): [code: number, x: number, y: number][] {
  const { codes, places, matrix } = item as TextItem;
  return codes.map((code, index) => {
    const at = places[index] ?? Number.NaN;
    return [code, transformX(matrix, at, 0), transformY(matrix, at, 0)];
  });
}

const emptied = (items: readonly Item[]) =>
  emit([{ begin: { operator: 'BMC', operands: [{ name: 'P' }] }, items }], {
    advance: resources.advance,
    nameOfEffects: ({ key }) => key,
  });
/** What is painted by what is written for it. */
const again = (items: readonly Item[]): Item[] => interpret(parseContent(writeContent(emptied(items))), resources);

describe('what a page paints', () => {
  it('stands where the transformations put it', () => {
    const path = paintOne('.5 0 0 -.5 0 100 cm q 2 0 0 2 10 20 cm 1 2 3 4 re f Q') as PathItem;
    expect(onPage(path)).toEqual([{ operator: 're', numbers: [6, 88, 3, -4] }]);
    expect(path.box).toEqual({ left: 6, bottom: 84, right: 9, top: 88 });
  });

  it('has the state of its place, and that before q after Q', () => {
    const [inner, outer] = paint('1 0 0 rg 3 w q 0 0 1 RG /Thick gs 0 0 m 9 9 l S Q 0 0 m 9 9 l S');
    expect(inner?.style).toMatchObject({ lineWidth: 9, stroke: { key: '0 0 1 rg' }, fill: { key: '1 0 0 rg' } });
    expect(outer?.style).toMatchObject({ lineWidth: 3, stroke: { key: '0 g' } });
  });

  it('is grey, not a mixture, where red, green and blue are equal', () => {
    expect(paintOne('.10196 .10196 .10196 rg 0 0 1 1 re f').style.fill.key).toBe('.102 g');
  });

  it.each([
    ['1 2 m 3 4 5 6 v S', [1, 2, 3, 4, 5, 6]],
    ['0 0 m 3 4 5 6 y S', [3, 4, 5, 6, 5, 6]],
  ])('draws the curve of %s', (text, numbers) => {
    expect((paintOne(text) as PathItem).steps[1]).toEqual({ operator: 'c', numbers });
  });

  it.each([
    ['0 0 10 10 re W n 20 20 5 5 re f', 0],
    ['0 0 10 10 re W n 5 5 10 10 re W n 0 0 4 4 re f', 0],
    ['0 0 10 10 re W n 5 5 50 50 re f', 1],
    ['q 0 0 10 10 re W n Q 20 20 5 5 re f', 1],
  ])('is left out where it is clipped away: %s', (text, count) => {
    expect(paint(text)).toHaveLength(count);
  });

  it('bears the number of the mark around it', () => {
    const all = '/P <</MCID 4>> BDC 0 0 1 1 re f /Span BMC 0 0 1 1 re f EMC EMC 0 0 1 1 re f';
    expect(paint(all).map(({ mcid }) => mcid)).toEqual([4, 4, undefined]);
  });

  it('names an operator it does not know', () => {
    expect(() => paint('0 0 1 1 re f 1 2 zz')).toThrow('“zz”');
  });
});

describe('the text of a page', () => {
  const [A, B] = ['\u0001\u00f4', '\u0001\u00f4'];

  it('goes on by widths, gaps, and spaces between characters', () => {
    const item = paintOne(`BT /F 10 Tf 1 Tc 1 0 0 -1 100 200 Tm [(${A}) 100 (${B})] TJ ET`);
    expect(glyphsOf(item)).toEqual([
      [500, 100, 200],
      [500, 105, 200],
    ]);
  });

  it('is one run as long as it stays on its line', () => {
    const runs = paint(`BT /F 10 Tf 5 5 Td (${A}) Tj 20 0 Td (${B}) Tj 0 -12 Td (${A}) Tj ET`);
    expect(runs.map(glyphsOf)).toEqual([
      [
        [500, 5, 5],
        [500, 25, 5],
      ],
      [[500, 25, -7]],
    ]);
  });

  it('begins lines as TD, T*, quote and double quote say', () => {
    const text = `BT /F 10 Tf 7 0 TD 0 -12 TD (${A}) Tj T* (${A}) Tj (${A}) ' 3 1 (${A}${B}) " ET`;
    expect(paint(text).map((item) => glyphsOf(item).map(([, x, y]) => [x, y]))).toEqual([
      [[7, -12]],
      [[7, -24]],
      [[7, -36]],
      [
        [7, -48],
        [13, -48],
      ],
    ]);
  });

  it('may be stretched and raised', () => {
    const item = paintOne(`BT /F 10 Tf 50 Tz 3 Ts 10 20 Td (${A}${B}) Tj ET`);
    expect(glyphsOf(item)).toEqual([
      [500, 10, 23],
      [500, 12.5, 23],
    ]);
  });

  it('is nothing where no character is shown', () => {
    expect(paint('BT /F 9 Tf () Tj [5] TJ ET')).toEqual([]);
  });

  it('is another run under another mark', () => {
    const text = `BT /F 9 Tf /P <</MCID 1>> BDC (${A}) Tj EMC /P <</MCID 2>> BDC (${B}) Tj EMC ET`;
    expect(paint(text).map(({ mcid }) => mcid)).toEqual([1, 2]);
  });
});

describe('writing what a page paints', () => {
  const small = fc.integer({ min: -400, max: 400 }).map((value) => value / 8);
  const size = fc.integer({ min: 4, max: 400 }).map((value) => value / 8);
  const part = fc.oneof(
    fc.tuple(small, small, size, size).map((numbers) => `${numbers.join(' ')} re`),
    fc.tuple(small, small, small, small).map(([a, b, c, d]) => `${a} ${b} m ${c} ${d} l`),
    fc.tuple(small, small, small, small, small, small).map((numbers) => `0 0 m ${numbers.join(' ')} c h`),
  );
  const step = fc.oneof(
    fc.tuple(part, fc.constantFrom('f', 'f*', 'S', 's', 'B', 'b*')).map((words) => words.join(' ')),
    fc.tuple(size, small, small).map(([points, x, y]) => `BT /F ${points} Tf ${x} ${y} Td <01F40064> Tj <0190> Tj ET`),
    fc.tuple(small, small).map(([x, y]) => `BT /F 7 Tf .6 .8 -.8 .6 ${x} ${y} Tm [<01F4> -300.3 <0190>] TJ ET`),
    fc.tuple(small, small, size, size).map((numbers) => `${numbers.join(' ')} re W n`),
    fc.tuple(small, small, size).map(([x, y, far]) => `${x} ${y} m ${x + far} ${y} l ${x} ${y + far} l h W* n`),
    fc.constantFrom('q', 'Q', '1 0 0 rg', '.5 g', '0 0 1 RG', '2 w', '1 J 1 j', '[3 1] 2 d', '/Thick gs', '/Half gs'),
    fc.constantFrom('.75 0 0 -.75 3 7 cm', '1 0 .3 1 0 0 cm', '0 1 -1 0 0 0 cm', '2 0 0 .5 0 0 cm', '/X Do'),
  );

  it('paints the same again, each thing in its place, colour and width', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const items = paint(steps.join('\n'));
        expect(again(items).map(look)).toEqual(items.map((item) => like(look(item))));
      }),
      { numRuns: 500 },
    );
  });

  it('sets nothing twice, and marks all of it', () => {
    const items = paint('q 1 0 0 rg 0 0 1 1 re f Q q 1 0 0 rg 5 0 1 1 re f Q');
    const lines = writeContent(emptied(items)).toString('latin1').split('\n').slice(0, -1);
    expect(lines).toEqual(['/P BMC', '1 0 0 rg', '0 0 1 1 re', 'f', '5 0 1 1 re', 'f', 'EMC']);
  });

  it('leaves out a clipping path that cuts nothing off', () => {
    const written = writeContent(emptied(paint('0 0 100 100 re W n 5 5 1 1 re f'))).toString('latin1');
    expect(written).not.toMatch(/W/);
  });

  it('makes nothing of gaps too small to be seen, and never lets them add up', () => {
    // Each advance is 0.3 thousandths of the size too wide.
    const text = `BT /F 10 Tf ${Array.from({ length: 200 }, () => '<01F4> Tj 5.003 0 Td').join(' ')} <01F4> Tj ET`;
    const [item] = paint(text);
    const [copy] = again([item as Item]);
    const [before, after] = [glyphsOf(item), glyphsOf(copy)];
    expect(after.map(([code]) => code)).toEqual(before.map(([code]) => code));
    after.forEach(([, x], index) => expect(Math.abs(x - (before[index]?.[1] ?? 0))).toBeLessThan(0.02));
    expect(
      writeContent(emptied([item as Item]))
        .toString('latin1')
        .match(/>-/g)?.length,
    ).toBeLessThan(70);
  });

  /** How an item looks: shape and place on the page, colours, width of lines, and what cuts it off. */
  function look(item: Item): unknown {
    const { style, window, clips } = item;
    const base = {
      kind: item.kind,
      effects: style.effects.key,
      cut: clips.map((clip) => [clip.operator, ...onPage(clip).flatMap(({ numbers }) => numbers)]),
      seen: { ...item.box, ...(window && shared(item.box, window)) },
    };
    if (item.kind === 'text') return { ...base, fill: style.fill.key, glyphs: glyphsOf(item) };
    if (item.kind === 'object') return { ...base, matrix: Object.values(item.matrix) };
    const strokes = !item.paint.startsWith('f');
    return {
      ...base,
      paint: item.paint,
      steps: onPage(item).map(({ operator, numbers }) => [operator, ...numbers]),
      fill: item.paint === 'S' ? '' : style.fill.key,
      line: strokes && [style.stroke.key, style.cap, style.join],
      width: strokes ? style.lineWidth * scaleOf(item.matrix) : 0,
    };
  }

  function shared(box: Box, window: Box): Box {
    return {
      left: Math.max(window.left, box.left),
      bottom: Math.max(window.bottom, box.bottom),
      right: Math.min(window.right, box.right),
      top: Math.min(window.top, box.top),
    };
  }

  /** The same with room for what nobody sees. */
  function like(value: unknown): unknown {
    if (typeof value === 'number') return expect.closeTo(value, 1);
    if (Array.isArray(value)) return value.map(like);
    if (typeof value !== 'object' || value === null) return value;
    // A window that cuts off less than a pixel of CSS at the sides is left out.
    const room = (key: string, inner: unknown) =>
      key === 'left' || key === 'right' ? expect.closeTo(inner as number, -0.3) : like(inner);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, room(key, inner)]));
  }
});
