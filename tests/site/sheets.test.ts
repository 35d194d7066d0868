import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHEETS, SITE } from '../support/built.ts';
import { all, attribute, drawnPages, textOf } from '../support/dom.ts';
import { readPdf } from '../support/pdf.ts';

const pdfs = readdirSync(SHEETS).filter((file) => file.endsWith('.pdf'));
const cards = all('sheets.html', 'main section:has(a[href$=".pdf"])');
const fileOf = (card: Element): string => attribute(all(card, 'a[href$=".pdf"]')[0] as Element, 'href');

/** The bytes that a size in a text stands for, and how far it is rounded. */
function readSize(text: string): { bytes: number; step: number } {
  const [, amount = '', unit = ''] = /([\d.]+) (kB|MB)/.exec(text) ?? [];
  const bytesOfUnit = unit === 'MB' ? 1_000_000 : 1_000;
  return { bytes: Number(amount) * bytesOfUnit, step: amount.includes('.') ? bytesOfUnit / 10 : bytesOfUnit };
}

it('offers every sheet that was printed', () => {
  expect(cards.map(fileOf).toSorted()).toEqual(pdfs.map((file) => `sheets/${file}`).toSorted());
  expect(drawnPages).toEqual(expect.arrayContaining(pdfs.map((file) => `print/${file.replace('.pdf', '.html')}`)));
});

describe.each(pdfs)('%s', (file) => {
  const bytes = readFileSync(`${SHEETS}/${file}`);
  const card = cards.find((entry) => fileOf(entry) === `sheets/${file}`) as Element;

  it('stands beside the pages as it was printed', () => {
    expect(readFileSync(`${SITE}/sheets/${file}`).equals(bytes)).toBe(true);
  });

  it('has as many pages as the site says', async () => {
    const { pages } = await readPdf(bytes);
    expect(textOf(card)).toMatch(new RegExp(`(?<!\\d)${pages.length}ページ`));
  });

  it('is as large as the site says', () => {
    const { bytes: said, step } = readSize(textOf(card));
    expect(Math.abs(said - bytes.length)).toBeLessThanOrEqual(step / 2);
  });
});
