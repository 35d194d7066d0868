import { beforeAll, describe, expect, it } from 'vitest';
import { windowsNamed } from '../../support/expected.ts';
import { facts } from '../../support/facts.ts';
import { words } from '../../support/content.ts';
import { all, attribute, textOf } from '../../support/dom.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { drawPage, type Picture } from '../../support/picture.ts';
import { placesOfQrCodes } from '../../support/qr-places.ts';
import { sheetBytes, sheets, solid } from '../../support/sheets.ts';

/** The ten-up A4 paper for business cards, in mm: where cards begin and end. */
const COLUMNS = [14, 105, 196];
const ROWS = [11, 66, 121, 176, 231, 286];
/** How far a cut may be off. */
const CUT_MM = 2;
const DPI = 300;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The ten cards, less what a cut may take. */
const cards: Box[] = ROWS.slice(0, -1).flatMap((top) =>
  COLUMNS.slice(0, -1).map((left) => ({
    left: left + CUT_MM,
    right: left + 91 - CUT_MM,
    top: top + CUT_MM,
    bottom: top + 55 - CUT_MM,
  })),
);
const isWithin = (inner: Box, outer: Box) =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Where along a line of the paper, in mm, there is ink. */
function inkAlong({ width, height, data }: Picture, line: { x: number } | { y: number }): number[] {
  const dot = (mm: number) => Math.round((mm * DPI) / 25.4);
  const isInk = (x: number, y: number) => (data[(y * width + x) * 4 + 1] ?? 255) < 200;
  return Array.from({ length: 'x' in line ? height : width }, (_, at) => at)
    .filter((at) => ('x' in line ? isInk(dot(line.x), at) : isInk(at, dot(line.y))))
    .map((at) => ((at + 0.5) * 25.4) / DPI);
}

/** The middles of runs of ink. */
function marks(ink: readonly number[]): number[] {
  const runs: number[][] = [];
  for (const at of ink) {
    const last = runs.at(-1);
    if (last && at - (last.at(-1) ?? 0) < 0.2) last.push(at);
    else runs.push([at]);
  }
  return runs.map((run) => (run[0] ?? 0) / 2 + (run.at(-1) ?? 0) / 2);
}

/** Within two dots of 300 to the inch. */
function expectNear(found: readonly number[], places: readonly number[]): void {
  expect(found).toHaveLength(places.length);

  for (const [index, place] of places.entries()) expect(Math.abs((found[index] ?? 0) - place)).toBeLessThan(0.17);
}

/** The windows that the cards name. */
const shown = windowsNamed(sheets.find(({ id }) => id === 'contact-cards')?.windows);
const withCode = shown.filter(({ url }) => url);

describe('the cards', () => {
  let pdf: PdfReading;
  /** The pages as they are drawn. */
  let drawn: Picture[];
  beforeAll(async () => {
    pdf = await readPdf(sheetBytes('contact-cards'));
    drawn = await Promise.all([1, 2].map((page) => drawPage(sheetBytes('contact-cards'), page, DPI)));
  });
  const textWithin = (page: number, card: Box) =>
    solid(
      (pdf.pages[page - 1]?.pieces ?? [])
        .filter((piece) => isWithin(piece, card))
        .map(({ text }) => text)
        .join(''),
    );

  it('have fronts on one page and backs on another', () => {
    expect(pdf.pages).toHaveLength(2);
  });

  it.each([1, 2])('hold all of page %i but the imprint, away from where they are cut', (number) => {
    const imprint = solid(all('print/contact-cards.html', 'footer').map(textOf).join(''));
    const outside = (pdf.pages[number - 1]?.pieces ?? []).filter(
      (piece) => !cards.some((card) => isWithin(piece, card)) && !imprint.includes(solid(piece.text)),
    );
    expect(outside).toEqual([]);
  });

  it.each([1, 2])('are ten alike on page %i', (number) => {
    // Decoration, as the numbers of the steps, may stand anywhere among the words of a tagged card.
    const [first = '', ...others] = cards.map((card) => [...textWithin(number, card)].sort().join(''));
    expect(first).not.toBe('');
    for (const other of others) expect(other).toBe(first);
  });

  it('say on the front what to do first, in order, and have lines for whom to tell', () => {
    const [card] = cards;
    const text = textWithin(1, card as Box);
    const places = facts.firstSteps.steps.map((step) => text.indexOf(solid(step)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain(solid(words.print.ownContact));
  });

  it('say on the back how to reach each window in words, and hold its code', async () => {
    const text = textWithin(2, cards[0] as Box);
    for (const { name, mail, phone, url } of shown) {
      for (const fact of [name, mail, phone, url?.replace(/^https:\/\/|\/$/g, '')])
        expect(text).toContain(solid(fact ?? ''));
    }
    const codes = await placesOfQrCodes(sheetBytes('contact-cards'), 2);
    for (const card of cards) expect(codes.filter((code) => isWithin(code, card))).toHaveLength(withCode.length);
  });

  it('have cut marks at their corners, in the margins on all four sides', () => {
    const [front] = drawn as [Picture];
    for (const y of [7, 290]) expectNear(marks(inkAlong(front, { y })), COLUMNS);
    for (const x of [10, 200]) expectNear(marks(inkAlong(front, { x })), ROWS);
  });

  it.each([1, 2])('have no ink on page %i where they are cut', (page) => {
    const picture = drawn[page - 1] as Picture;
    const [left = 0, right = 0, top = 0, bottom = 0] = [COLUMNS[0], COLUMNS.at(-1), ROWS[0], ROWS.at(-1)];
    const between = (from: number, to: number) => (at: number) => at > from - 1 && at < to + 1;
    for (const x of COLUMNS) expect(inkAlong(picture, { x }).filter(between(top, bottom))).toEqual([]);
    for (const y of ROWS) expect(inkAlong(picture, { y }).filter(between(left, right))).toEqual([]);
  });

  it('are read out and followed once, however often they are printed', () => {
    expect(all('print/contact-cards.html', '[aria-hidden=true] :is(a, h1, h2, h3, [id])')).toEqual([]);
    const links = all('print/contact-cards.html', 'a').map((link) => attribute(link, 'href'));
    expect(links).toEqual(expect.arrayContaining(withCode.map(({ url }) => url)));
    expect(links).toHaveLength(new Set(links).size);
  });
});
