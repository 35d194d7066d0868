import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { dataOf } from '../../../src/organization/organization-file.ts';
import { fill } from '../../../src/rules/format.ts';
import { eventually, known, PLACES, press, shows, textOf, useDevices, type Device } from '../../answers/e2e/answers.ts';
import { violationsOf } from '../../support/axe.ts';
import { content } from '../../support/content.ts';

const newDevice = useDevices();
const { setupWords: words, ownCopy, interfaceWords } = content;
const FOLDER = 'a folder of a file share';
/** What somebody may paste, and what would run if a page took it for more than letters. */
const HOSTILE = {
  name: '<img src=x onerror=alert(1)>"みどり\'𠮷🔒',
  department: '</script><b>総務課',
  person: '髙橋 & が',
};

/** Opens the form, which has taken over. */
const openForm = async (device: Device, width = 1280): Promise<Page> => {
  const tab = await device.open('setup.html', (before) => before.setViewport({ width, height: 900 }));
  await tab.keyboard.press('Shift');
  await tab.waitForSelector('own-setup[data-ready]');
  return tab;
};
const write = async (tab: Page, texts: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(texts)) await tab.type(`[name="${name}"]`, text);
};
const valueOf = (tab: Page, name: string) =>
  tab.$eval(`[name="${name}"]`, (input) => (input as HTMLInputElement).value);
/** The path of the one file that was saved. */
async function savedBy({ downloads }: Device): Promise<string> {
  const whole = () =>
    readdirSync(downloads).filter((name) => name.endsWith('.js') && statSync(join(downloads, name)).size > 0);
  await eventually(whole).toEqual(['organization.js']);
  return join(downloads, known(whole()[0]));
}
const open = async (tab: Page, file: string) => {
  const input = await tab.$('[data-action=open]');
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
};

describe.each(PLACES)('from %s', (place) => {
  it('what is typed becomes one file of plain data, and stays when the page is loaded again', async () => {
    const device = await newDevice(place);
    const tab = await openForm(device);
    await write(tab, { ...HOSTILE, phone: '03-1234-5678' });
    await tab.reload();
    await tab.keyboard.press('Shift');
    await eventually(() => valueOf(tab, 'name')).toBe(HOSTILE.name);
    await press(tab, words.save.button);
    const file = await savedBy(device);
    expect(dataOf(readFileSync(file, 'utf8'))).toEqual({ ...HOSTILE, phone: '03-1234-5678' });
    expect(await textOf(tab, '.setup-said')).toBe(words.save.saved);
  });

  it('what is typed is seen at once on a card and the poster', async () => {
    const tab = await openForm(await newDevice(place));
    await write(tab, { name: '株式会社みどり', person: '髙橋', phone: '03-1234-5678' });
    const cards = known(tab.frames().find((frame) => frame.url().endsWith('print/contact-cards.html')));
    const poster = known(tab.frames().find((frame) => frame.url().endsWith('print/contacts.html')));
    for (const frame of [cards, poster])
      await eventually(() => frame.evaluate(() => document.body.textContent)).toContain('03-1234-5678');
    expect(await cards.evaluate(() => document.body.textContent)).toContain('髙橋');
    expect(await tab.$$eval('.setup-sheet iframe', (frames) => frames.length)).toBe(2);
  });
});

