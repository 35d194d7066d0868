import { describe, expect, it } from 'vitest';
import { drawPage } from '../../support/picture.ts';
import { gaps, inkAlong } from '../../support/ink.ts';
import { useSite } from '../../support/site.ts';
import { sheetBytes, taggedSheets } from '../../support/sheets.ts';

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

/** Room for a line of handwriting, in mm. */
const LINE = 8;
/** Browsers lay rows out in whole dots of a screen. */
const SCREEN_DOT = 25.4 / 96;
/** Narrower than this is for a tick or a line of a drawing, in mm. */
const TICK = 7;

/** Where a sheet is written on: cells and boxes that hold nothing, and lines. Runs in the page. */
function placesToWrite(tick: number): { place: string; room: number }[] {
  const mm = (pixels: number) => (pixels * 25.4) / 96;
  const isBlank = (element: HTMLElement) =>
    element.childElementCount === 0 && /^[\s\u3000]*$/.test(element.textContent);
  return [...document.querySelectorAll<HTMLElement>('main *:not(svg, svg *, img, input, col, br)')]
    .filter((element) => isBlank(element) && mm(element.getBoundingClientRect().width) > tick)
    .filter((element) => {
      const isLined = getComputedStyle(element).borderBottomWidth !== '0px';
      return isLined || element.matches('td, dd, .pen-gap');
    })
    .map((element) => {
      const parent = element.parentElement as HTMLElement;
      // A gap within a line has the room of the line, and in a field or a cell that of these.
      const room = element.matches('.pen-gap')
        ? Math.max(
            element.offsetHeight,
            Number.parseFloat(getComputedStyle(parent).lineHeight),
            parent.matches('dd, td') || getComputedStyle(parent).display === 'flex' ? parent.offsetHeight : 0,
          )
        : element.getBoundingClientRect().height;
      return {
        place: `${parent.className || parent.tagName} > ${element.className || element.tagName}`,
        room: mm(room),
      };
    });
}

describe('where a sheet is written on', () => {
  const { open } = useSite();

  it.each(taggedSheets)('$id has room for a hand', async ({ id }) => {
    const page = await open(`print/${id}.html`, 840);
    await page.emulateMediaType('print');
    const places = await page.evaluate(placesToWrite, TICK);
    expect(places.filter(({ room }) => room < LINE - SCREEN_DOT)).toEqual([]);
  });
});
