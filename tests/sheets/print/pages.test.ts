import { describe, expect, it } from 'vitest';
import { chapters } from '../../support/expected.ts';
import { drawPage } from '../../support/picture.ts';
import { readPdf } from '../../support/pdf.ts';
import { MM, sheetBytes } from '../../support/sheets.ts';

const DPI = 40;
/** Sheets of several pages, with margins around their text. */
const LONG_SHEETS = ['action-plan', 'quiz', 'quiz-answers'];
/** The margins of their pages, where heads and page numbers stand. */
const MARGIN_MM = { top: 15, bottom: 15 };

/** How far down its text area a page is filled, from 0 to 1. */
async function filled(id: string, page: number): Promise<number> {
  const { width, height, data } = await drawPage(sheetBytes(id), page, DPI);
  const pixel = (mm: number) => Math.round((mm * MM * DPI) / 72);
  const [top, bottom] = [pixel(MARGIN_MM.top), height - pixel(MARGIN_MM.bottom)];
  for (let row = bottom - 1; row >= top; row -= 1) {
    const line = data.subarray(row * width * 4, (row + 1) * width * 4);
    if (line.some((value, at) => at % 4 < 3 && value < 200)) return (row - top) / (bottom - top);
  }
  return 0;
}

describe.each(LONG_SHEETS)('the pages of %s', (id) => {
  it('are at least a third full, but where a chapter ends: there a line more may begin a page', async () => {
    const { pages, destinations } = await readPdf(sheetBytes(id));
    const ends = new Set(chapters.map((chapter) => (destinations.get(chapter.id) ?? 0) - 1));
    const least = (number: number) => (ends.has(number) ? 1 / 20 : 1 / 3);
    const fills = await Promise.all(
      pages.slice(0, -1).map(async ({ number }) => ({ number, fill: await filled(id, number) })),
    );
    expect(fills.filter(({ number, fill }) => fill < least(number))).toEqual([]);
  });
});
