import { beforeAll, describe, expect, it } from 'vitest';
import { chapters as all, items, windows } from '../../support/expected.ts';
import { facts, topicsOfLeaflet } from '../../support/facts.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { sheetBytes, solid } from '../../support/sheets.ts';

const chapters = all.filter(({ inLeaflet }) => inLeaflet);

describe('the leaflet', () => {
  let pdf: PdfReading;
  let text: string;
  beforeAll(async () => {
    pdf = await readPdf(sheetBytes('leaflet'));
    text = solid(pdf.pages.map((page) => page.text).join(''));
  });
  const pageOfChapter = (id: string): number => pdf.destinations.get(id) ?? 0;
  it('holds every chapter in order, each on a page of its own', () => {
    const starts = chapters.map(({ id }) => pageOfChapter(id));
    expect(starts[0]).toBeGreaterThan(2);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    for (const { id, title } of chapters)
      expect(solid(pdf.pages[pageOfChapter(id) - 1]?.text ?? '')).toContain(solid(title));
  });

  it('lists each chapter in its contents with the page it is on', () => {
    const contents = solid(pdf.pages[1]?.text ?? '');
    for (const { id, title } of chapters) expect(contents).toContain(`${solid(title)}${pageOfChapter(id)}`);
  });

  it('numbers its pages and says the chapter in the margin', () => {
    for (const { id, title } of chapters) {
      const page = pdf.pages[pageOfChapter(id) - 1];
      expect(page?.text).toMatch(new RegExp(`(^|\\D)${page?.number}(\\D|$)`));
      // The running head repeats the title that stands on the page anyway.
      expect(solid(page?.text ?? '').split(solid(title)).length - 1).toBeGreaterThanOrEqual(2);
    }
  });

  it('leaves out what this edition added', () => {
    for (const { id } of all.filter(({ inLeaflet }) => !inLeaflet)) expect(pdf.destinations.has(id)).toBe(false);
    for (const { text: words } of items.filter(({ added }) => added)) expect(text).not.toContain(solid(words));
  });

  it('says every fact of the chapters', () => {
    for (const { says } of facts.chapters) for (const word of says) expect(text).toContain(solid(word));
  });

  it('prints every window with phone, mail and address', () => {
    for (const { name, phone, mail, url } of Object.values(windows)) {
      for (const fact of [name, phone, mail, url?.replace(/^https:\/\/|\/$/g, '')])
        expect(text).toContain(solid(fact ?? ''));
    }
  });

  it('links every window and work', () => {
    const urls = new Set(pdf.pages.flatMap((page) => page.urls));
    for (const { url } of [...Object.values(windows), ...Object.values(facts.references)])
      if (url) expect(urls).toContain(url);
  });

  it('repeats none of the mistakes of the printed leaflet', () => {
    for (const mistake of facts.wrong.filter((word) => !/^[A-Za-z]+$/.test(word)))
      expect(text).not.toContain(solid(mistake));
  });

  it('has an outline that leads to each topic', () => {
    for (const { id, title = '' } of topicsOfLeaflet) {
      // The overview of its part names it too.
      const pages = pdf.outline.filter((line) => solid(line.title) === solid(title)).map(({ page }) => page);
      expect(pages, title).toContain(pageOfChapter(id));
    }
  });

  it('takes no more than 15 kB a page', () => {
    expect(sheetBytes('leaflet').length / pdf.pages.length).toBeLessThanOrEqual(15_000);
  });
});
