import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../../../scripts/lib/browser/close.ts';
import { finishPdf } from '../../../scripts/print/finish.ts';
import { checkPages } from '../../../scripts/print/layout/promise.ts';
import { launchPrinter } from '../../../scripts/print/launch.ts';
import { renderSheet } from '../../../scripts/print/render.ts';
import { serveSite, type SheetServer } from '../../../scripts/print/serve.ts';
import { readPdf } from '../../support/pdf.ts';
import { makePrintSite, type PrintSite } from '../../support/print-site.ts';

/** A page that fills its paper, to its edges. */
const poster = (inner: string) =>
  `<style>@page { margin: 0 } .full-page { position: relative; width: 210mm; height: 297mm; overflow: hidden }
  body, p { margin: 0 } .box { position: absolute; border: 1px solid; line-height: 1.2; font-size: 12pt }
  </style><main><div class="full-page">${inner}</div></main>`;
const company = (name: string) =>
  poster(`<div class="box" data-own="name" data-fit style="--smallest: 9pt; width: 60mm; height: 5mm">${name}</div>`);
const LINES = '<p>行</p>'.repeat(27);

const SHEETS = {
  whole: poster(
    '<p class="box" style="width: 40mm">箱に収まります。</p><p style="padding: 40mm">紙にも収まります。</p>',
  ),
  page: poster('<p style="position: absolute; left: 190mm; white-space: nowrap">紙の右から出る長い文です。</p>'),
  margin: '<main><p style="white-space: nowrap">' + '余白を越えて右へ続く長い行です。'.repeat(5) + '</p></main>',
  box: poster('<p class="box" style="left: 20mm; width: 40mm; height: 6mm">箱の中に入らない二行の文です。</p>'),
  words: poster(
    '<p class="box" style="top: 9mm; border: 0">下の文</p><p class="box" style="top: 9.5mm; border: 0">上の文</p>',
  ),
  window: poster(
    '<section class="sheet-window" style="height: 290mm"><h3>一つめ</h3></section><section class="sheet-window"><h3>二つめ</h3></section>',
  ),
  lonely: `<main>${LINES.repeat(1)}<h3 id="foot">足元の見出し</h3><div style="height: 60mm; break-inside: avoid">次の頁の文</div></main>`,
  short: company('みどり'),
  long: company('東日本ニューテクノロジー株式会社'),
  endless: company('東日本ニューテクノロジーソリューションズホールディングス株式会社'),
  lent: '<main><p>𠮷田 髙橋 <b>𠮷野</b></p></main>',
};

describe('the layout of a sheet', () => {
  let place: PrintSite;
  let server: SheetServer;
  let browser: Browser;
  beforeAll(async () => {
    place = await makePrintSite(SHEETS);
    [server, browser] = await Promise.all([serveSite(place.site), launchPrinter()]);
  }, 30_000);
  afterAll(async () => {
    await closeBrowser(browser);
    await Promise.all([server.close(), place.remove()]);
  });
  const render = (id: string, bleed = false) =>
    renderSheet(browser, { id, origin: server.origin, finish: async (pdf) => Promise.resolve(pdf), bleed });
  const finish = async (id: string) =>
    finishPdf(await render(id), { title: id, author: 'x', lang: 'ja', edition: '2026-11-01', paper: 'A4' });

  it.each([
    ['page', /^page: page 1: “紙の右から出る長い文です。” leaves the page by \d+\.\d mm \(right\): shorten it/],
    ['margin', /^margin: page 1: “余白を越えて.*…” leaves the page by \d+\.\d mm \(right\)/],
    ['box', /^box: page 1: “箱の中に入らない二行の文です。” leaves its box \.box by \d+\.\d mm \(bottom\)/],
    ['words', /^words: page 1: “下の文” and “上の文” lie on one another by \d+\.\d mm/],
    ['window', /^window: page 1: “二つめ” leaves the page by .* the sheet has room for 1, take a window off/],
    [
      'endless',
      /the place for name is .* too small for it, though set in 9pt .*shorten it in content\/organization\.yaml \(it has 32 letters\)/,
    ],
  ])('is refused where words are lost: %s', async (id, message) => {
    await expect(render(id)).rejects.toThrow(message);
    await expect(render(id, true)).rejects.toThrow(message);
  });

  it('is left alone where every word is whole', async () => {
    expect((await render('whole')).length).toBeGreaterThan(0);
  });

  it('sets smaller what does not fit its box, and nothing else', async () => {
    const sizeOf = async (id: string) => (await readPdf(await render(id))).pages[0]?.pieces[0]?.size ?? 0;
    expect(await sizeOf('short')).toBeCloseTo(12, 1);
    const size = await sizeOf('long');
    expect(size).toBeLessThan(12);
    expect(size).toBeGreaterThanOrEqual(8.99);
  });

  it('prints letters that its font lacks in another, as TrueType', async () => {
    const pdf = await readPdf((await finish('lent')).bytes);
    expect(pdf.pages[0]?.text.replace(/\s/g, '')).toContain('𠮷田髙橋𠮷野');
    const lent = pdf.fonts.filter(({ name }) => name.includes('Shippori'));
    expect(lent).toEqual([expect.objectContaining({ subtype: 'Type0', embedded: 'FontFile2' })]);
  });

  it('is refused where a heading stands alone at the foot of a page', async () => {
    await expect(finish('lonely')).rejects.toThrow(/page 1: the heading “足元の見出し” stands alone at its foot/);
  });
});

describe('the pages of a sheet', () => {
  const none = new Uint8Array();

  it.each([
    [2, 2],
    [2, { most: 3 }],
    [9, undefined],
  ] as const)('may be %s where %j are promised', async (pages, promise) => {
    await expect(checkPages(pages, promise, none)).resolves.toBeUndefined();
  });

  it('are refused where they are fewer than promised', async () => {
    await expect(checkPages(1, 2, none)).rejects.toThrow(
      'it has 1 page, not 2 as `pages:` in sheets.yaml says: correct',
    );
  });
});
