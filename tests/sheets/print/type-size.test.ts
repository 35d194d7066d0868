import { describe, expect, it } from 'vitest';
import { windows } from '../../support/expected.ts';
import { content } from '../../support/content.ts';
import { all, textOf } from '../../support/dom.ts';
import { readPdf } from '../../support/pdf.ts';
import { sheetBytes, solid } from '../../support/sheets.ts';

/** The smallest type of a sheet, in points, its imprint apart. */
const floors = [
  { id: 'contacts', smallest: 10.5 },
  { id: 'contacts-a3', smallest: 16 },
  { id: 'contact-cards', smallest: 7 },
  { id: 'first-response', smallest: 10.5 },
];
/** What stands at the foot of a sheet and is read by no one in alarm. */
const SMALLEST_IMPRINT = 7;

describe.each(floors)('the type of $id', ({ id, smallest }) => {
  it(`is nowhere smaller than ${smallest} pt but in the imprint`, async () => {
    const imprint = solid(all(`print/${id}.html`, 'footer').map(textOf).join(''));
    const { pages } = await readPdf(sheetBytes(id));
    const small = pages.flatMap(({ pieces }) => pieces).filter(({ size }) => size < smallest - 0.01);
    expect(small.filter(({ text }) => !imprint.includes(solid(text)))).toEqual([]);
    expect(small.filter(({ size }) => size < SMALLEST_IMPRINT - 0.01)).toEqual([]);
  });
});

it('says on the big poster from a metre what to do and how to reach each window', async () => {
  const { pages } = await readPdf(sheetBytes('contacts-a3'));
  const large = solid(
    pages
      .flatMap(({ pieces }) => pieces)
      .filter(({ size }) => size > 18.4)
      .map(({ text }) => text)
      .join(''),
  );
  const page = 'print/contacts-a3.html';
  const steps = all(page, '.first-steps .step-do').map(textOf);
  const whens = all(page, 'section section h3, .sheet-window h3').map(textOf);
  const ways = all(page, 'a[href^="tel:"], a[href^="mailto:"]').map(textOf);
  const reached = Object.values(windows).flatMap(({ phone, mail }) => [phone, mail].filter((way) => way !== undefined));
  expect(steps).toHaveLength(content.firstSteps.length);
  expect(whens).toHaveLength(Object.keys(windows).length);
  expect(ways).toEqual(expect.arrayContaining(reached));
  for (const words of [...steps, ...whens, ...ways]) expect(large).toContain(solid(words));
});
