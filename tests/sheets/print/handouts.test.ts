import { beforeAll, describe, expect, it } from 'vitest';
import { topics, windowsNamed, works } from '../../support/expected.ts';
import { topicsOfLeaflet } from '../../support/facts.ts';
import { printedTexts } from '../../support/printed-lines.ts';
import { content, words } from '../../support/content.ts';
import { all } from '../../support/dom.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { sheetBytes, sheets, solid } from '../../support/sheets.ts';

const handouts = sheets.filter(({ layout }) => layout === 'handout');
const OWN = solid(words.print.ownContact);

/** Browsers lay text out in whole dots of their own. */
const HAIR = 0.05;

it.each(topicsOfLeaflet)('the chapter $id has a handout', ({ id }) => {
  expect(handouts.flatMap(({ chapters = [] }) => chapters)).toContain(id);
});

describe.each(handouts)('the sheet $id', ({ id, chapters: ids, supplements = false, windows }) => {
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
    // What is tagged: the margins would stand in the midst of an item that goes on overleaf.
    const texts = await printedTexts(sheetBytes(id));
    text = solid(texts.flatMap(({ lines }) => lines.map((line) => line.text)).join(''));
  });

  it('is one sheet of paper', () => {
    expect(pdf.pages.length).toBeLessThanOrEqual(2);
  });

  it('bears the title of its topic, and no other', () => {
    expect(all(`print/${id}.html`, 'article')).toHaveLength(own.length);
    for (const { title } of own) expect(text).toContain(solid(title));
  });

  it('holds every item with why it matters, its first step and its proof', () => {
    for (const { text: says, why, first, proof } of own.flatMap(({ items }) => items))
      for (const words of [says, why, first, proof]) expect(text).toContain(solid(words));
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

  it('has no letter below 10.5 points', () => {
    const sizes = pdf.pages.flatMap((page) => page.sizes);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.5 - HAIR);
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
