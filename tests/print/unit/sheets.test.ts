import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSheets, type PrintedSheet, type PrintStep } from '../../../scripts/print/index.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { makePrintSite, type PrintSite } from '../../support/print-site.ts';
import { processFamily } from '../../support/processes.ts';
import { needsLinux } from '../../support/needs.ts';

const SIX = `<h1>もくじ</h1><ol>
<li><a href="#one">一つめ</a></li>
<li><a href="#二つ">二つめ</a></li>
<li><a href="#last">終わり</a></li></ol>
<h2 id="one">一つめ ①→□</h2><p><b>太字 ABC</b></p><h2>間</h2><h2 id="二つ">二つめ</h2>
<table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2</td></tr></table><h2>間</h2><h2 id="last">終わり</h2>
<p><a href="https://example.com/">例</a></p>`;
const TITLE = '六ページ <見本> & 例';

describe('printSheets', () => {
  const family = processFamily();
  const steps: PrintStep[] = [];
  let place: PrintSite;
  let printed: PrintedSheet[];
  let bytes: Buffer;
  let pdf: PdfReading;
  let ranWhilePrinting: Promise<number[]> | undefined;

  async function print(out: string): Promise<PrintedSheet[]> {
    const sheets = ['one', 'six'].map(
      (id) => ({ id, title: TITLE, author: '例 株式会社', lang: 'ja', subject: '見本', paper: 'A4' }) as const,
    );
    const onStep = (step: PrintStep) => {
      steps.push(step);
      if (step.doing === 'printing') ranWhilePrinting ??= family.members();
    };
    return printSheets({ site: place.site, out: join(place.out, out), sheets, edition: '2026-11-01', onStep });
  }

  beforeAll(async () => {
    place = await makePrintSite({ one: '<h1>一枚</h1>', six: SIX });
    printed = await print('first');
    bytes = await readFile(join(place.out, 'first/six.pdf'));
    pdf = await readPdf(bytes);
  }, 30_000);
  afterAll(() => place.remove());

  it('tells each step and returns what it made', () => {
    expect(steps[0]).toEqual({ doing: 'starting' });
    for (const sheet of printed) {
      const own = steps.filter((step) => ('id' in step ? step.id : 'sheet' in step && step.sheet.id) === sheet.id);
      expect(own).toEqual([
        { doing: 'printing', id: sheet.id },
        { doing: 'printed', sheet },
      ]);
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(printed[1]).toEqual({ id: 'six', title: TITLE, pages: 6, bytes: bytes.length, paper: 'A4', sha256 });
  });

  it('writes a PDF for each sheet and nothing else', async () => {
    expect((await readdir(join(place.out, 'first'))).sort()).toEqual(['one.pdf', 'six.pdf']);
  });

  it('leads to the right pages', () => {
    expect([...pdf.destinations]).toEqual([
      ['one', 2],
      ['二つ', 4],
      ['last', 6],
    ]);
  });

  it('embeds BIZ UDPGothic as TrueType subsets, for marks and margin boxes too, and nothing else', () => {
    for (const { name, subtype, embedded } of pdf.fonts) {
      expect(name).toMatch(/^[A-Z]{6}\+BIZUDPGothic-(Regular|Bold)$/);
      expect({ subtype, embedded }).toEqual({ subtype: 'Type0', embedded: 'FontFile2' });
    }
    expect(pdf.fonts.map(({ name }) => name.split('-')[1])).toEqual(expect.arrayContaining(['Regular', 'Bold']));
    expect(pdf.pages[1]?.text).toContain('①→□');
    expect(pdf.pages[1]?.text).toContain('※2');
  });

  it('sets every box to exactly A4', () => {
    for (const { boxes } of pdf.pages) {
      const [left = 0, bottom = 0, right = 0, top = 0] = boxes.TrimBox ?? [];
      expect([left, right - left, top - bottom]).toEqual([0, expect.closeTo(595.276, 3), expect.closeTo(841.89, 3)]);
      expect(boxes).toEqual({ MediaBox: boxes.TrimBox, CropBox: boxes.TrimBox, TrimBox: boxes.TrimBox });
    }
  });

  it('says what it is, and not when and with what it was made', () => {
    expect(pdf).toMatchObject({ lang: 'ja', isTagged: true, showsTitle: true });
    expect(pdf.info).toMatchObject({ Title: TITLE, Author: '例 株式会社', Subject: '見本' });
    expect(pdf.info).toMatchObject({ CreationDate: 'D:20261101000000Z', ModDate: 'D:20261101000000Z' });
    expect(pdf.info).not.toHaveProperty('Producer');
    expect(pdf.info).not.toHaveProperty('Creator');
    expect(pdf.xmp).toContain('<rdf:li xml:lang="x-default">六ページ &lt;見本&gt; &amp; 例</rdf:li>');
    expect(bytes.includes('Skia') || bytes.includes('Chromium')).toBe(false);
  });

  it('keeps links and outline', () => {
    expect(pdf.pages[5]?.urls).toEqual(['https://example.com/']);
    expect(pdf.pages[0]?.targets).toEqual(['one', '二つ', 'last']);
    expect(pdf.outline.slice(0, 2)).toEqual([
      { title: 'もくじ', page: 1, level: 1 },
      { title: '一つめ ①→□', page: 2, level: 2 },
    ]);
  });

  it('gives the same bytes again', async () => {
    const again = await print('second');
    expect(again).toEqual(printed);
  });

  it('leaves no process behind', needsLinux(), async () => {
    expect((await ranWhilePrinting)?.length).toBeGreaterThan(0);
    // What is killed takes a moment to go.
    await expect.poll(family.members).toEqual([]);
  });
});
