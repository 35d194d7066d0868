import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { closeBrowser } from '../../../scripts/lib/browser/close.ts';
import { elementsOf, attributeOf } from '../../../scripts/lib/html/elements.ts';
import { organization as schema } from '../../../src/content/schemas/organization.ts';
import { ownFields } from '../../../src/organization/fields.ts';
import { organizationText } from '../../../src/organization/organization-file.ts';
import { launchReader } from '../../support/browser.ts';
import { content } from '../../support/content.ts';
import { SITE, SITE_URL, TEST_OUT } from '../../support/built.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { drawPage } from '../../support/picture.ts';
import { readWithZxing } from '../../support/qr-readers.ts';
import { sheetBytes, sheetIds, sheets, solid } from '../../support/sheets.ts';

const partner = {
  name: '東京みどりの丘信用金庫大手町中央支店法人',
  phone: '0120-000-000（24時間、1番へ）',
};
const note = '振込の停止は、夜間と休日も受付です';
const logo =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 9"%3E%3Cpath d="M0 0h30v9z"/%3E%3C/svg%3E';

/** A company that has a name and no more, and one all of whose texts are as long as they may be: others lie between them. */
const COMPANIES = {
  named: { name: '有限会社あおば' },
  longest: {
    name: '東日本ニューテクノロジーソリューションズホールディングスアンドパートナズ株式会社',
    logo,
    department: '情報システム部セキュリティ推進室',
    person: '主任佐々木健太郎と𠮷田次',
    deputy: '情報システム部セキュリティ推進室の副室長の渡邉と髙橋と長谷川です',
    phone: '03-1234-5678夜間は5678',
    extension: '5678',
    mobile: '090-1234-5678（夜間と休日も可）',
    mail: 'information-security-desk-2@holdings.example.co.jp',
    chat: 'https://chat.example.co.jp/channel/information-security-desk',
    place: '本社東館 12階 情報システム部の北側の入口です',
    hours: '平日 9時から17時30分、夜間と休日は守衛室に連絡します。',
    outOfHours: '守衛室に電話し、情報システム部の当番の者を呼んでください。',
    bank: { ...partner, note },
    policeStation: { ...partner, note },
    maintenance: { ...partner, note },
    provider: { ...partner, note },
    insurer: { ...partner, policy: note },
    message:
      'おかしいと思ったら、間違いかもしれなくても、すぐに知らせてください。早く知らせた人を責めることは、決してありません。困ったときに一人で抱え込まないでください。',
    messageFrom: '代表取締役社長兼最高経営責任者髙橋一郎',
  },
};

/** A text of full-width letters, or of digits and words, of any length up to one. */
const anyLetters = (most: number) =>
  fc.oneof(
    fc.string({
      unit: fc.constantFrom(...'株式会社山田髙𠮷々ー（、。「」・テストみどり'),
      minLength: most,
      maxLength: most,
    }),
    fc.string({ unit: fc.constantFrom(...'0123456789-みど （）abw'), minLength: 1, maxLength: most }),
  );
const textOf = (most: number) => anyLetters(most).map((text) => text.replaceAll(/^ +| +$/g, 'み'));
const anyCompany = fc
  .record(
    {
      name: textOf(40),
      person: textOf(20),
      deputy: textOf(32),
      phone: textOf(28),
      mobile: textOf(22),
      mail: fc.constant('information-security-desk-2@holdings.example.co.jp'),
      chat: textOf(32),
      place: textOf(24),
      hours: textOf(30),
      outOfHours: textOf(30),
      bank: fc.record({ name: textOf(20), phone: textOf(22), note: textOf(18) }),
      insurer: fc.record({ name: textOf(20), phone: textOf(22), policy: textOf(18) }),
      message: textOf(80),
      messageFrom: textOf(20),
    },
    { requiredKeys: ['name'] },
  )
  .filter((company) => schema.safeParse(company).success);

/** The keys of the places on a sheet's page. */
const placesOn = async (id: string): Promise<string[]> => {
  const html = await readFile(join(SITE, 'print', `${id}.html`), 'utf8').catch(() => '');
  return elementsOf(html).flatMap((element) => attributeOf(element, 'data-own') ?? []);
};
const places = new Map(await Promise.all(sheetIds.map(async (id) => [id, await placesOn(id)] as const)));
/** The sheets that hold the company's data. */
const holding = sheetIds.filter((id) => places.get(id)?.length);

