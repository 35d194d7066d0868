import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { content } from '../../support/content.ts';
import { SITE, TEST_OUT } from '../../support/built.ts';
import { readPdf, type PdfReading } from '../../support/pdf.ts';
import { sheetBytes, sheetIds, sheets, solid } from '../../support/sheets.ts';

const partner = {
  name: '東京みどりの丘信用金庫大手町中央支店法人',
  phone: '0120-000-000（24時間、1番へ）',
};
const note = '振込の停止は、夜間と休日も受付です';

/** An ordinary small company, and one all of whose texts are as long as they may be. */
const COMPANIES = {
  short: { name: '株式会社みどり', department: '総務課', person: '髙橋', extension: '12' },
  longest: {
    name: '東日本ニューテクノロジーソリューションズホールディングスアンドパートナズ株式会社',
    department: '情報システム部セキュリティ推進室',
    person: '主任佐々木健太郎と𠮷田次',
    phone: '03-1234-5678夜間は5678',
    extension: '5678',
    mail: 'information-security-desk-2@holdings.example.co.jp',
    place: '本社東館 12階 情報システム部の北側の入口です',
    hours: '平日 9時から17時30分、夜間と休日は守衛室に連絡します。',
    bank: { ...partner, note },
    policeStation: { ...partner, note },
    maintenance: { ...partner, note },
    provider: { ...partner, note },
    insurer: { ...partner, policy: note },
  },
};

/** The sheets that hold the company's data, by what stands on them. */
const holding = await Promise.all(
  sheetIds.map(async (id) => {
    const html = await readFile(join(SITE, 'print', `${id}.html`), 'utf8').catch(() => '');
    return /data-own="(line|name|bank)/.test(html) ? [id] : [];
  }),
).then((ids) => ids.flat());

/** Of those one for each layout and paper: what a text that is not long does to one it does to all. */
const ofEachLayout = [
  ...new Map(
    sheets.filter(({ id }) => holding.includes(id)).map(({ id, layout, paper }) => [`${layout} ${paper}`, id] as const),
  ).values(),
];

describe.each([
  ['short', COMPANIES.short, ofEachLayout],
  ['longest', COMPANIES.longest, holding],
] as const)('with the %s company', (which, company, printed) => {
  /** It stays, so that `npm run pdf:verify` can be asked about it. */
  const folder = resolve(TEST_OUT, 'organizations', which);
  const pdfs = new Map<string, PdfReading>();
  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const file = join(folder, 'organization.yaml');
    await writeFile(file, stringify(company));
    const env = { ...process.env, ORGANIZATION: file, NODE_ENV: 'production' };
    const child = spawn(process.execPath, ['tests/support/print-organization.ts', folder, ...printed], { env });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    const [code] = (await once(child, 'close')) as [number];
    if (code !== 0) throw new Error(said);
    for (const id of printed) pdfs.set(id, await readPdf(new Uint8Array(await readFile(join(folder, `${id}.pdf`)))));
  }, 240_000);

  /** The sheets whose page of this company holds some words. */
  const having = async (part: string): Promise<string[]> => {
    const pages = printed.map(async (id) => ({
      id,
      html: await readFile(join(folder, 'site/print', `${id}.html`), 'utf8'),
    }));
    return (await Promise.all(pages)).filter(({ html }) => html.includes(part)).map(({ id }) => id);
  };
  const textOf = (id: string): string => solid((pdfs.get(id)?.pages ?? []).map(({ text }) => text).join(''));

  it.each(printed)('%s has the pages that it has without one', async (id) => {
    expect(pdfs.get(id)?.pages).toHaveLength((await readPdf(sheetBytes(id))).pages.length);
  });

  it('every sheet that has its box says whom to tell and how', async () => {
    for (const id of await having('data-own="line2"')) {
      expect(textOf(id), id).toContain(solid(company.department));
      expect(textOf(id), id).toContain(solid(company.extension));
    }
  });

  it('every sheet with a line for the name of the company has it there', async () => {
    const named = await having(`<dt>${content.progressWords.record.company}</dt>`);
    expect(named).toEqual(expect.arrayContaining(['checklists', 'action-plan', 'training-record']));
    for (const id of named) expect(textOf(id), id).toContain(solid(company.name));
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
});
