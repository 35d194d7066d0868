import { beforeAll, describe, expect, it } from 'vitest';
import { windows } from '../../support/expected.ts';
import { facts } from '../../support/facts.ts';
import { words } from '../../support/content.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { sheetBytes, solid } from '../../support/sheets.ts';

describe.each(['contacts', 'contacts-a3'])('the poster %s', (id) => {
  let pdf: PdfReading;
  let text: string;
  beforeAll(async () => {
    pdf = await readPdf(sheetBytes(id));
    text = solid(pdf.pages.map((page) => page.text).join(''));
  });

  it('is a single page', () => {
    expect(pdf.pages).toHaveLength(1);
  });

  it('says what to do first, in order, before any window', () => {
    const places = [...facts.firstSteps.steps, ...Object.values(windows).map(({ name }) => name)].map((word) =>
      text.indexOf(solid(word)),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    const steps = places.slice(0, facts.firstSteps.steps.length);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(Math.max(...steps)).toBeLessThan(Math.min(...places.slice(steps.length)));
  });

  it('prints every window with phone, hours, mail and address', () => {
    for (const { name, phone, hours, mail, url } of Object.values(windows)) {
      const lines = [name, phone, ...hours, mail, url?.replace(/^https:\/\/|\/$/g, '')];
      for (const fact of lines) expect(text).toContain(solid(fact ?? ''));
    }
  });

  it('leaves room to write the company’s own contact', () => {
    expect(text).toContain(solid(words.print.ownContact));
  });
});