/** Of those one for each layout and paper: what a text that is not long does to one it does to all. */
const ofEachLayout = [
  ...new Map(
    sheets.filter(({ id }) => holding.includes(id)).map(({ id, layout, paper }) => [`${layout} ${paper}`, id] as const),
  ).values(),
];

const wordsOf = ({ pages }: PdfReading): string => solid(pages.map(({ text }) => text).join(''));
const wordsIn = async (bytes: Uint8Array): Promise<string> => wordsOf(await readPdf(bytes));
/** The letters of a text that are not in another as often. */
const lettersLeft = (text: string, other: string): string => {
  const counts = new Map<string, number>();
  for (const letter of other) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...text]
    .filter((letter) => {
      const left = counts.get(letter) ?? 0;
      counts.set(letter, left - 1);
      return left <= 0;
    })
    .join('');
};
const folderOf = (company: string): string => resolve(TEST_OUT, 'organizations', company);

describe('with the company that says the most', () => {
  /** It stays, so that `npm run pdf:verify` can be asked about it. */
  const folder = folderOf('longest');
  const fields = ownFields(schema.parse(COMPANIES.longest), content.ownCopy);
  const pdfs = new Map<string, PdfReading>();
  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const file = join(folder, 'organization.yaml');
    await writeFile(file, stringify(COMPANIES.longest));
    const env = { ...process.env, ORGANIZATION: file, NODE_ENV: 'production', SITE_URL };
    const child = spawn(process.execPath, ['tests/support/print-organization.ts', folder, ...holding], { env });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    const [code] = (await once(child, 'close')) as [number];
    if (code !== 0) throw new Error(said);
    for (const id of holding) pdfs.set(id, await readPdf(new Uint8Array(await readFile(join(folder, `${id}.pdf`)))));
  }, 240_000);

  it.each(holding)('%s has the pages that it has without one', async (id) => {
    expect(pdfs.get(id)?.pages).toHaveLength((await readPdf(sheetBytes(id))).pages.length);
  });

  it.each(holding)('%s has every text that it has a place for', (id) => {
    const words = wordsOf(pdfs.get(id) as PdfReading);
    for (const field of places.get(id) ?? []) {
      const text = ['qr', 'logo'].includes(field) ? undefined : fields.get(field)?.text;
      if (text) expect(words, field).toContain(solid(text));
    }
  });

  it('every page of the site but those that show it whole has its strip', async () => {
    const page = async (name: string) => readFile(join(folder, 'site', name), 'utf8');
    for (const name of ['index.html', 'attacks.html', 'sheets.html', 'search.html', '404.html'])
      expect(await page(name), name).toMatch(/class="?own-strip/);
    const contacts = await page('contacts.html');
    const placeOf = (name: RegExp) => contacts.search(name);
    expect(placeOf(/data-own-panel/)).toBeGreaterThan(0);
    expect(placeOf(/data-own-panel/)).toBeLessThan(placeOf(/class="?first-steps/));
  });

  it('has a code of its contact wherever there is room for one, which a camera reads', async () => {
    const code = fields.get('qr')?.text;
    for (const id of ofEachLayout.filter((sheet) => places.get(sheet)?.includes('qr'))) {
      const html = await readFile(join(folder, 'site/print', `${id}.html`), 'utf8');
      expect(html, id).toMatch(/<body[^>]* data-own-has="?[^">]*\bqr\b/);
      const pages = pdfs.get(id)?.pages ?? [];
      const page = pages.findIndex(({ text }) => solid(text).includes(solid(fields.get('line2')?.text ?? ''))) + 1;
      const bytes = new Uint8Array(await readFile(join(folder, `${id}.pdf`)));
      const read = (await readWithZxing(await drawPage(bytes, page, 150))).map(({ text }) => text);
      expect(read, id).toContain(code);
    }
  });
});

