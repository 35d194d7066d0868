import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../../../scripts/lib/browser/close.ts';
import { finishPdf } from '../../../scripts/print/finish.ts';
import { launchPrinter } from '../../../scripts/print/launch.ts';
import { renderSheet } from '../../../scripts/print/render.ts';
import { serveSite, type SheetServer } from '../../../scripts/print/serve.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { makePrintSite, type PrintSite } from '../../support/print-site.ts';
import { differences } from '../../support/same-picture.ts';
import { readMarkedContent } from '../../support/marked-content.ts';
import { linesOf, readTagTree } from '../../support/tag-tree.ts';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FAAhKDveksOjmAAAAAElFTkSuQmCC';

/** What sheets are made of, and more. */
const ALL = `<style>
* { font-family: "BIZ UDPGothic" !important }
.box { border: 1px solid #888; border-radius: 9px; background: #eef; margin: 8px 0; padding: 4px }
.two { columns: 2 } .count { counter-reset: n; list-style: none; padding-left: 3em }
.count li { counter-increment: n; position: relative }
.count li::before { content: counter(n) "."; position: absolute; left: -2em }
</style>
<h1>題①</h1><div class="box">枠の中<p>段落 <b>太字 ABC</b> fi</p></div>
<ol class="count"><li>一つめ</li><li>二つめ</li></ol><ol><li>一<ul><li>点</li></ul></li></ol>
<p>あ<span aria-hidden="true">→</span>い<u>下線</u><del>消し</del> <a href="https://example.com/">リンクの<b>長い</b>文字</a></p>
<p class="two">段組みの文章がここにあります。段組みの文章がここにあります。段組みの文章がここにあります。</p><p>段組みのあと</p>
<div class="box" style="overflow: hidden"><div style="background: linear-gradient(red, blue); height: 40px"></div></div>
<p style="color: rgba(0, 0, 0, .4)">薄い字</p><p style="transform: rotate(4deg)">回る字</p>
<figure><svg width="80" height="80" viewBox="0 0 10 10" role="img" aria-label="斜めの絵">
<g transform="skewX(20) scale(1, .5)"><rect x="1" y="2" width="5" height="5" fill="none" stroke="red"/></g>
<circle cx="5" cy="5" r="4" fill="none" stroke="#060" stroke-width=".3" stroke-dasharray="1 .5"/><text x="2" y="9" font-size="3">字</text>
</svg><figcaption>絵の説明</figcaption></figure>
<img width="40" alt="画像" src="data:image/png;base64,${PIXEL}"><svg width="9" height="9" aria-hidden="true"><path d="M0 0L9 9" stroke="red"/></svg>
<label><input type="checkbox">選ぶ</label>
<h2>表</h2><table><tr><th></th><th scope="col">甲</th><th scope="col">乙</th></tr>
<tr><th scope="row">丙</th><td>1</td><td></td></tr></table>
<a href="https://example.com/a"><svg width="30" height="30" role="img" aria-label="絵のリンク"><circle r="10" cx="15" cy="15"/></svg></a>`;

