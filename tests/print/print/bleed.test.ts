import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PDFDocument } from '@cantoo/pdf-lib';
import { printSheets } from '../../../scripts/print/index.ts';
import { SITE, TEST_OUT } from '../../support/built.ts';
import { cut, differences, drawPages, isAlike } from '../../support/cut.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { readPlaces, type Place } from '../../support/places.ts';
import type { Picture } from '../../support/picture.ts';
import { MM, sheetBytes, sheets, solid } from '../../support/sheets.ts';

/** Pixels of the largest: PDFium sets each onto a whole dot, and one that stands between two may fall on the other. */
const ONE_CHARACTER = 150;
/** A dot for each CSS pixel: edges fall between dots, where readers do not have to round. */
const DPI = 96;
const EDITION = '2026-11-01';
/** Of those that have a page of their own one for each layout and paper: the others have the same styles. */
const printed = [
  ...new Map(
    sheets
      .filter(({ id }) => existsSync(`${SITE}/print/${id}.html`))
      .map((sheet) => [`${sheet.layout} ${sheet.paper}`, sheet] as const),
  ).values(),
];

/** It stays, so that `npm run pdf:verify` can be asked about it. */
const out = resolve(TEST_OUT, 'bleed');
beforeAll(async () => {
  await rm(out, { recursive: true, force: true });
  const plan = printed.map(({ id, title, paper }) => ({ id, title, author: 'x', lang: 'ja', paper }));
  await printSheets({ site: SITE, out, sheets: plan, edition: EDITION, bleed: true });
});

describe.each(printed)('the sheet $id with bleed', ({ id }) => {
  let bytes: Uint8Array;
  let [plain, pdf]: PdfReading[] = [];
  let count = 0;
  beforeAll(async () => {
    bytes = new Uint8Array(await readFile(join(out, `${id}.pdf`)));
    [plain, pdf] = [await readPdf(sheetBytes(id)), await readPdf(bytes)];
    count = pdf.pages.length;
  });

  it('has the paper as its trim, 3 mm of bleed around it and room for marks around that', async () => {
    const papers = await Promise.all([sheetBytes(id), bytes].map(async (file) => PDFDocument.load(file)));
    const [before = [], after = []] = papers.map((document) => document.getPages());
    expect(after).toHaveLength(before.length);
    after.forEach((page, index) => {
      const [trim, bleed, media] = [page.getTrimBox(), page.getBleedBox(), page.getMediaBox()];
      const paper = before[index]?.getTrimBox();
      expect(trim.width).toBeCloseTo(paper?.width ?? 0, 2);
      expect(trim.height).toBeCloseTo(paper?.height ?? 0, 2);
      expect(trim.x - bleed.x).toBeCloseTo(3 * MM, 2);
      expect(trim.y - bleed.y).toBeCloseTo(3 * MM, 2);
      expect(bleed.width - trim.width).toBeCloseTo(6 * MM, 2);
      expect(bleed.height - trim.height).toBeCloseTo(6 * MM, 2);
      expect(bleed.x - media.x).toBeGreaterThan(7 * MM);
      expect(page.getCropBox()).toEqual(media);
    });
  });

  it('looks the same within the trim', async () => {
    const [before, after] = [
      await drawPages(await cut(sheetBytes(id)), count, DPI),
      await drawPages(await cut(bytes), count, DPI),
    ];
    const changed = after.flatMap((picture, index) => {
      const number = differences(picture, before[index] as Picture, 1);
      return number <= ONE_CHARACTER ? [] : [{ page: index + 1, number }];
    });
    expect(changed).toEqual([]);
  });

  it('goes on in the bleed with the colours at the edge', async () => {
    const room = 4 * MM;
    const wide = await cut(bytes, ({ x, y, width, height }) => ({
      x: x - room,
      y: y - room,
      width: width + 2 * room,
      height: height + 2 * room,
    }));
    const pictures = await drawPages(wide, count, DPI);
    const gaps = pictures.flatMap((picture, index) =>
      gapsIn(picture, (room * DPI) / 72).map((at) => [index + 1, ...at]),
    );
    expect(gaps).toEqual([]);
  });

  it('says beside the marks what it is, and nothing else more', () => {
    pdf?.pages.forEach(({ text, number }, index) => {
      const line = solid(`${id} ${printed.find((sheet) => sheet.id === id)?.title ?? ''}`);
      const added = solid(text).match(new RegExp(`${line}.*?${EDITION}${number}/${count}`))?.[0];
      expect(added).toBeDefined();
      expect(solid(text).replace(added ?? '', '')).toBe(solid(plain?.pages[index]?.text ?? ''));
    });
  });

  it('leads from the same places to the same places', async () => {
    const [before, after] = [await readPlaces(sheetBytes(id)), await readPlaces(bytes)];
    expect(after.links.map(({ to }) => to)).toEqual(before.links.map(({ to }) => to));
    const [was = [], is = []] = [before, after].map(({ links }) => links.flatMap(({ from, until }) => [from, until]));
    const near = ({ page, x, y }: Place) => ({ page, x: expect.closeTo(x, 1), y: expect.closeTo(y, 1) });
    expect(is).toEqual(was.map(near));
    // What stands at the upper edge reaches into the bleed.
    after.outline.forEach(({ title, place }, index) => {
      const meant = before.outline[index];
      expect({ title, page: place.page }).toEqual({ title: meant?.title, page: meant?.place.page });
      expect(place.y - (meant?.place.y ?? 0)).toBeGreaterThan(-0.05);
      expect(place.y - (meant?.place.y ?? 0)).toBeLessThanOrEqual(3.2 * MM);
    });
    expect([...after.destinations.keys()]).toEqual([...before.destinations.keys()]);
    for (const [name, { page, y }] of after.destinations) {
      const place = before.destinations.get(name);
      expect(page).toBe(place?.page);
      // Nothing is to be cut off above; up to the bleed's width higher does no harm.
      expect(y - (place?.y ?? 0)).toBeGreaterThanOrEqual(0);
      expect(y - (place?.y ?? 0)).toBeLessThanOrEqual(3.2 * MM);
    }
  });
});

/** Places on the edge of the trim, beyond which the colour of the edge does not go on to the end of the bleed. */
function gapsIn(picture: Picture, inset: number): [x: number, y: number][] {
  const { width, height } = picture;
  const [near, far] = [Math.ceil(inset) + 1, Math.ceil(inset - (3 * MM * DPI) / 72) + 1];
  const gaps: [number, number][] = [];
  /** @param at the pixel so far from the edge of the picture, so far along it. */
  const walk = (length: number, at: (depth: number, along: number) => [number, number]): void => {
    for (let along = near + 1; along < length - near - 1; along += 1) {
      const edge = at(near, along);
      // Where the colour changes along the edge, pixels are mixed.
      const isPlain = [along - 1, along + 1].every((next) => isAlike(picture, ...edge, picture, ...at(near, next)));
      if (!isPlain) continue;
      for (let depth = far; depth < near; depth += 1) {
        if (!isAlike(picture, ...edge, picture, ...at(depth, along))) gaps.push(at(depth, along));
      }
    }
  };
  walk(width, (depth, along) => [along, depth]);
  walk(width, (depth, along) => [along, height - 1 - depth]);
  walk(height, (depth, along) => [depth, along]);
  walk(height, (depth, along) => [width - 1 - depth, along]);
  return gaps;
}
