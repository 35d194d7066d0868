import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { renderSVG } from 'uqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSheets } from '../../../scripts/print/index.ts';
import { makePrintSite, type PrintSite } from '../print-site.ts';
import { decodeQrCodes, drawPage } from '../qr.ts';

/** A code with its quiet zone, so many millimetres wide. */
function code(text: string, millimetres: number): string {
  const svg = Buffer.from(renderSVG(text, { ecc: 'M', border: 4 })).toString('base64');
  return `<img alt="" style="width:${millimetres}mm" src="data:image/svg+xml;base64,${svg}">`;
}

describe('decodeQrCodes', () => {
  const many = Array.from({ length: 6 }, (_, index) => `https://www.example.or.jp/${index}`);
  const mixed = [
    'https://www.example.or.jp/poster',
    'https://www.example.or.jp/twice',
    'https://www.example.or.jp/twice',
  ];
  let place: PrintSite;
  let pdf: Uint8Array;

  beforeAll(async () => {
    const words = '<p>回田国口■囲固図回田国口■囲固図回田国口■囲固図</p>';
    place = await makePrintSite({
      codes: `${words}${many.map((text) => code(text, 28)).join('')}${words}
        <h2>大小</h2>${code(mixed[0] ?? '', 110)}${words}${mixed
          .slice(1)
          .map((text) => code(text, 22))
          .join(' ')}<h2>なし</h2>${words}
        <h2>色</h2><div style="height:200mm;background:#f80000;print-color-adjust:exact"></div>`,
    });
    const sheets = [{ id: 'codes', title: 'codes', author: 'x', lang: 'ja', paper: 'A4' }] as const;
    await printSheets({ site: place.site, out: place.out, sheets, edition: '2026-11-01' });
    pdf = await readFile(join(place.out, 'codes.pdf'));
  }, 30_000);
  afterAll(() => place.remove());

  it.each([
    [1, 100, many],
    [1, 300, many],
    [2, 100, mixed],
    [2, 150, mixed],
    [3, 100, []],
    [4, 100, []],
  ])('finds all codes of page %i at %i dpi with both readers', async (page, dpi, texts) => {
    const readings = await decodeQrCodes(pdf, page, dpi);
    expect(readings.map(({ reader }) => reader)).toEqual(['qr', 'zxing']);
    for (const reading of readings) expect(reading.texts.toSorted()).toEqual(texts);
  });

  it('draws colours as they are', async () => {
    const { width, height, data } = await drawPage(pdf, 4, 20);
    const middle = ((height >> 1) * width + (width >> 1)) * 4;
    expect([...data.subarray(middle, middle + 4)]).toEqual([0xf8, 0, 0, 255]);
  });
});
