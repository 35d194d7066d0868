import { beforeAll, describe, expect, it } from 'vitest';
import { readHalves, type Halves } from '../../support/halves.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { sheetBytes, sheets, solid } from '../../support/sheets.ts';

const booklets = sheets.flatMap(({ id, of }) => (of === undefined ? [] : [{ id, of }]));

describe.each(booklets)('$id, which is folded of $of', ({ id, of }) => {
  let leaflet: PdfReading;
  let sides: Halves[];
  let places: (number | undefined)[];
  beforeAll(async () => {
    [leaflet, sides] = await Promise.all([readPdf(sheetBytes(of)), readHalves(sheetBytes(id))]);
    places = readPlacesInOrder();
  });

  /** The places of the folded booklet, from the cover to the back, with the page that is there. */
  const readPlacesInOrder = (): typeof places => {
    const texts = leaflet.pages.map(({ text }) => [...solid(text)].toSorted().join(''));
    const pageOf = (text = '') => {
      const page = texts.indexOf([...solid(text)].toSorted().join('')) + 1;
      return solid(text) === '' ? undefined : page;
    };
    const sheets = Array.from({ length: sides.length / 2 }, (_, index) => sides.slice(2 * index, 2 * index + 2));
    const ahead = sheets.flatMap(([front, back]) => [pageOf(front?.right), pageOf(back?.left)]);
    const behind = sheets.toReversed().flatMap(([front, back]) => [pageOf(back?.right), pageOf(front?.left)]);
    return [...ahead, ...behind];
  };

  it('shows every page once, in order, from the cover to the back, and no blank one', () => {
    const count = leaflet.pages.length;
    expect(places).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  it('weighs about what the leaflet weighs', () => {
    expect(sheetBytes(id).length / sheetBytes(of).length).toBeLessThan(1.1);
  });
});
