import { describe, expect, it } from 'vitest';
import { drawPage } from '../support/qr.ts';
import { readPdf } from '../support/pdf.ts';
import { MM, sheetBytes } from './sheets.ts';

const DPI = 40;
/** The margins of the leaflet's pages, where heads and page numbers stand. */
const MARGIN_MM = { top: 18, bottom: 16 };

/** How far down its text area a page is filled, from 0 to 1. */
async function filled(page: number): Promise<number> {
  const { width, height, data } = await drawPage(sheetBytes('leaflet'), page, DPI);
  const pixel = (mm: number) => Math.round((mm * MM * DPI) / 72);
  const [top, bottom] = [pixel(MARGIN_MM.top), height - pixel(MARGIN_MM.bottom)];
  for (let row = bottom - 1; row >= top; row -= 1) {
    const line = data.subarray(row * width * 4, (row + 1) * width * 4);
    if (line.some((value, at) => at % 4 < 3 && value < 200)) return (row - top) / (bottom - top);
  }
  return 0;
}

describe('the pages of the leaflet', () => {
  it('are all at least a third full', async () => {
    const { pages } = await readPdf(sheetBytes('leaflet'));
    const fills = await Promise.all(pages.map(async ({ number }) => ({ number, fill: await filled(number) })));
    expect(fills.filter(({ fill }) => fill < 1 / 3)).toEqual([]);
  });
});
