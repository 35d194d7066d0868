import { beforeAll, describe, expect, it } from 'vitest';
import { topics, windowsNamed, works } from '../../support/expected.ts';
import { topicsOfLeaflet } from '../../support/facts.ts';
import { content, words } from '../../support/content.ts';
import { all } from '../../support/dom.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { sheetBytes, sheets, solid } from '../../support/sheets.ts';

const handouts = sheets.filter(({ layout }) => layout === 'handout');
const OWN = solid(words.print.ownContact);

/** A page without its head and foot, which would stand in the midst of an item that goes on overleaf. */
function withoutMargins(text: string, title: string): string {
  const foot = new RegExp(`${solid(content.site.name)}\\d+年\\d+月\\d+日版`);
  return [solid(title), /\d\/\d/, foot].reduce<string>((rest, margin) => rest.replace(margin, ''), text);
}

/** Browsers lay text out in whole dots of their own. */
const HAIR = 0.05;

it.each(topicsOfLeaflet)('the chapter $id has a handout', ({ id }) => {
  expect(handouts.flatMap(({ chapters = [] }) => chapters)).toContain(id);
});

describe.each(handouts)('the sheet $id', ({ id, title: head, chapters: ids, supplements = false, windows }) => {
  // Of a chapter of the leaflet its own items, or on a sheet of supplements those that were added.
  const own = topics
    .filter((topic) => (ids ? ids.includes(topic.id) : topic.inLeaflet || supplements))
    .map((topic) => ({
      ...topic,
      items: topic.items.filter(({ added }) => added === (supplements || !topic.inLeaflet)),
    }))
    .filter(({ items }) => items.length > 0);
  let pdf: PdfReading;
  let text: string;
  beforeAll(async () => {
    pdf = await readPdf(sheetBytes(id));
    text = pdf.pages.map((page) => withoutMargins(solid(page.text), head)).join('');
  });

  it('is one sheet of paper', () => {
    expect(pdf.pages.length).toBeLessThanOrEqual(2);
  });

  it('bears the title of its topic, and no other', () => {
    expect(all(`print/${id}.html`, 'article')).toHaveLength(own.length);
    for (const { title } of own) expect(text).toContain(solid(title));
  });

  it('holds every item with why it matters and its first step', () => {
    for (const { text: says, why, first } of own.flatMap(({ items }) => items))
      for (const words of [says, why, first]) expect(text).toContain(solid(words));
  });

  it('names the works to read on in', () => {
    for (const name of own.flatMap(({ references }) => references)) {
      const { title: work = '', url = '', newer } = works[name] ?? {};
      expect(text).toContain(solid(work));
      expect(text).toContain(solid((newer ?? url).replace(/^https:\/\/|\/$/g, '')));
    }
  });

  it('says whom to tell, inside the company first', () => {
    expect(text).toContain(OWN);
    for (const { name, mail, url } of windowsNamed(windows)) {
      expect(text.indexOf(OWN)).toBeLessThan(text.indexOf(solid(name)));
      for (const way of [mail, url?.replace(/^https:\/\/|\/$/g, '')]) expect(text).toContain(solid(way ?? ''));
    }
  });

  it('is set in 12 points, notes in 10.5', () => {
    const sizes = pdf.pages.flatMap((page) => page.sizes);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.5 - HAIR);
    expect(sizes.some((size) => Math.abs(size - 12) < HAIR)).toBe(true);
  });
});

describe.each(sheets.filter(({ layout }) => layout === 'role'))('the sheet $id', ({ id, windows, role = '' }) => {
  let pdf: PdfReading;
  beforeAll(async () => {
    pdf = await readPdf(sheetBytes(id));
  });

  it('is a single page', () => {
    expect(pdf.pages).toHaveLength(1);
  });

  it('says all that its reader must know and do, then what to do in an emergency, in this order', () => {
    const text = solid(pdf.pages[0]?.text ?? '');
    const { know = [], do: deeds = [], alarm = [] } = content.roles[role] ?? {};
    const parts = [...[...know, ...deeds].flatMap((part) => [part.title, part.text]), ...alarm];
    const places = parts.map((part) => text.indexOf(solid(part)));
    expect(places.length).toBeGreaterThan(0);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says what to do in an emergency, the company’s own contact before the windows', () => {
    const text = solid(pdf.pages[0]?.text ?? '');
    const [alarm, own] = [text.indexOf(solid(words.print.alarm)), text.indexOf(OWN)];
    expect(alarm).toBeGreaterThan(0);
    expect(own).toBeGreaterThan(alarm);
    for (const { url, phone = '' } of windowsNamed(windows)) {
      const way = url?.replace(/^https:\/\/|\/$/g, '') ?? phone;
      expect(text.indexOf(solid(way)), way).toBeGreaterThan(own);
    }
  });

  it('has no letter below 10.5 points', () => {
    expect(Math.min(...(pdf.pages[0]?.sizes ?? []))).toBeGreaterThanOrEqual(10.5 - HAIR);
  });
});
