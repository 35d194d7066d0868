import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFiller } from '../../../scripts/personalize/fill/index.ts';
import { prepareSheets } from '../../../scripts/personalize/prepare/index.ts';
import { closeBrowser } from '../../../scripts/lib/browser/close.ts';
import { finishPdf } from '../../../scripts/print/finish.ts';
import { launchPrinter } from '../../../scripts/print/launch.ts';
import { finishOf } from '../../../scripts/print/print-sheet.ts';
import { renderSheet } from '../../../scripts/print/render.ts';
import { serveSite } from '../../../scripts/print/serve.ts';
import { sheetPlan } from '../../../scripts/print/set/plan.ts';
import { organization } from '../../../src/content/schemas/organization.ts';
import { ownFields } from '../../../src/organization/fields.ts';
import { piecesOf } from '../../../src/rules/pieces.ts';
import { CHECKS, readSheet } from '../../support/accessibility.ts';
import { SITE, TEST_OUT } from '../../support/built.ts';
import { content } from '../../support/content.ts';
import { readPdf } from '../../support/pdf.ts';
import { drawPage } from '../../support/picture.ts';
import { readWithZxing } from '../../support/qr-readers.ts';
import { differences } from '../../support/same-picture.ts';
import { sheetBytes, solid } from '../../support/sheets.ts';

const { edition } = content.work;
/** Posters, a form of several pages, and a booklet with what it is imposed from. */
const IDS = ['contacts', 'first-response', 'checklists', 'leaflet', 'leaflet-booklet'];
const plan = sheetPlan(content).filter(({ id }) => IDS.includes(id));
const tagged = plan.filter(({ of }) => of === undefined).map(({ id }) => id);

const partner = { name: '東京みどりの丘信用金庫大手町中央支店法人', phone: '0120-000-000' };
const COMPANIES = {
  short: { name: '株式会社みどり', person: '髙橋', extension: '12' },
  long: {
    name: '東日本ニューテクノロジーソリューションズホールディングス株式会社',
    department: '情報システム部',
    person: '佐々木 健太郎と𠮷田',
    phone: '03-1234-5678',
    mail: 'information-security-desk-2@holdings.example.co.jp',
    bank: partner,
    policeStation: partner,
    insurer: partner,
  },
};
const fieldsOf = (company: keyof typeof COMPANIES) =>
  ownFields(organization.parse(COMPANIES[company]), content.ownCopy);

describe('the sheets of a company, filled in without a browser,', () => {
  const made = new Map<string, Uint8Array<ArrayBuffer>>();
  const file = (company: string, id: string) => made.get(`${company} ${id}`)?.slice() ?? new Uint8Array();
  beforeAll(async () => {
    const filler = await makeFiller(await prepareSheets({ site: SITE, sheets: plan, edition }));
    for (const company of Object.keys(COMPANIES) as (keyof typeof COMPANIES)[]) {
      // They stay, so that `npm run pdf:verify` can be asked about them.
      const folder = resolve(TEST_OUT, 'filled', company);
      await mkdir(folder, { recursive: true });
      for (const { id, bytes } of await filler.fill(fieldsOf(company))) {
        made.set(`${company} ${id}`, new Uint8Array(bytes));
        await writeFile(join(folder, `${id}.pdf`), bytes);
      }
    }
  }, 60_000);

  describe.each(Object.keys(COMPANIES) as (keyof typeof COMPANIES)[])('%s', (company) => {
    it.each(IDS)('%s has the pages, the outline and the sizes of everybody’s', async (id) => {
      const [own, public_] = await Promise.all([readPdf(file(company, id)), readPdf(sheetBytes(id))]);
      expect(own.pages.map(({ boxes }) => boxes)).toEqual(public_.pages.map(({ boxes }) => boxes));
      expect(own.outline).toEqual(public_.outline);
      expect(own.fonts.every(({ subtype, embedded }) => subtype === 'Type0' && embedded === 'FontFile2')).toBe(true);
    });

    it.each(tagged)('%s is well tagged', async (id) => {
      const sheet = await readSheet(file(company, id));
      for (const [question, check] of Object.entries(CHECKS)) expect(check(sheet), question).toEqual([]);
    });

    it.each(tagged)('%s says what its places are for, by search and where it leads', async (id) => {
      const fields = fieldsOf(company);
      const html = await readFile(join(SITE, 'print', `${id}.html`), 'utf8');
      const named = [...html.matchAll(/data-own="?([\w.]+)/g)].map(([, field = '']) => field);
      const own = [...new Set(named)].flatMap((field) => (field === 'qr' ? [] : (fields.get(field) ?? [])));
      const { pages } = await readPdf(file(company, id));
      const text = solid(pages.map((page) => page.text).join(''));
      const urls = pages.flatMap((page) => page.urls);
      expect(own.length).toBeGreaterThan(0);
      for (const each of own) {
        expect(text).toContain(solid(each.text));
        if (each.href) expect(urls).toContain(each.href);
      }
    });
  });

  it('have a code that calls the contact, where there is a number', async () => {
    const codes = async (company: string) =>
      (await readWithZxing(await drawPage(file(company, 'contacts'), 1, 200))).map(({ text }) => text);
    expect(await codes('long')).toContain('tel:0312345678');
    expect((await codes('short')).filter((code) => code.startsWith('tel:'))).toEqual([]);
  });

  it('look as the browser prints the same words', async () => {
    const sheet = plan.find(({ id }) => id === 'contacts');
    if (!sheet) throw new Error('the sheet is not in the plan');
    const texts = [...fieldsOf('short')].map(([field, { text }]) => [field, piecesOf(text)] as const);
    const [browser, server] = await Promise.all([launchPrinter(), serveSite(SITE)]);
    const printed = await renderSheet(browser, {
      origin: server.origin,
      id: sheet.id,
      arrange: (page) => page.evaluate(write, texts),
      finish: (pdf) => finishPdf(pdf, finishOf(sheet, { edition })),
    });
    await Promise.all([closeBrowser(browser), server.close()]);
    const { painted, differing } = await differences(new Uint8Array(printed.bytes), file('short', sheet.id), 1, 96);
    expect(painted).toBeGreaterThan(10_000);
    expect(differing / painted).toBeLessThan(0.001);
  });
});

/** Runs in the page: writes texts into their places, numbers so that they are not broken. */
function write(texts: readonly (readonly [string, readonly { text: string; unbroken: boolean }[]])[]): void {
  for (const [field, pieces] of texts)
    for (const place of document.querySelectorAll(`[data-own="${field}"]`)) {
      const parts = pieces.map(({ text, unbroken }) => {
        const part = document.createElement('span');
        part.className = unbroken ? 'unbroken' : '';
        part.textContent = text;
        return part;
      });
      place.replaceChildren(...parts);
    }
}
