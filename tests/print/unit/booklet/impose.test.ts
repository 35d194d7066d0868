import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imposeBooklet } from '../../../../scripts/print/booklet/index.ts';
import type { FinishRequest } from '../../../../scripts/print/finish.ts';
import { printSheets } from '../../../../scripts/print/index.ts';
import { cut, differences } from '../../../support/cut.ts';
import { readHalves } from '../../../support/halves.ts';
import { readPdf } from '../../../support/pdf.ts';
import { makePrintSite, type PrintSite } from '../../../support/print-site.ts';
import { drawPage } from '../../../support/picture.ts';

const PAINT = `<div style="height:30mm;background:linear-gradient(90deg,#004c59,#ffd43d)"></div>
<div style="height:20mm;background:repeating-linear-gradient(45deg,#900 0 3mm,#fff 3mm 6mm);opacity:.6"></div>
<svg viewBox="0 0 160 80" role="img" aria-label="絵" style="width:160px"><defs><pattern id="p" width="16" height="16"
patternUnits="userSpaceOnUse"><rect width="8" height="8"/></pattern></defs><rect width="160" height="80" fill="url(#p)"/></svg>`;

/** A sheet of so many pages, each with its number, a heading, a link out and one to the last page, colours. */
function pagesOf(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const page = (number: number) =>
    `${number === 1 ? '<h1>表紙</h1>' : number === count ? '<h2 id="last">終わり</h2>' : '<div style="break-before:page"></div><h3>途中</h3>'}
<p>［${number}］<b>太字</b> <a href="https://example.com/${number}">外へ</a> <a href="#last">最後へ</a></p>${PAINT}`;
  return numbers.map(page).join('');
}

const COUNTS = [4, 8, 32] as const;
const REQUEST: FinishRequest = { title: '製本用', author: '例', lang: 'ja', edition: '2026-11-01', paper: 'A3' };

describe('a booklet', () => {
  let place: PrintSite;
  const bytesOf = async (id: string) => new Uint8Array(await readFile(join(place.out, `${id}.pdf`)));

  beforeAll(async () => {
    const sheets = Object.fromEntries(COUNTS.map((count) => [`s${count}`, pagesOf(count)]));
    const mixed = '<style>@page wide { size: A4 landscape } .w { page: wide }</style><p>あ</p><p class="w">い</p>';
    place = await makePrintSite({ ...sheets, odd: pagesOf(5), mixed });
    const ids = [...Object.keys(sheets), 'odd', 'mixed'];
    const plan = ids.map((id) => ({ id, title: id, author: 'x', lang: 'ja', subject: '元', paper: 'A4' }) as const);
    await printSheets({ site: place.site, out: place.out, sheets: plan, edition: '2026-11-01' });
  }, 60_000);
  afterAll(() => place.remove());

  /** The numbers on the halves of a side, as they stand on its pages. */
  const numbersOn = async (pdf: Uint8Array) =>
    (await readHalves(pdf)).map(({ left, right }) =>
      [left, right].map((text) => [...text.matchAll(/［(\d+)］/g)].map(([, number]) => Number(number))),
    );

  describe.each(COUNTS)('of %i pages', (count) => {
    let pages: Uint8Array;
    let booklet: Uint8Array;
    beforeAll(async () => {
      pages = await bytesOf(`s${count}`);
      const result = await imposeBooklet(pages, REQUEST);
      booklet = result.bytes;
      expect(result.pages).toBe(count / 2);
    });

    it('is A3 across on every side', async () => {
      for (const { boxes } of (await readPdf(booklet)).pages) {
        expect(boxes.MediaBox).toEqual([0, 0, expect.closeTo(1190.551, 2), expect.closeTo(841.89, 2)]);
        expect(boxes.TrimBox).toEqual(boxes.MediaBox);
      }
    });

    it('has two pages on a side, that of the cover outside on the right, the last page on the back', async () => {
      const sides = await numbersOn(booklet);
      expect(sides[0]).toEqual([[count], [1]]);
      expect(sides[1]?.[0]).toEqual([2]);
      const all = sides.flat(2);
      expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      for (const [left = [], right = []] of sides) expect([...left, ...right]).toHaveLength(2);
      for (const [[left = 0] = [], [right = 0] = []] of sides) expect(left + right).toBe(count + 1);
    });

    it('shows each page as it was', async () => {
      const sides = await numbersOn(booklet);
      for (const page of [1, 2, count]) {
        const side = sides.findIndex((halves) => halves.flat().includes(page));
        const isRight = sides[side]?.[1]?.includes(page) === true;
        const half = await cut(booklet, (trim) => ({
          ...trim,
          x: isRight ? trim.width / 2 : 0,
          width: trim.width / 2,
        }));
        const whole = await cut(pages);
        const [was, is] = [await drawPage(whole, page, 96), await drawPage(half, side + 1, 96)];
        expect(differences(was, is, 1), `page ${page}`).toBe(0);
      }
    });
  });

  it('says of itself what it is, and does not call itself accessible, which it is not', async () => {
    const pdf = await readPdf((await imposeBooklet(await bytesOf('s4'), REQUEST)).bytes);
    expect(pdf).toMatchObject({ lang: 'ja', isTagged: false, showsTitle: true });
    expect(pdf.info).toMatchObject({ Title: '製本用', Author: '例', CreationDate: 'D:20261101000000Z' });
    expect(pdf.info).not.toHaveProperty('Subject');
    expect(pdf.xmp).toContain('製本用');
    expect(pdf.xmp).not.toContain('元');
    expect(pdf.xmp).not.toContain('pdfuaid:part');
  });

  it('asks the printer for its size and for both sides, turned over the short edge', async () => {
    const document = await PDFDocument.load((await imposeBooklet(await bytesOf('s4'), REQUEST)).bytes);
    const preferences = document.catalog.getOrCreateViewerPreferences();
    expect([preferences.getDuplex(), preferences.getPrintScaling()]).toEqual(['DuplexFlipShortEdge', 'None']);
  });

  it('has the same bytes when it is made again, and about as many as the pages', async () => {
    const pages = await bytesOf('s32');
    const [first, again] = [await imposeBooklet(pages, REQUEST), await imposeBooklet(pages, REQUEST)];
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
    expect(first.bytes.length).toBeLessThan(pages.length * 1.1);
  });

  it.each([
    ['mixed', 'A3', /^page 2 has another size than page 1$/],
    ['odd', 'A3', /^it has 5 pages, .*add 3/],
    ['s4', 'A4', /^two of its pages side by side are not A4 across$/],
  ] as const)('is not made of %s on %s', async (id, paper, message) => {
    await expect(imposeBooklet(await bytesOf(id), { ...REQUEST, paper })).rejects.toThrow(message);
  });
});
