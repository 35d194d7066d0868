import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imposeBooklet } from '../../../../scripts/print/booklet/index.ts';
import { printSheets } from '../../../../scripts/print/index.ts';
import { cut } from '../../../support/cut.ts';
import { makePrintSite, type PrintSite } from '../../../support/print-site.ts';
import { drawPage, type Picture } from '../../../support/picture.ts';

const MM = 72 / 25.4;
const DPI = 300;
const AROUND = 10;
const [WIDTH, HEIGHT] = [420, 297];
/** A dark cover up to the edges, then white pages. */
const SHEET = `<style>@page { margin: 0 } body { margin: 0 } p { break-before: page }</style>
<h1 style="margin:0;height:calc(297mm + 2 * var(--bleed));background:#004c59;color:#fff">表 紙</h1>
<p>二 <b>頁</b></p><p>三 頁</p><p>四 頁</p>`;

describe('a booklet with bleed', () => {
  let place: PrintSite;
  let pdf: Uint8Array;
  let front: Picture;
  beforeAll(async () => {
    place = await makePrintSite({ s: SHEET });
    const sheets = [{ id: 's', title: 's', author: 'x', lang: 'ja', paper: 'A4' }] as const;
    await printSheets({ site: place.site, out: place.out, sheets, edition: '2026-11-01', bleed: true });
    const request = { title: 's', author: 'x', lang: 'ja', edition: '2026-11-01', paper: 'A3', bleed: true } as const;
    pdf = (await imposeBooklet(new Uint8Array(await readFile(join(place.out, 's.pdf'))), request)).bytes;
    const room = AROUND * MM;
    const area = await cut(pdf, ({ x, y, width, height }) => ({
      x: x - room,
      y: y - room,
      width: width + 2 * room,
      height: height + 2 * room,
    }));
    front = await drawPage(area, 1, DPI);
  }, 60_000);
  afterAll(() => place.remove());

  /** Whether there is ink at a place, in millimetres from the upper left corner of the trim. */
  const inkAt = (x: number, y: number): boolean => {
    const [column = 0, row = 0] = [x, y].map((mm) => Math.floor(((mm + AROUND) * MM * DPI) / 72));
    const reach = [-1, 0, 1];
    return reach.some((dy) =>
      reach.some((dx) => (front.data[((row + dy) * front.width + column + dx) * 4] ?? 255) < 225),
    );
  };

  it('has A3 as its trim, 3 mm of bleed and room for marks around both pages', async () => {
    for (const page of (await PDFDocument.load(pdf)).getPages()) {
      const [trim, bleed, media] = [page.getTrimBox(), page.getBleedBox(), page.getMediaBox()];
      expect([trim.width, trim.height]).toEqual([expect.closeTo(WIDTH * MM, 2), expect.closeTo(HEIGHT * MM, 2)]);
      expect(trim.x - bleed.x).toBeCloseTo(3 * MM, 2);
      expect(bleed.width - trim.width).toBeCloseTo(6 * MM, 2);
      expect(bleed.height - trim.height).toBeCloseTo(6 * MM, 2);
      expect(bleed.x - media.x).toBeGreaterThan(7 * MM);
      expect(page.getCropBox()).toEqual(media);
    }
  });

  it('is coloured into the bleed at its outer edges, and up to the fold within', () => {
    for (const [x, y] of [
      [WIDTH + 2.9, 100],
      [WIDTH - 20, -2.9],
      [WIDTH - 20, HEIGHT + 2.9],
      [WIDTH / 2 + 0.3, 100],
      [WIDTH / 2 + 0.3, -2.9],
    ] as const)
      expect(inkAt(x, y), `${x}, ${y}`).toBe(true);
    for (const x of [WIDTH / 2 - 0.3, WIDTH / 2 - 2]) expect(inkAt(x, 100), String(x)).toBe(false);
  });

  it('keeps the marks at its corners', () => {
    for (const x of [0, -3, WIDTH, WIDTH + 3]) for (const y of [-7, HEIGHT + 7]) expect(inkAt(x, y)).toBe(true);
    for (const y of [0, -3, HEIGHT, HEIGHT + 3]) for (const x of [-7, WIDTH + 7]) expect(inkAt(x, y)).toBe(true);
  });

  it('shows where to fold with broken lines, and nothing that says to cut there', () => {
    for (const [from, to] of [
      [-9.4, -4.1],
      [HEIGHT + 4.1, HEIGHT + 9.4],
    ] as const) {
      const steps = Array.from({ length: 50 }, (_, index) => from + ((to - from) * index) / 49);
      const inked = steps.map((y) => inkAt(WIDTH / 2, y));
      expect(inked).toContain(true);
      expect(inked).toContain(false);
      for (const y of steps) for (const beside of [-3, 3]) expect(inkAt(WIDTH / 2 + beside, y)).toBe(false);
    }
  });
});
