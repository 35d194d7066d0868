import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSheets, type SheetToPrint } from '../../../scripts/print/index.ts';
import { makePrintSite, type PrintSite } from '../../support/print-site.ts';

/** Tags with ids, tables, links and both weights: what differs from tab to tab if anything does. */
const table = (word: string): string =>
  `<table><tr><th id="h-${word}">${word}</th><th>乙</th></tr><tr><td headers="h-${word}">1</td><td>2</td></tr></table>`;
const SHEETS: Readonly<Record<string, string>> = {
  plain: '<h1>文</h1><p>文だけの紙</p>',
  table: `<h1>表</h1>${table('甲')}${table('丙')}<p><b>太字</b> ①→□</p>`,
  linked: `<h1>もくじ</h1><p><a href="#end">終わり</a></p><h2 id="end">終わり</h2>`,
  list: '<h1>一覧</h1><ul><li>一<ul><li>二</li></ul></li></ul><p><a href="https://example.com/">例</a></p>',
};
const IDS = Object.keys(SHEETS);

describe('the bytes of a sheet', { timeout: 60_000 }, () => {
  let place: PrintSite;
  beforeAll(async () => {
    place = await makePrintSite(SHEETS);
  });
  afterAll(() => place.remove());

  async function sums(ids: readonly string[], lanes: number): Promise<Record<string, string>> {
    const sheets = ids.map((id): SheetToPrint => ({ id, title: id, author: '例', lang: 'ja', paper: 'A4' }));
    const printed = await printSheets({ site: place.site, out: place.out, sheets, edition: '2026-11-01', lanes });
    expect(printed.map(({ id }) => id)).toEqual(ids);
    return Object.fromEntries(printed.map(({ id, sha256 }) => [id, sha256]));
  }

  it('do not depend on what was printed before it in the same tab, nor on what is printed beside it', async () => {
    const alone: Record<string, string> = {};
    for (const id of IDS) Object.assign(alone, await sums([id], 1));
    expect(new Set(Object.values(alone)).size).toBe(IDS.length);
    expect(await sums(IDS.toReversed(), 1)).toEqual(alone);
    expect(await sums(IDS, 3)).toEqual(alone);
  });
});
