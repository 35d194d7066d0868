import { describe, expect, it } from 'vitest';
import { drawPage } from '../../support/picture.ts';
import { gaps, inkAlong } from '../../support/ink.ts';
import { sheetBytes } from '../../support/sheets.ts';

const DPI = 200;
/** What a rule is off by, drawn in dots. */
const DOT = 25.4 / DPI;
const drawn = async (id: string) => drawPage(sheetBytes(id), 1, DPI);

describe('the incident log', () => {
  it('has rows of 12 mm, and columns for the time, what was seen, what was done, and by whom', async () => {
    const page = await drawn('incident-log');
    // Through the blank rows, right in the middle of the third column; the last rules are those of its rows.
    const rows = gaps(inkAlong(page, DPI, { x: 200 })).filter((gap) => gap > 11);
    expect(rows.length).toBeGreaterThanOrEqual(8);
    for (const row of rows.slice(0, 8)) expect(row).toBeGreaterThanOrEqual(12 - DOT);
    const columns = gaps(inkAlong(page, DPI, { y: 120 })).filter((gap) => gap > 5);
    [20, 80, 80, 40].forEach((least, index) => expect(columns[index]).toBeGreaterThanOrEqual(least - DOT));
  });
});

describe.each(['newcomer', 'leaver'])('the sheet %s', (id) => {
  it('has rows of 8 mm or more for devices and accounts', async () => {
    // Through the column of days, which is blank in every row.
    const rows = gaps(inkAlong(await drawn(id), DPI, { x: 150 })).filter((gap) => gap > 7.5 && gap < 12);
    expect(rows.length).toBeGreaterThanOrEqual(6);
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(8 - DOT);
  });
});
