import { beforeAll, describe, expect, it } from 'vitest';
import { imposeBooklet } from '../../scripts/print/booklet/index.ts';
import { readHalves, type Halves } from '../support/halves.ts';
import { readPdf, type PdfReading } from '../support/pdf.ts';
import { readPlaces, type Place, type Places } from '../support/places.ts';
import { readAloud } from '../support/reading.ts';
import { MM, sheetBytes, solid } from '../support/sheets.ts';

const WIDTH = 210 * MM;

describe('the leaflet as a booklet', () => {
  let leaflet: PdfReading;
  let booklet: Uint8Array;
  let sides: Halves[];
  let places: (number | undefined)[];
  beforeAll(async () => {
    leaflet = await readPdf(sheetBytes('leaflet'));
    const request = { title: 'x', author: 'x', lang: 'ja', edition: '2026-11-01', paper: 'A3' } as const;
    booklet = (await imposeBooklet(sheetBytes('leaflet'), request)).bytes;
    sides = await readHalves(booklet);
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

  it('shows every page once, in order, from the cover to the back', () => {
    const count = leaflet.pages.length;
    expect(places.filter((page) => page !== undefined)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(places).toHaveLength(Math.ceil(count / 4) * 4);
    expect(places[0]).toBe(1);
    expect(places.at(-1)).toBe(count);
  });

  it('has its blank pages before a chapter, not within one', () => {
    const after = places.findIndex((page, index) => page !== undefined && index > 0 && places[index - 1] === undefined);
    if (after < 0) return expect(leaflet.pages.length % 4).toBe(0);
    const titles = leaflet.outline.filter(({ page, level }) => page === places[after] && level <= 2);
    expect(titles.length).toBeGreaterThan(0);
  });

  it('is read as the leaflet is', async () => {
    expect(await readAloud(booklet)).toEqual(await readAloud(sheetBytes('leaflet')));
  });

  it('leads from and to the right halves', async () => {
    const [before, after]: Places[] = await Promise.all([readPlaces(sheetBytes('leaflet')), readPlaces(booklet)]);
    const moved = ({ page, x, y }: Place) => {
      const index = places.indexOf(page);
      const sheet = Math.floor(Math.min(index, places.length - 1 - index) / 2);
      const isFront = index % 2 === 0 ? index < places.length / 2 : index >= places.length / 2;
      return {
        page: 2 * sheet + (isFront ? 1 : 2),
        x: expect.closeTo(x + (index % 2 === 0 ? WIDTH : 0), 1),
        y: expect.closeTo(y, 1),
      };
    };
    const expected = before?.links.map(({ to, from, until }) => ({ to, from: moved(from), until: moved(until) })) ?? [];
    expect(after?.links).toHaveLength(expected.length);
    for (const link of expected) expect(after?.links).toContainEqual(link);
    expect([...(after?.destinations ?? [])]).toEqual(
      [...(before?.destinations ?? [])].map(([name, at]) => [name, moved(at)]),
    );
    expect(after?.outline).toEqual(before?.outline.map(({ title, place }) => ({ title, place: moved(place) })));
  });

  it('weighs about what the leaflet weighs', () => {
    expect(booklet.length / sheetBytes('leaflet').length).toBeLessThan(1.1);
  });
});
