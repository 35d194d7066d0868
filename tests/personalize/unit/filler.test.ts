import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFiller } from '../../../scripts/personalize/fill/index.ts';
import { prepareSheets } from '../../../scripts/personalize/prepare/index.ts';
import { FillError, type Filler, type Prepared } from '../../../scripts/personalize/request.ts';
import { CHECKS, readSheet } from '../../support/accessibility.ts';
import { makePrintSite } from '../../support/print-site.ts';
import { readPdf } from '../../support/pdf.ts';
import { solid } from '../../support/sheets.ts';

const STYLE = `<style>[data-own] { --smallest: 8pt; display: block; width: 60mm; height: 9mm; font-size: 12pt; line-height: 1.2;
overflow-wrap: anywhere } [data-own=qr], [data-own=logo] { width: 20mm; height: 20mm; display: none }
[data-own-has~=qr] [data-own=qr], [data-own-has~=logo] [data-own=logo] { display: block }</style>`;
/** A sheet with places of all kinds, one that has none, and one with a place that grows. */
const SITE = {
  places: `${STYLE}<main><h1>題名</h1><p>前の文です。</p><dl><dt>名前</dt><dd data-own="name" data-fit></dd>
    <dt>電話</dt><dd data-own="phone" data-fit></dd></dl><p><span data-own="label" data-fit>決まった言葉</span></p>
    <div aria-hidden="true"><p data-own="phone" data-fit></p></div><div data-own="qr"></div><div data-own="logo"></div>
    <h2 id="end">終わり</h2><p data-own="message" data-fit="lines"></p></main>`,
  none: '<main><h1>題名</h1><p>どの会社にも同じ文です。</p></main>',
};
const META = { author: '著者', paper: 'A4', lang: 'ja' } as const;
const sheets = Object.keys(SITE).map((id) => ({ id, title: id, ...META }));
const LOGO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#06c"/></svg>')}`;

const fields = (
  texts: Readonly<Record<string, string>>,
  more: [string, { text: string; href?: string; alt?: string }][] = [],
) => new Map([...Object.entries(texts).map(([field, text]) => [field, { text }] as const), ...more]);
const all = fields({ name: '株式会社𠮷田', message: '困ったら、すぐに話してください。' }, [
  ['phone', { text: '03-1234-5678', href: 'tel:0312345678' }],
  ['qr', { text: 'tel:0312345678', alt: '電話をかけるコードです' }],
  ['logo', { text: LOGO, alt: '会社のロゴです' }],
]);

