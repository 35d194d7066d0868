import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { SITE } from '../../support/built.ts';
import { readPdf } from '../../support/pdf.ts';
import { readWithZxing } from '../../support/qr-readers.ts';
import { useSite } from '../../support/site.ts';
import { runText } from '../../../src/quiz/run-text.ts';
import { answerAll, enter, press, shows, text, total } from './reader.ts';

const site = useSite();
const folder = `${pathToFileURL(SITE).href}/`;
const names = (tab: Page) => tab.$$eval('.runs tbody th', (found) => found.map((part) => part.textContent));
const said = (tab: Page, place: string) => text(tab, place);
const run = (name: string, id = 'abc123def456') => ({ id, name, right: 5, total: 7, at: Date.now() - 60_000 });

async function open(page: string, root = site.address()): Promise<Page> {
  const tab = await site.newTab();
  await tab.setViewport({ width: 360, height: 740 });
  await tab.goto(`${root}favicon.svg`);
  await tab.evaluate(() => localStorage.clear());
  await tab.goto(root + page);
  return tab;
}

/** A result of two mistakes, under a name, as code and text. */
async function handedIn(root: string, name: string): Promise<{ tab: Page; written: string; read: string[] }> {
  const tab = await open('quiz.html', root);
  await answerAll(tab, [0, 4]);
  await enter(tab, name);
  await press(tab, '[data-do=hand-in]');
  await tab.waitForSelector('.hand-in:not([hidden])');
  const code = await tab.waitForSelector('.hand-qr');
  const png = await code?.screenshot();
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const found = await readWithZxing({ width: info.width, height: info.height, data: new Uint8ClampedArray(data) });
  const written = await tab.$eval('.hand-in textarea', ({ value }) => value);
  return { tab, written, read: found.map(({ text: of }) => of) };
}

async function take(tab: Page, pasted: string): Promise<void> {
  await tab.$eval('take-in details', (fold) => (fold.open = true));
  await tab.$eval('take-in textarea', (field, value) => (field.value = value), pasted);
  await press(tab, 'take-in [type=submit]');
}

it.each([
  ['a web server', () => site.address()],
  ['a folder', () => folder],
])('a result from %s travels as a code and as a text, and is entered where somebody says yes', async (_, root) => {
  const { tab, written, read } = await handedIn(root(), '<i>佐藤</i> 花子');
  expect(read).toEqual([written]);
  // From a folder no other device finds the page: the code holds the text, which is pasted.
  const isServed = root() === site.address();
  expect(written.startsWith(isServed ? `${root()}learn.html#run=` : 'run=')).toBe(true);

  await tab.evaluate(() => localStorage.clear());
  await tab.goto(isServed ? written : `${root()}learn.html`);
  if (!isServed) await take(tab, `お願いします。\n${written}`);
  expect(await said(tab, '.taken')).toContain('<i>佐藤</i> 花子');
  expect(await names(tab)).toEqual([]);
  await press(tab, '.taken [data-do=yes]');
  expect(await names(tab)).toEqual(['<i>佐藤</i> 花子']);
  expect((await said(tab, '.runs-score')).match(/\d+/g)?.map(Number)).toEqual([total, total - 2]);
  expect(new URL(tab.url()).hash).toBe('');
  await tab.reload();
  expect(await names(tab)).toHaveLength(1);
});

it('a result that has a name is printed as one page: who, when, how many, and each question right or wrong', async () => {
  const tab = await open('quiz.html');
  await answerAll(tab, [0, 4]);
  await enter(tab, '佐藤 花子');
  const { pages } = await readPdf(await tab.pdf({ format: 'A4' }));
  expect(pages).toHaveLength(1);
  const printed = pages[0]?.text.replace(/\s/g, '') ?? '';
  for (const part of ['修了の記録', '佐藤花子', `${new Date().getFullYear()}年`, `${total}問中${total - 2}問正解`])
    expect(printed).toContain(part);
  expect(printed.match(/[○×]問\d/g)?.map((mark) => mark[0])).toEqual(
    Array.from({ length: total }, (_, index) => (index === 0 || index === 4 ? '×' : '○')),
  );
  expect(printed).not.toContain('認定書');
});

it('asks before it enters, takes several at once, and says which it cannot read or knows', async () => {
  const tab = await open('learn.html');
  const [first, second] = [runText(run('鈴木')), runText(run('高橋', 'zzz999zzz999'))];
  await take(tab, first);
  await press(tab, '.taken [data-do=no]');
  expect(await names(tab)).toEqual([]);
  await take(tab, first);
  await press(tab, '.taken [data-do=yes]');
  await take(tab, `${first}\n${second}\n${second.slice(0, -3)}`);
  expect(await tab.$$eval('.taken li', (found) => found.length)).toBe(2);
  expect((await said(tab, '.take-said')).match(/\d+/g)).toEqual(['1']);
  expect(await violationsOf(tab)).toEqual([]);
  await press(tab, '.taken [data-do=yes]');
  expect((await names(tab)).toSorted()).toEqual(['鈴木', '高橋']);
  await take(tab, 'お疲れさまです。');
  expect(await shows(tab, '.taken')).toBe(false);
  expect(await said(tab, '.take-said')).not.toBe('');
});

it('takes a result out, puts it back, and takes one in again that was taken out', async () => {
  const tab = await open('learn.html');
  await take(tab, runText(run('鈴木')));
  await press(tab, '.taken [data-do=yes]');
  await press(tab, '.runs [data-do=remove]');
  expect(await names(tab)).toEqual([]);
  await press(tab, 'training-runs [data-do=undo]');
  expect(await names(tab)).toEqual(['鈴木']);
  await press(tab, '.runs [data-do=remove]');
  await tab.reload();
  expect(await names(tab)).toEqual([]);
  await take(tab, runText(run('鈴木')));
  await press(tab, '.taken [data-do=yes]');
  expect(await names(tab)).toEqual(['鈴木']);
  expect(await violationsOf(tab)).toEqual([]);
});
