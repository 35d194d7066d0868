import { readFileSync, readdirSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SHEETS, SITE } from '../../support/built.ts';
import { all, attribute, drawnPages, textOf, the } from '../../support/dom.ts';
import { content } from '../../support/content.ts';
import { sheets } from '../../support/sheets.ts';
import { readPdf } from '../../support/pdf.ts';

const pdfs = readdirSync(SHEETS).filter((file) => file.endsWith('.pdf'));
const cards = all('sheets.html', 'main section section:has(a[href$=".pdf"])');
const fileOf = (card: Element): string => attribute(all(card, 'a[href$=".pdf"]')[0] as Element, 'href');

/** The bytes that a size in a text stands for, and how far it is rounded. */
function readSize(text: string): { bytes: number; step: number } {
  const [, amount = '', unit = ''] = /([\d.]+) (kB|MB)/.exec(text) ?? [];
  const bytesOfUnit = unit === 'MB' ? 1_000_000 : 1_000;
  return { bytes: Number(amount) * bytesOfUnit, step: amount.includes('.') ? bytesOfUnit / 10 : bytesOfUnit };
}

it('offers every sheet that was printed', () => {
  expect(cards.map(fileOf).toSorted()).toEqual(pdfs.map((file) => `sheets/${file}`).toSorted());
  // A booklet is imposed from another sheet's pages.
  const withPages = sheets.filter(({ layout }) => layout !== 'booklet');
  expect(drawnPages).toEqual(expect.arrayContaining(withPages.map(({ id }) => `print/${id}.html`)));
});

it('offers the archive of all sheets with its size', () => {
  const [link, ...others] = all('sheets.html', 'main a[href$=".zip"]') as [Element, ...Element[]];
  expect(others).toEqual([]);
  const bytes = readFileSync(`${SHEETS}/all-sheets.zip`);
  expect(readFileSync(`${SITE}/${attribute(link, 'href')}`).equals(bytes)).toBe(true);
  const { bytes: said, step } = readSize(textOf(link));
  expect(Math.abs(said - bytes.length)).toBeLessThanOrEqual(step / 2);
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

  it('shows its first page, upright or across as that is, in a picture that is light', async () => {
    const image = the(card, 'img');
    const picture = `${SITE}/${attribute(image, 'src')}`;
    const { width = 0, height = 0 } = await sharp(picture).metadata();
    expect([attribute(image, 'width'), attribute(image, 'height')]).toEqual([String(width), String(height)]);
    const [left, bottom, right, top] = (await readPdf(bytes)).pages[0]?.boxes.TrimBox ?? [0, 0, 0, 0];
    expect(width / height).toBeCloseTo((right - left) / (top - bottom), 1);
    expect(statSync(picture).size).toBeLessThanOrEqual(12_000);
    const { title } = content.sheets.find(({ id }) => `${id}.pdf` === file) ?? { title: '' };
    expect(attribute(image, 'alt')).toContain(title);
    expect(textOf(the(card, 'h3'))).toContain(title);
    // Neither blank nor black.
    const { channels } = await sharp(picture).greyscale().stats();
    expect(channels[0]?.stdev).toBeGreaterThan(10);
  });
});
