import { beforeAll, describe, expect, it } from 'vitest';
import { SITE_URL } from '../../support/built.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { MM, sheetBytes, sheets } from '../../support/sheets.ts';

/** ISO 216, in mm: the short side, the long side. */
const PAPERS = { A4: [210, 297], A3: [297, 420] } as const;
/** What office printers leave blank at every edge. */
const UNPRINTED_MM = 4;

describe.each(sheets)('the sheet $id', ({ id, paper, of }) => {
  let pdf: PdfReading;
  beforeAll(async () => {
    pdf = await readPdf(sheetBytes(id));
  });

  it('is of its paper on every page, upright or across', () => {
    const [short, long] = PAPERS[paper].map((side) => expect.closeTo(side * MM, 2) as number);
    for (const { boxes } of pdf.pages) {
      const [left = 0, bottom = 0, right = 0, top = 0] = boxes.MediaBox ?? [];
      expect([
        [short, long],
        [long, short],
      ]).toContainEqual([right - left, top - bottom]);
      expect(boxes.TrimBox).toEqual(boxes.MediaBox);
    }
  });

  it('has all its words where office printers print', () => {
    for (const { boxes, pieces } of pdf.pages) {
      const [, , right = 0, bottom = 0] = (boxes.TrimBox ?? []).map((points) => points / MM - UNPRINTED_MM);
      const lost = pieces.filter(
        (piece) =>
          piece.left < UNPRINTED_MM || piece.top < UNPRINTED_MM || piece.right > right || piece.bottom > bottom,
      );
      expect(lost).toEqual([]);
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

  it('is in Japanese, shows its title, and is tagged and says so, but for a booklet', () => {
    const isTagged = of === undefined;
    expect(pdf).toMatchObject({ isTagged, lang: 'ja', showsTitle: true });
    expect(pdf.info['Title']).toBeTruthy();
    expect(pdf.xmp?.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(isTagged);
  });

  it('leads out to public addresses only', () => {
    for (const url of pdf.pages.flatMap(({ urls }) => urls))
      expect(url).toMatch(/^(https:\/\/[^/]+\.[a-z]+\/|tel:(%23)?\d+$|mailto:)/);
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