describe('in a folder', () => {
  let undo = (): void => undefined;
  afterEach(() => undo());
  /** Puts an organization.js beside index.html, as a clerk does. */
  const put = (device: Device, text: string) => {
    const file = fileURLToPath(`${device.root}organization.js`);
    const before = readFileSync(file);
    undo = () => writeFileSync(file, before);
    writeFileSync(file, text);
  };
  /** A tab that tells of every dialog: nothing of a company's data may run. */
  const watched = async (device: Device, page: string) => {
    const dialogs: string[] = [];
    const tab = await device.open(page, (before) => {
      before.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      return before.setViewport({ width: 360, height: 740 });
    });
    return { tab, dialogs };
  };

  it('the saved file makes every page the company’s: its words are words, its number and address are links', async () => {
    const device = await newDevice(FOLDER);
    const form = await openForm(device);
    await write(form, { ...HOSTILE, phone: '03-1234-5678' });
    await form.$eval('details:has([name=mail])', (fold) => (fold.open = true));
    await write(form, { mail: 'security@example.co.jp' });
    await form.$eval('details:has([name=shortName])', (fold) => (fold.open = true));
    await write(form, { shortName: 'みどり' });
    await press(form, words.save.button);
    put(device, readFileSync(await savedBy(device), 'utf8'));
    const contact = `${HOSTILE.department} ${HOSTILE.person}`;
    for (const page of ['assets.html', 'index.html', 'status.html', 'search.html']) {
      const { tab, dialogs } = await watched(device, page);
      await tab.waitForSelector('.own-strip:not([hidden]) a');
      expect(await textOf(tab, '.own-strip [data-own=contact]'), page).toBe(contact);
      expect(await textOf(tab, '.own-strip [data-own=shortName]'), page).toBe('みどり');
      expect(await tab.$$eval('.own-strip a', (links) => links.map((link) => link.getAttribute('href')))).toEqual([
        'tel:0312345678',
        'mailto:security@example.co.jp',
      ]);
      expect(await tab.$$('img[src=x]')).toHaveLength(0);
      expect(dialogs).toEqual([]);
      await tab.close();
    }
    for (const page of ['index.html', 'contacts.html', 'emergency.html', 'emergency-money.html', '404.html']) {
      const { tab } = await watched(device, page);
      await tab.waitForSelector('[data-own-panel]:not([hidden]) a');
      const panel = await textOf(tab, '[data-own-panel]');
      for (const text of [HOSTILE.name, contact, '03-1234-5678', 'security@example.co.jp'])
        expect(panel, page).toContain(text);
      await tab.close();
    }
    const { tab } = await watched(device, 'emergency.html');
    await tab.waitForSelector('.call-own .call[href="tel:0312345678"]', { visible: true });
    expect(await shows(tab, 'own-number')).toBe(false);
  });

  it.each([
    ['no script', 'window.shioriOrganization = { "name": "みどり",, };'],
    ['something else', 'window.shioriOrganization = "みどり";'],
    ['data of nobody', 'window.shioriOrganization = { "phone": "110" };'],
    ['a field there is none of', 'window.shioriOrganization = { "name": "みどり", "onclick": "alert(1)" };'],
    ['a picture from elsewhere', 'window.shioriOrganization = { "name": "みどり", "logo": "https://a.test/x.png" };'],
  ])('a file with %s gives one sentence, and the public edition below', async (_, text) => {
    const device = await newDevice(FOLDER);
    put(device, text);
    const { tab, dialogs } = await watched(device, 'emergency.html');
    await tab.waitForSelector('.own-broken');
    expect(await textOf(tab, '.own-broken')).toContain(ownCopy.broken.text);
    expect(await tab.$eval('.own-broken a', (link) => (link as HTMLAnchorElement).href)).toBe(
      `${device.root}setup.html`,
    );
    expect(await shows(tab, '[data-own-panel]')).toBe(false);
    expect(await shows(tab, 'own-number')).toBe(true);
    expect(dialogs).toEqual([]);
  });

  it('search shows the contact above what it finds, where somebody asks for one', async () => {
    const device = await newDevice(FOLDER);
    put(device, 'window.shioriOrganization = { "name": "みどり", "phone": "03-1234-5678" };');
    const { tab } = await watched(device, `search.html?q=${encodeURIComponent('相談')}`);
    await tab.waitForSelector('.search-own [data-own-panel]', { visible: true });
    await tab.$eval('input[type=search]', (input) => (input.value = ''));
    await tab.type('input[type=search]', 'パスワード');
    await eventually(() => shows(tab, '.search-own')).toBe(false);
  });
});

