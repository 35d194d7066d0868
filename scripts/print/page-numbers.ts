import type { Page } from 'puppeteer';
import { wantedPages, writePages } from './in-page.ts';
import { pagesOfDestinations } from './destination-pages.ts';

/** Longer numbers can push a line onto another page, whose number then changes: three rounds, and it is no accident. */
const ROUNDS = 3;

/**
 * Prints a page whose `<span data-page-of="FRAGMENT">` are to hold the number of the page on which FRAGMENT stands:
 * prints, reads where everything went, writes the numbers, prints again, and makes sure that nothing moved.
 * (Chromium knows no `target-counter()`.)
 * @param print prints the page: a draft need hold no more than destinations.
 * @throws Error naming a fragment that is nowhere in the PDF, or saying that the numbers do not settle.
 */
export async function printNumbered(
  page: Page,
  print: (pass: 'draft' | 'final') => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const wanted = await page.evaluate(wantedPages);
  if (wanted.length === 0) return print('final');
  let numbers = numbersFor(wanted, await pagesOfDestinations(await print('draft')));
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(writePages, numbers);
    const pdf = await print('final');
    const now = numbersFor(wanted, await pagesOfDestinations(pdf));
    if (wanted.every((fragment) => now[fragment] === numbers[fragment])) return pdf;
    numbers = now;
  }
  throw new Error(`the page numbers of its contents do not settle in ${ROUNDS} rounds`);
}

function numbersFor(wanted: readonly string[], pages: ReadonlyMap<string, number>): Record<string, number> {
  const lost = wanted.filter((fragment) => !pages.has(fragment));
  if (lost.length > 0) throw new Error(`no page number for #${lost.join(', #')}: no such id, or no link to it`);
  return Object.fromEntries(wanted.map((fragment) => [fragment, pages.get(fragment) ?? 0]));
}
