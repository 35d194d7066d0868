import type { Page } from 'puppeteer';
import { fitPlaces, type Misfit } from '../../../src/organization/element/fit.ts';
import { layOutAsBefore, layOutAsPrinted } from './as-printed.ts';
import { measureLayout, type Breach } from './measure.ts';
import { pageOfWords } from './text-places.ts';

/** CSS pixels in a millimetre. */
const PX = 96 / 25.4;
/** What follows from a fault is mended with it: more lines would only hide the first. */
const MOST = 5;

/**
 * Sets what stands in places of fixed size as small as it must be.
 * @throws Error, a place a line: how many millimetres too much, mend.
 */
export async function fitLayout(page: Page): Promise<void> {
  if (!(await page.$('[data-fit]'))) return;
  const misfits = await asPrinted(page, fitPlaces);
  if (misfits.length > 0) throw new Error([...new Set(misfits.map(ofMisfit))].join('; '));
}

/**
 * Makes sure that a reader gets every word whole.
 * @param print gives the page as it is printed, to say on which page a fault is; asked only where there is one.
 * @throws Error, a line a fault: page, what, how many millimetres too much, mend.
 */
export async function checkLayout(page: Page, print: () => Promise<Uint8Array>): Promise<void> {
  const breaches = await asPrinted(page, measureLayout);
  if (breaches.length === 0) return;
  const pdf = breaches.some((breach) => breach.page === undefined) ? await print() : undefined;
  const lines = breaches.slice(0, MOST).map(async (breach) => {
    const number = breach.page ?? (pdf && (await pageOfWords(pdf, breach.words.replace(/…$/, ''))));
    return `${number ? `page ${number}: ` : ''}${ofBreach(breach)}`;
  });
  const more = breaches.length > MOST ? [`and ${breaches.length - MOST} more`] : [];
  throw new Error([...new Set(await Promise.all(lines)), ...more].join('; '));
}

/** What a function finds in a page that is laid out as it is printed. */
export async function asPrinted<Found>(page: Page, look: () => Found): Promise<Awaited<Found>> {
  // One after the other in the page, without going back and forth in between.
  const [, found] = await Promise.all([
    page.evaluate(layOutAsPrinted),
    page.evaluate(look),
    page.evaluate(layOutAsBefore),
  ]);
  return found;
}

function ofMisfit({ field, letters, over, direction, smallest }: Misfit): string {
  const what = `the place for ${field} is ${millimetres(over)} too small for it, though set in ${smallest}`;
  return `${what} (too ${direction}): shorten it in content/organization.yaml (it has ${letters} letters)`;
}

function ofBreach({ kind, words, by, side, other = '', windows }: Breach): string {
  const mend = 'shorten it, or take something off the sheet';
  switch (kind) {
    case 'page':
      return windows === undefined
        ? `“${words}” leaves the page by ${millimetres(by)} (${side}): ${mend}`
        : `“${words}” leaves the page by ${millimetres(by)} (${side}): the sheet has room for ${windows}, take a window off`;
    case 'box':
      return `“${words}” leaves its box ${other} by ${millimetres(by)} (${side}): ${mend}`;
    case 'words':
      return `“${words}” and “${other}” lie on one another by ${millimetres(by)}: ${mend}`;
    case 'code':
      return `“${words}” lies on a QR code by ${millimetres(by)}: ${mend}`;
  }
}

function millimetres(pixels: number): string {
  return `${(pixels / PX).toFixed(1)} mm`;
}
