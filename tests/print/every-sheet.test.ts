import { beforeAll, describe, expect, it } from 'vitest';
import { SITE_URL } from '../support/built.ts';
import { readPdf, type PdfReading } from '../support/pdf.ts';
import { MM, sheetBytes, sheetIds } from './sheets.ts';

describe.each(sheetIds)('the sheet %s', (id) => {
  let pdf: PdfReading;
  beforeAll(async () => {
    pdf = await readPdf(sheetBytes(id));
  });

  it('is A4 on every page', () => {
    for (const { boxes } of pdf.pages) {
      expect(boxes.MediaBox).toEqual([0, 0, expect.closeTo(210 * MM, 2), expect.closeTo(297 * MM, 2)]);
      expect(boxes.TrimBox).toEqual(boxes.MediaBox);
    }
  });

  it('embeds BIZ UDPGothic as TrueType and no other font', () => {
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const font of pdf.fonts) {
      expect(font.name).toMatch(/^[A-Z]{6}\+BIZUDPGothic-(Regular|Bold)$/);
      expect(font).toMatchObject({ subtype: 'Type0', embedded: 'FontFile2' });
    }
  });

  it('embeds each weight once', () => {
    const names = pdf.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''));
    expect(names).toEqual([...new Set(names)]);
  });

  it('is tagged, in Japanese, and shows its title', () => {
    expect(pdf).toMatchObject({ isTagged: true, lang: 'ja', showsTitle: true });
    expect(pdf.info['Title']).toBeTruthy();
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('leads out to public addresses only', () => {
    for (const url of pdf.pages.flatMap(({ urls }) => urls))
      expect(url).toMatch(/^(https:\/\/[^/]+\.[a-z]+\/|tel:\d+$|mailto:)/);
  });

  it('leads within itself to places that are there', () => {
    for (const target of pdf.pages.flatMap(({ targets }) => targets)) expect(pdf.destinations.has(target)).toBe(true);
  });

  it('never shows an address of the machine that printed it', () => {
    const text = pdf.pages.map((page) => page.text).join('');
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|file:/);
    expect(
      pdf.pages.flatMap(({ urls }) => urls).filter((url) => /example/.test(url) && !url.startsWith(SITE_URL)),
    ).toEqual([]);
  });
});
