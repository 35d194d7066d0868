import { beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../support/content.ts';
import { all } from '../../support/dom.ts';
import { readPdf, type PdfPage } from '../../support/pdf.ts';
import { sheetBytes, sheets, solid } from '../../support/sheets.ts';

/** How far words stay from a cut, in mm: cutters and printers are off by that. */
const AWAY = 3;
/** The smallest type of a card that is read in the hand, in points. */
const SMALLEST = 9;

/** Sheets that are cut: where across the paper and where down, in mm; and how many cards are alike. */
const CUT = [
  { layout: 'talk-cards', columns: [105], rows: [148.5], alike: 0 },
  { layout: 'call-back-cards', columns: [105], rows: [140, 280], alike: 4 },
  { layout: 'lost-device-cards', columns: [105], rows: [70, 140, 210, 280], alike: 4 },
  {
    layout: 'stickers',
    columns: [18.6, 105, 191.4],
    rows: Array.from({ length: 7 }, (_, row) => 21.6 + 42.3 * row),
    alike: 0,
  },
].flatMap((cut) => sheets.filter(({ layout }) => layout === cut.layout).map(({ id }) => ({ id, ...cut })));

describe.each(CUT)('the sheet $id', ({ id, columns, rows, alike }) => {
  let pages: PdfPage[];
  beforeAll(async () => {
    ({ pages } = await readPdf(sheetBytes(id)));
  });

  it('has no word where it is cut or folded, the imprint apart', () => {
    const imprint = solid(
      all(`print/${id}.html`, 'footer, header')
        .map((part) => part.textContent)
        .join(''),
    );
    for (const { text, left, right, top, bottom } of pages.flatMap(({ pieces }) => pieces)) {
      if (imprint.includes(solid(text))) continue;
      for (const x of columns) expect(right < x - AWAY || left > x + AWAY, text).toBe(true);
      for (const y of rows) expect(bottom < y - AWAY + 1 || top > y + AWAY - 1, text).toBe(true);
    }
  });

  it(`has no type smaller than ${SMALLEST} pt`, () => {
    expect(Math.min(...pages.flatMap(({ sizes }) => sizes))).toBeGreaterThanOrEqual(SMALLEST - 0.01);
  });

  if (alike > 0)
    it('has its cards alike, of which the first alone is read out', () => {
      const places = [0, 105].flatMap((left) => [0, 140].map((top) => ({ left, top })));
      const texts = places.map(({ left, top }) =>
        pages[0]?.pieces
          .filter(
            (piece) => piece.left > left && piece.right < left + 105 && piece.top > top && piece.bottom < top + 140,
          )
          .flatMap(({ text }) => [...solid(text)])
          .sort()
          .join(''),
      );
      expect(new Set(texts).size).toBe(1);
      expect(texts[0]?.length).toBeGreaterThan(100);
      expect(all(`print/${id}.html`, '.quarter-card:not([aria-hidden])')).toHaveLength(1);
    });
});

describe('the posters of the months', () => {
  it('say what they are for in letters of 72 pt, one page a month', async () => {
    const { pages } = await readPdf(sheetBytes('monthly-posters'));
    const { months } = content.morningTalk;
    expect(pages).toHaveLength(months.length);
    for (const [index, { poster }] of months.entries()) {
      const large = pages[index]?.pieces.filter(({ size }) => size > 71).map(({ text }) => text);
      expect(solid(large?.join('') ?? '')).toContain(solid(poster));
    }
  });
});