describe('a finished PDF', () => {
  let place: PrintSite;
  let server: SheetServer;
  let browser: Browser;
  let printed: Uint8Array;
  let finished: Uint8Array;
  let reading: PdfReading;

  const render = async (id: string) =>
    renderSheet(browser, { id, origin: server.origin, finish: async (pdf) => Promise.resolve(pdf) });
  const finish = async (pdf: Uint8Array) =>
    finishPdf(pdf, { title: '題', author: '例', lang: 'ja', edition: '2026-11-01', paper: 'A4' });

  beforeAll(async () => {
    place = await makePrintSite({
      all: ALL,
      faint: '<p style="opacity: .5">薄い</p>',
      shadow: '<p style="box-shadow: 0 0 5px #888">影</p>',
    });
    [server, browser] = await Promise.all([serveSite(place.site), launchPrinter()]);
    printed = await render('all');
    finished = (await finish(printed)).bytes;
    reading = await readPdf(finished);
  }, 60_000);
  afterAll(async () => {
    await closeBrowser(browser);
    await Promise.all([server.close(), place.remove()]);
  });

  it('looks as it was printed', async () => {
    // Chromium’s paper is a third of a point smaller: the pictures are to have one size.
    const sizes = (await PDFDocument.load(printed)).getPages().map((page) => page.getSize());
    const copy = await PDFDocument.load(finished, { updateMetadata: false });
    copy.getPages().forEach((page, index) => {
      page.setMediaBox(0, 0, sizes[index]?.width ?? 0, sizes[index]?.height ?? 0);
      page.setCropBox(0, 0, sizes[index]?.width ?? 0, sizes[index]?.height ?? 0);
    });
    const resized = await copy.save();
    expect(sizes).toHaveLength(2);
    for (const page of [1, 2]) {
      const { painted, differing } = await differences(printed, resized, page, 200);
      expect(painted).toBeGreaterThan(3000);
      // The outline of a box to tick alone is over a hundred.
      expect(differing).toBeLessThan(50);
    }
  });

  it('is a third smaller', () => {
    expect(finished.length).toBeLessThan((printed.length / 3) * 2);
  });

  it('paints black and greys with black ink alone, which a press would else mix from four', async () => {
    const colours = await coloursOf(finished);
    expect(colours.filter((colour) => /^(\S+) \1 \1 rg$/i.test(colour))).toEqual([]);
    // Letters are black, the line around a box is #888, and a line in a drawing #060.
    expect(colours).toEqual(expect.arrayContaining(['0 g', expect.stringMatching(/^\.53\d* [gG]$/), '0 .4 0 RG']));
  });

  it('has one font of each weight', () => {
    expect(reading.fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'BIZUDPGothic-Bold',
      'BIZUDPGothic-Regular',
    ]);
  });

  it('tells what it paints in its tags, in the form that ISO 14289-1 asks for', async () => {
    const [tree, marked] = await Promise.all([readTagTree(finished), readMarkedContent(finished)]);
    const lines = linesOf(tree, ({ page, mcid }) => marked[page]?.words.get(mcid) ?? '');
    // Browsers mark each run of words on its own.
    const joined = lines.join('\n').replaceAll(/(?<=\n( *)“[^\n]*)”\n\1“/g, '');
    expect(joined.replaceAll(/“ +| +”/g, (end) => end.trim())).toBe(TAGS.trim());
  });

  it.each([
    ['faint', /opacity/],
    ['shadow', /fades out/],
  ])('is refused where it is painted %s', async (id, message) => {
    const pdf = await render(id);
    await expect(finish(pdf)).rejects.toThrow(message);
  });
});

/** The colours that its pages paint with, as they are written: `0 g`, `1 0 0 RG`. */
async function coloursOf(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().flatMap(({ node }) => {
    const stream = node.lookup(PDFName.of('Contents'));
    if (!(stream instanceof PDFRawStream)) throw new Error('a page has no content');
    const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    return content.match(/(?<!\S)(?:[\d.]+ [gG]|[\d.]+ [\d.]+ [\d.]+ (?:rg|RG))(?!\S)/g) ?? [];
  });
}

/** The tags of the page above. */
const TAGS = `
Document
  H1
    “題①”
  P
    “枠の中”
  P
    “段落 太字 ABC fi”
  L [ListNumbering Decimal]
    LI
      Lbl
        “1.”
      LBody
        “一つめ”
    LI
      Lbl
        “2.”
      LBody
        “二つめ”
  L [ListNumbering Decimal]
    LI
      Lbl
        “1.”
      LBody
        P
          “一”
        L [ListNumbering Circle]
          LI
            LBody
              “点”
  P
    “あい下線消し”
    Link
      “リンクの長い文字”
      → リンクの長い文字
  P
    “段組みの文章がここにあります。段組みの文章がここにあります。段組みの文章がここにあります。”
  P
    “段組みのあと”
  P
    “薄い字”
  P
    “回る字”
  Div
    Figure (斜めの絵)
      “字”
    Caption
      “絵の説明”
  Figure (画像)
    “”
  P
    Form [Role cb]
      “”
    “選ぶ”
  H2
    “表”
  Table
    TR
      TH [Scope Column]
        “”
      TH [Scope Column]
        “甲”
      TH [Scope Column]
        “乙”
    TR
      TH [Scope Row]
        “丙”
      TD
        “1”
      TD
        “”
  P
    Link
      Figure (絵のリンク)
        “”
      → 絵のリンク
`;
