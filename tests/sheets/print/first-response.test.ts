import { beforeAll, describe, expect, it } from 'vitest';
import { windowsNamed } from '../../support/expected.ts';
import { facts } from '../../support/facts.ts';
import { content, words } from '../../support/content.ts';
import { all, textOf } from '../../support/dom.ts';
import { readPdf, type PdfPage } from '../../support/pdf.ts';
import { drawPage } from '../../support/picture.ts';
import { placesOfQrCodes } from '../../support/qr-places.ts';
import { sheetBytes, sheets, solid } from '../../support/sheets.ts';

/** Where A4 is folded to A6, in mm. */
const FOLDS = { x: 105, y: 148.5 };
/** How far from a fold words and codes stay: folding by hand is no more exact. */
const AWAY_MM = 4;
const DPI = 300;

const shown = windowsNamed(sheets.find(({ id }) => id === 'first-response')?.windows);

describe('the first hour', () => {
  let pages: PdfPage[];
  let page: PdfPage;
  beforeAll(async () => {
    ({ pages } = await readPdf(sheetBytes('first-response')));
    page = pages[0] as PdfPage;
  });
  /** The text of a quarter, as it is read. */
  const quarter = (across: 'left' | 'right', down: 'upper' | 'lower') =>
    solid(
      page.pieces
        .filter(({ left, top }) => left < FOLDS.x === (across === 'left') && top < FOLDS.y === (down === 'upper'))
        .map(({ text }) => text)
        .join(''),
    );

  it('is a single page', () => {
    expect(pages).toHaveLength(1);
  });

  it('has no word and no code on a fold', async () => {
    const codes = await placesOfQrCodes(sheetBytes('first-response'), 1);
    expect(codes).toHaveLength(shown.filter(({ url }) => url).length);
    for (const { left, right, top, bottom, text } of [...page.pieces, ...codes]) {
      expect(right < FOLDS.x - AWAY_MM || left > FOLDS.x + AWAY_MM, text).toBe(true);
      expect(bottom < FOLDS.y - AWAY_MM || top > FOLDS.y + AWAY_MM, text).toBe(true);
    }
  });

  it('marks its folds in the middle of every edge', async () => {
    const { width, height, data } = await drawPage(sheetBytes('first-response'), 1, DPI);
    const dot = (mm: number) => Math.round((mm * DPI) / 25.4);
    const grey = (x: number, y: number) => data[(y * width + x) * 4 + 1] ?? 0;
    /** Whether there is, across a mark at one of its dots, another grey than a millimetre away on both sides. */
    const isMarked = (x: number, y: number, across: [number, number]) => {
      const at = (step: number) => grey(x + step * across[0], y + step * across[1]);
      const middle = [-2, -1, 0, 1, 2].map(at);
      return [-12, 12].every((step) => middle.some((value) => Math.abs(value - at(step)) > 100));
    };
    const edges: [number, number, [number, number]][] = [
      [dot(FOLDS.x), dot(3), [1, 0]],
      [dot(FOLDS.x), height - dot(3), [1, 0]],
      [dot(3), dot(FOLDS.y), [0, 1]],
      [width - dot(3), dot(FOLDS.y), [0, 1]],
    ];
    for (const edge of edges) expect(isMarked(...edge), edge.join()).toBe(true);
  });

  // Folded with the print outward, the lower half back first and the right half then, these two lie outside.
  it('has its title and the first steps on the quarter that comes to lie on top', () => {
    // Crosses and numbers are decoration, which may stand anywhere.
    const text = quarter('left', 'upper').replace(/^[×\d]+/, '');
    expect(text.startsWith(solid(textOf(all('print/first-response.html', 'h1')[0] as Element)))).toBe(true);
    const places = facts.firstSteps.steps.map((step) => text.indexOf(solid(step)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says there what makes it worse', () => {
    for (const { do: never } of content.firstResponse.never.items) {
      expect(quarter('left', 'upper')).toContain(solid(never));
      // Under a heading that forbids, a negative would demand what must not be done.
      expect(never).not.toMatch(/ない$|ません|ず$/);
    }
  });

  it('has whom to tell on its back, the company’s own contact first', () => {
    const text = quarter('right', 'upper');
    const own = text.indexOf(solid(words.print.ownContact));
    expect(own).toBeGreaterThanOrEqual(0);
    const names = shown.flatMap(({ name, mail, phone, url }) =>
      [name, mail, phone, url?.replace(/^https:\/\/|\/$/g, '')].flatMap((fact) => fact ?? []),
    );
    for (const name of names) expect(text.indexOf(solid(name)), name).toBeGreaterThan(own);
  });

  it('says by when the authority must hear of leaked personal data', () => {
    expect(facts.windows['ppc']?.today).toContain('3〜5日');
    expect(quarter('right', 'upper')).toContain('3〜5日');
  });

  it('has a table with named columns to write down what happened', () => {
    const heads = all('print/first-response.html', 'table th[scope=col]').map(textOf);
    const { time, seen, done, told } = content.firstResponse.log;
    expect(heads).toEqual([time, seen, done, told]);
    for (const head of heads) expect(quarter('right', 'lower')).toContain(solid(head));
    expect(all('print/first-response.html', 'table tbody tr').length).toBeGreaterThanOrEqual(6);
  });
});