describe('prepared sheets', () => {
  let prepared: Prepared;
  let filler: Filler;
  beforeAll(async () => {
    const { site, remove } = await makePrintSite(SITE);
    prepared = await prepareSheets({ site, sheets, edition: '2026-01-01' });
    filler = await makeFiller(prepared);
    await remove();
  }, 60_000);

  const filled = async (given: typeof all, id = 'places') => {
    const sheet = (await filler.fill(given)).find((each) => each.id === id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return new Uint8Array(sheet.bytes);
  };
  const textOf = async (given: typeof all) => {
    const { pages } = await readPdf(await filled(given));
    return solid(pages.map(({ text }) => text).join(''));
  };

  it('hold what was filled in, where it stands in the page, and defaults where nothing was', async () => {
    const text = await textOf(all);
    expect(text).toMatch(/名前株式会社𠮷田電話03-1234-5678決まった言葉/);
    expect(text).toContain('終わり困ったら、すぐに話してください。');
    expect(await textOf(fields({ label: '自社の言葉' }))).toMatch(/名前電話自社の言葉/);
  });

  it.each([
    ['all fields', all],
    ['one field', fields({ name: '株式会社みどり' })],
    ['none', fields({})],
  ])('are well tagged with %s', async (_, given) => {
    const sheet = await readSheet(await filled(given));
    for (const [question, check] of Object.entries(CHECKS)) expect(check(sheet), question).toEqual([]);
  });

  it('have a figure for a code and a picture, and none where there is neither', async () => {
    const figures = async (given: typeof all) =>
      (await readSheet(await filled(given))).nodes.filter(({ type }) => type === 'Figure').map(({ alt }) => alt);
    expect(await figures(all)).toEqual(['電話をかけるコードです', '会社のロゴです']);
    expect(await figures(fields({ name: '株式会社みどり' }))).toEqual([]);
  });

  it('have links that lead where they say, but not in a hidden copy', async () => {
    const { pages } = await readPdf(await filled(all));
    expect(pages.flatMap(({ urls }) => urls)).toEqual(['tel:0312345678']);
    expect((await readPdf(await filled(fields({ name: 'あ' })))).pages.flatMap(({ urls }) => urls)).toEqual([]);
  });

  it('are as they were where they have no place', async () => {
    const before = prepared.sheets.find(({ id }) => id === 'none')?.variants[0]?.bytes;
    expect(Buffer.from(await filled(all, 'none')).equals(before ?? Buffer.of())).toBe(true);
  });

  it('come out the same whenever and behind whomever they are filled', async () => {
    const once = await filled(all);
    await filled(fields({ name: '別の会社' }));
    expect(Buffer.from(await filled(all)).equals(Buffer.from(once))).toBe(true);
  });

  it('have text as large as it fits, and no larger than its place', async () => {
    const size = async (name: string) => {
      const { pages } = await readPdf(await filled(fields({ name })));
      return pages.flatMap(({ pieces }) => pieces).find(({ text }) => name.startsWith(text.slice(0, 4)))?.size ?? 0;
    };
    const sizes = await Promise.all(
      ['株式会社みどり', '株式会社みどり'.repeat(3), '株式会社みどり'.repeat(5)].map(size),
    );
    expect(sizes[0]).toBeCloseTo(12, 1);
    expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
    expect(sizes[2]).toBeGreaterThanOrEqual(7.9);
    expect(sizes[2]).toBeLessThan(12);
  });

  it('hold whatever letters the fonts have, whole and within their place, or say that they do not', async () => {
    const letter = fc.constantFrom(...'株式会社山田髙𠮷々ー（、。「」・ﾃｽﾄ', ...'Ab-@.&<>"\\()?1 09é№');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: letter, minLength: 1, maxLength: 60 }), async (text) => {
        const name = `あ${text}い`;
        const made = await filled(fields({ name })).catch((error: unknown) => error);
        if (made instanceof FillError) {
          expect(made.message).toMatch(/^places: name has \d+ letters, which do not fit/);
          return;
        }
        const { pages } = await readPdf(made as Uint8Array);
        expect(solid(pages[0]?.text ?? '').normalize('NFKC')).toContain(solid(name).normalize('NFKC'));
        const pieces = pages[0]?.pieces ?? [];
        const top = pieces.find((piece) => piece.text.startsWith('あ'))?.top ?? Number.NaN;
        const set = pieces.filter((piece) => piece.top >= top - 1 && piece.bottom <= top + 9.5);
        expect(set.length).toBeGreaterThan(0);
        expect(Math.max(...set.map(({ right }) => right)) - Math.min(...set.map(({ left }) => left))).toBeLessThan(
          60.3,
        );
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('say all that cannot be filled in, by sheet, field and letters', async () => {
    const given = fields({ name: '株式会社🦀', message: '長い'.repeat(200) });
    const error: unknown = await filler.fill(given).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FillError);
    expect((error as FillError).faults).toEqual([
      expect.objectContaining({ sheet: 'places', field: 'name', letters: '🦀' }),
      expect.objectContaining({
        sheet: 'places',
        field: 'message',
        reason: expect.stringContaining('400 letters') as string,
      }),
    ]);
  });

  it.each([
    ['no picture', 'data:text/html,<p>'],
    ['a broken one', 'data:image/png;base64,AAAA'],
  ])('refuse %s as a logo', async (_, text) => {
    await expect(filler.fill(fields({ name: 'あ' }, [['logo', { text, alt: 'ロゴ' }]]))).rejects.toThrow(
      /places: logo/,
    );
  });
});

it('a place that grows with its text is refused, by its name', async () => {
  const { site, remove } = await makePrintSite({ grows: '<main><p data-own="name" data-fit></p></main>' });
  const request = { site, sheets: [{ id: 'grows', title: '題', ...META }], edition: '2026-01-01' };
  await expect(prepareSheets(request)).rejects.toThrow(/grows: .*the place for “name” grows with its text/);
  await remove();
});
