import { describe, expect, it } from 'vitest';
import { windows } from '../../support/expected.ts';
import { facts } from '../../support/facts.ts';
import { content, words } from '../../support/content.ts';
import { all, textOf } from '../../support/dom.ts';
import { readPdf } from '../../support/pdf.ts';
import { sheetBytes, solid } from '../../support/sheets.ts';

/** The smallest type of a sheet, in points, its imprint apart. */
const floors = [
  { id: 'contacts', smallest: 10.5 },
  { id: 'contacts-a3', smallest: 10.5 },
  { id: 'contact-cards', smallest: 9 },
  { id: 'first-response', smallest: 10.5 },
];
/** What stands at the foot of a sheet and is read by no one in alarm. */
const SMALLEST_IMPRINT = 9;

describe.each(floors)('the type of $id', ({ id, smallest }) => {
  it(`is nowhere smaller than ${smallest} pt but in the imprint`, async () => {
    const imprint = solid(all(`print/${id}.html`, 'footer').map(textOf).join(''));
    const { pages } = await readPdf(sheetBytes(id));
    const small = pages.flatMap(({ pieces }) => pieces).filter(({ size }) => size < smallest - 0.01);
    expect(small.filter(({ text }) => !imprint.includes(solid(text)))).toEqual([]);
    expect(small.filter(({ size }) => size < SMALLEST_IMPRINT - 0.01)).toEqual([]);
  });
});

describe('the big poster', () => {
  const page = 'print/contacts-a3.html';
  const steps = all(page, '.first-steps .step-do').map(textOf);
  const numbers = ['police-consultation', 'police'].map((id) => facts.windows[id]?.phone ?? `no number of ${id}`);
  const ways = Object.values(windows).flatMap(({ phone, mail }) => [phone, mail].filter((way) => way !== undefined));
  /** All words of at least a size. */
  const inSize = async (least: number) => {
    const { pages } = await readPdf(sheetBytes('contacts-a3'));
    const large = pages.flatMap(({ pieces }) => pieces).filter(({ size }) => size >= least - 0.1);
    return solid(large.map(({ text }) => text).join(''));
  };

  it('says from three metres what to do, and numbers to dial', async () => {
    expect(steps).toHaveLength(content.firstSteps.length);
    const [forSteps, forNumbers] = [await inSize(40), await inSize(72)];
    for (const step of steps) expect(forSteps).toContain(solid(step));
    for (const number of numbers) expect(forNumbers).toContain(solid(number));
  });

  it('says from a metre when to turn to each window, and at which number or mail address', async () => {
    const whens = all(page, '.sheet-window h3').map(textOf);
    expect(whens).toHaveLength(Object.keys(windows).length);
    const [forWhens, forWays] = [await inSize(20), await inSize(16)];
    for (const when of whens) expect(forWhens).toContain(solid(when));
    for (const way of ways) expect(forWays).toContain(solid(way));
  });

  it('has a band to write the own contact in that a marker pen fits', async () => {
    const own = (await readPdf(sheetBytes('contacts-a3'))).pages.flatMap(({ pieces }) => pieces);
    const title = own.find(({ text }) => text === words.print.ownContact);
    const foot = own.filter(({ text }) => text.includes(words.print.ownWho) || text.includes(words.contact.phone));
    expect(Math.max(...foot.map(({ bottom }) => bottom)) - (title?.top ?? 0)).toBeGreaterThan(24);
  });
});