describe('a sheet in a reader’s browser, beside whose site lies organization.js,', () => {
  let browser: Browser;
  const copy = join(folderOf('browser'), 'site');
  beforeAll(async () => {
    await rm(copy, { recursive: true, force: true });
    await cp(SITE, copy, { recursive: true, filter: (path) => !/\.(pdf|zip)$|\/(search|pagefind)\//.test(path) });
    browser = await launchReader();
  }, 60_000);
  afterAll(() => closeBrowser(browser));

  const open = async (id: string) => {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await tab.goto(pathToFileURL(resolve(copy, 'print', `${id}.html`)).href);
    await tab.waitForNetworkIdle({ idleTime: 100 });
    return { tab, complaints };
  };

  it('has everybody’s pages with a name and no more', { timeout: 120_000 }, async () => {
    await writeFile(join(copy, 'organization.js'), organizationText(schema.parse(COMPANIES.named), ['自社の連絡先']));
    for (const id of ofEachLayout) {
      const { tab } = await open(id);
      expect(await tab.$('body[data-own-has~=qr]'), id).toBeNull();
      const own = await readPdf(new Uint8Array(await tab.pdf({ preferCSSPageSize: true, printBackground: true })));
      await tab.close();
      expect(own.pages.length, id).toBe((await readPdf(sheetBytes(id))).pages.length);
      if (places.get(id)?.includes('name')) expect(wordsOf(own), id).toContain(solid(COMPANIES.named.name));
    }
  });

  it('has room for whatever a company may write', { timeout: 120_000 }, async () => {
    await writeFile(join(copy, 'organization.js'), 'window.shioriOrganization = {};');
    await writeFile(
      join(copy, 'frame.html'),
      '<!doctype html><style>iframe { width: 1300px; height: 900px }</style><iframe></iframe>',
    );
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(join(copy, 'frame.html')).href);
    const companies = fc.sample(anyCompany, { numRuns: 8, seed: 15 });
    for (const id of ofEachLayout) {
      await tab.evaluate(async (src) => {
        const ready = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
        (document.querySelector('iframe') as HTMLIFrameElement).src = src;
        await ready;
      }, `print/${id}.html`);
      const frame = tab.frames()[1];
      for (const company of companies) {
        await tab.evaluate((organization) => {
          frames[0]?.postMessage({ preview: 'organization', organization }, '*');
        }, company);
        const { shown, lost } = (await frame?.evaluate(async () => {
          // The message goes first.
          await new Promise((resolve) => setTimeout(resolve));
          await document.fonts.ready;
          const all = [...document.querySelectorAll<HTMLElement>('[data-fit]')];
          const isLost = (place: HTMLElement) =>
            place.scrollHeight > place.clientHeight || place.scrollWidth > place.clientWidth;
          return {
            shown: document.body.dataset['ownHas'],
            lost: all.filter(isLost).map((place) => `${place.dataset['own']}: ${place.textContent}`),
          };
        })) ?? { shown: '', lost: [] };
        expect(shown, id).toContain('name');
        expect(lost, id).toEqual([]);
      }
    }
    await tab.close();
  });

  it('has the pages and the words that it is printed with for the company', { timeout: 120_000 }, async () => {
    const company = schema.parse(COMPANIES.longest);
    await writeFile(join(copy, 'organization.js'), organizationText(company, ['自社の連絡先']));
    for (const id of ofEachLayout) {
      const { tab, complaints } = await open(id);
      const own = await readPdf(new Uint8Array(await tab.pdf({ preferCSSPageSize: true, printBackground: true })));
      await tab.close();
      const built = await readPdf(new Uint8Array(await readFile(join(folderOf('longest'), `${id}.pdf`))));
      expect(own.pages.length, id).toBe(built.pages.length);
      expect(lettersLeft(wordsOf(built), wordsOf(own)), id).toBe('');
      expect(lettersLeft(wordsOf(own), wordsOf(built)), id).toBe('');
      expect(complaints, id).toEqual([]);
    }
  });

  it('says in a sentence, which is not printed, that the file is broken, and is everybody’s', async () => {
    for (const broken of ['window.shioriOrganization = { name: ', 'window.shioriOrganization = { "name": 1 };']) {
      await writeFile(join(copy, 'organization.js'), broken);
      const { tab } = await open('contacts');
      const said = solid(await tab.$eval('[role=alert]', (notice) => notice.textContent));
      expect(said).toContain(solid(content.ownCopy.broken.text));
      const words = await wordsIn(new Uint8Array(await tab.pdf({ preferCSSPageSize: true })));
      expect(words).toBe(await wordsIn(sheetBytes('contacts')));
      await tab.close();
    }
  });
});
