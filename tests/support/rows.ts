import { placedTexts, type PlacedText } from './pdf-places.ts';
import { MM, sheetBytes } from './sheets.ts';

/** The left edge of the text area in points, and how far the first column of a form reaches from it. */
const LEFT = 15 * MM;
const FIRST_COLUMN = 15 * MM;

/** The numbers in the first column of a form's tables, in order. */
export async function rowNumbers(id: string): Promise<(PlacedText & { number: number })[]> {
  const texts = await placedTexts(sheetBytes(id));
  return texts
    .filter(({ text, x }) => /^\d+$/.test(text) && x > LEFT && x < LEFT + FIRST_COLUMN)
    .map((entry) => ({ ...entry, number: Number(entry.text) }));
}

/** How far each row's number stands above the next one on the same page, in millimetres. */
export function rowHeights(rows: readonly PlacedText[]): number[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return next?.page === row.page ? [(row.y - next.y) / MM] : [];
  });
}
