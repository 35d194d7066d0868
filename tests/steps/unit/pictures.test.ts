import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../scripts/steps/pictures.ts';

/** A PDF whose first page is red above and blue below, and whose second page is black. */
async function pdfOf(width: number, height: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([width, height]);
  page.drawRectangle({ x: 0, y: height / 2, width, height: height / 2, color: rgb(1, 0, 0) });
  page.drawRectangle({ x: 0, y: 0, width, height: height / 2, color: rgb(0, 0, 1) });
  document.addPage([width, height]).drawRectangle({ x: 0, y: 0, width, height, color: rgb(0, 0, 0) });
  return document.save();
}

/** The colour of a picture at a place from 0 to 1. */
async function colourAt(webp: Uint8Array, across: number, down: number): Promise<number[]> {
  const { data, info } = await sharp(webp).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(down * info.height) * info.width + Math.floor(across * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)];
}

describe('the picture of a first page', () => {
  it.each([
    ['upright', 595.28, 841.89, 283, 400],
    ['across', 841.89, 595.28, 400, 283],
    ['across and larger', 1190.55, 841.89, 400, 283],
  ])('is %s as the page is, and says its own size', async (_, pageWidth, pageHeight, width, height) => {
    const { webp, ...size } = await pictureOf(await pdfOf(pageWidth, pageHeight));
    expect(size).toEqual({ width, height });
    const { format, ...real } = await sharp(webp).metadata();
    expect([format, real.width, real.height]).toEqual(['webp', width, height]);
  });

  it('shows the first page in its colours', async () => {
    const { webp } = await pictureOf(await pdfOf(595.28, 841.89));
    const [red, blue] = [await colourAt(webp, 0.5, 0.25), await colourAt(webp, 0.5, 0.75)];
    expect(red[0]).toBeGreaterThan(200);
    expect(red[2]).toBeLessThan(60);
    expect(blue[2]).toBeGreaterThan(200);
    expect(blue[0]).toBeLessThan(60);
  });

  it('is light even where the page is full of small things', async () => {
    const document = await PDFDocument.create();
    const page = document.addPage([595, 842]);
    // A pattern that does not repeat, as QR codes have it.
    for (let x = 0; x < 110; x += 1)
      for (let y = 0; y < 160; y += 1)
        if ((x * x * 7 + y * y * 13 + x * y * 5) % 11 < 5)
          page.drawRectangle({ x: 20 + x * 5, y: 20 + y * 5, width: 5, height: 5, color: rgb(0, 0, 0) });
    const { webp, width, height } = await pictureOf(await document.save());
    expect(webp.length).toBeLessThanOrEqual(12_000);
    expect(width / height).toBeCloseTo(595 / 842, 2);
  });

  it('is the same every time', async () => {
    const pdf = await pdfOf(595.28, 841.89);
    const [first, second] = [await pictureOf(pdf), await pictureOf(pdf)];
    expect(Buffer.from(first.webp).equals(second.webp)).toBe(true);
  });
});