describe('the form', () => {
  it('says what is wrong beside the field, and saves nothing', async () => {
    const device = await newDevice();
    const tab = await openForm(device);
    await press(tab, words.save.button);
    expect(await textOf(tab, '#setup-name-fault')).toBe(ownCopy.faults.missing);
    await write(tab, { name: 'み'.repeat(41), phone: '03-1234-5678' });
    expect(await textOf(tab, '#setup-name-fault')).toBe(fill(ownCopy.faults.long, { most: 40 }));
    await tab.$eval('details:has([name=mail])', (fold) => (fold.open = true));
    await write(tab, { mail: 'security' });
    expect(await textOf(tab, '#setup-mail-fault')).toBe(ownCopy.faults.mail);
    await press(tab, words.save.button);
    expect(await textOf(tab, '.setup-said')).toBe(fill(words.save.faulty, { count: 2 }));
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('setup-name');
    expect(readdirSync(device.downloads)).toEqual([]);
  });

  it('asks before a file takes the place of what is typed, and names what it cannot take', async () => {
    const device = await newDevice();
    const tab = await openForm(device);
    const file = join(device.downloads, 'organization.js');
    const opened = async (text: string) => {
      writeFileSync(file, text);
      await open(tab, file);
    };
    await opened('window.shioriOrganization = {"name": "株式会社みどり", "bank": {"name": "銀行"}, "colour": "緑"};');
    await eventually(() => valueOf(tab, 'bank.name')).toBe('銀行');
    expect(await textOf(tab, '.setup-said')).toContain(fill(words.open.lost, { fields: 'colour' }));
    await opened('window.shioriOrganization = {"name": "株式会社あお"};');
    await tab.waitForSelector('.confirm', { visible: true });
    await press(tab, words.open.no);
    expect(await valueOf(tab, 'name')).toBe('株式会社みどり');
    await opened('window.shioriOrganization = {"name": "株式会社あお"};');
    await tab.waitForSelector('.confirm', { visible: true });
    await press(tab, words.open.yes);
    expect(await valueOf(tab, 'name')).toBe('株式会社あお');
    for (const [text, said] of [
      ['alert(1)', words.open.notOurs],
      ['// 説明\nwindow.shioriOrganization = {\n  "name": "あ",,\n};', fill(words.open.broken, { line: 3 })],
      ['alert(1); window.shioriOrganization = {"name": "株式会社あか"};', fill(words.open.broken, { line: 1 })],
    ] as const) {
      await opened(text);
      await eventually(() => textOf(tab, '.setup-said')).toBe(said);
    }
    expect(await valueOf(tab, 'name')).toBe('株式会社あお');
  });

  it('takes a logo as a picture alone, and nothing that only calls itself one', async () => {
    const device = await newDevice();
    const tab = await openForm(device);
    const choose = async (name: string, text: string) => {
      const file = join(device.downloads, name);
      writeFileSync(file, text);
      const input = await tab.$('#setup-logo-file');
      await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
    };
    await choose('logo.png', 'nothing of the kind');
    await eventually(() => tab.$eval('#setup-logo-fault', (place) => place.textContent)).toBe(words.logo.wrong);
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" onload="alert(1)"><script>alert(2)</script><rect width="80" height="40"/></svg>';
    await choose('logo.svg', svg);
    await eventually(() => valueOf(tab, 'logo')).toMatch(/^data:image\/png;base64,/);
  });

  it('breaks no rule of accessibility, empty and filled in, on a phone and in the dark', async () => {
    const device = await newDevice();
    const tab = await openForm(device, 360);
    await write(tab, { name: '株式会社みどり', phone: '03-1234-5678' });
    await tab.$$eval('own-setup details', (folds) => folds.forEach((fold) => (fold.open = true)));
    expect(await violationsOf(tab)).toEqual([]);
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await violationsOf(tab)).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('shows the strip as it will be', async () => {
    const tab = await openForm(await newDevice());
    await write(tab, { phone: '03-1234-5678' });
    await eventually(() => textOf(tab, '.setup-previews .own-strip')).toContain('03-1234-5678');
    expect(await textOf(tab, '.setup-previews .own-strip')).toContain(interfaceWords.print.ownContact);
  });
});
