import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser } from '../../../scripts/lib/browser/close.ts';
import { launchReader } from '../../support/browser.ts';
import { violationsOf } from '../../support/axe.ts';
import { pages, SITE } from '../../support/built.ts';
import { content, words } from '../../support/content.ts';
import { organizationText } from '../../../src/organization/organization-file.ts';
import { makeSmallEdition, publish, removeCopies, startHost, type OfflineHost } from './offline-host.ts';

const contacts = content.chapters.find(({ data }) => data.kind === 'contacts')?.data.title ?? '';

let browser: Browser;
/** The folder of an edition of few files, which most tests are content with. */
let small: string;
beforeAll(async () => {
  [browser, small] = await Promise.all([launchReader(), makeSmallEdition()]);
});
afterAll(async () => {
  await closeBrowser(browser);
  removeCopies();
});

interface Device {
  host: OfflineHost;
  context: BrowserContext;
  /** A tab, with what its console and its requests complain of. */
  open: (page: string, before?: (tab: Page) => Promise<unknown>) => Promise<Page>;
  complaints: string[];
}

/** A device of its own and a server of its own, as long as a test, or all tests of a block, need them. */
async function newDevice(
  edition = small,
  atEnd: (close: () => Promise<void>) => void = onTestFinished,
): Promise<Device> {
  const [host, context] = await Promise.all([startHost(edition), browser.createBrowserContext()]);
  atEnd(async () => {
    await context.close();
    await host.close();
  });
  const complaints: string[] = [];
  const open: Device['open'] = async (page, before) => {
    const tab = await context.newPage();
    tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(String(error)));
    await before?.(tab);
    await tab.goto(host.address + page);
    return tab;
  };
  return { host, context, open, complaints };
}

/** Waits until an edition is kept and serves this copy of the site. */
const installed = (tab: Page) => tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

/** A device that has the site: its reader has visited it once. */
async function visited(...of: Parameters<typeof newDevice>): Promise<Device> {
  const device = await newDevice(...of);
  const tab = await device.open('index.html');
  await installed(tab);
  await tab.close();
  return device;
}

const text = (tab: Page, file: string) => tab.evaluate((name) => fetch(name).then((answer) => answer.text()), file);
const registrations = (tab: Page) =>
  tab.evaluate(() => navigator.serviceWorker.getRegistrations().then((list) => list.length));
const update = (tab: Page) =>
  tab.evaluate(() =>
    navigator.serviceWorker.ready.then((registration) =>
      registration.update().then(
        () => 'found',
        () => 'refused',
      ),
    ),
  );
/** Waits until what is under way has been installed or refused, and says which. */
const outcome = (tab: Page) =>
  tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const { installing } = registration;
    if (installing) await new Promise((done) => installing.addEventListener('statechange', done, { once: true }));
    return registration.waiting ? 'waits' : 'none';
  });
const notice = (tab: Page) => tab.waitForSelector('.new-edition', { visible: true });
const CHANGED = ['index.html', 'assets.html', 'assets/site.js'];

describe('after one visit to the whole site', () => {
  let device: Device;
  /** Without a network from the start. */
  let tab: Page;
  beforeAll(async () => {
    device = await visited(SITE, afterAll);
    device.host.unplugged = true;
    tab = await device.open('index.html');
  });
  beforeEach(() => void device.complaints.splice(0));
  const go = (page: string) => tab.goto(device.host.address + page);

  it('every page opens as it was built, with its styles and scripts and without a complaint', async () => {
    const scripts = new Set<string>();
    for (const page of pages) {
      const answer = await go(page);
      expect(await answer?.text(), page).toBe(readFileSync(`${SITE}/${page}`, 'utf8'));
      expect(await tab.evaluate(() => getComputedStyle(document.body).fontFamily), page).toContain('BIZ UDPGothic');
      const its = await tab.$$eval('script[src]', (all) => all.map((script) => (script as HTMLScriptElement).src));
      for (const script of its) scripts.add(script);
    }
    for (const script of scripts) expect(await text(tab, script), script).not.toBe('');
    expect(device.complaints).toEqual([]);
  });

  it('the folder itself, a query, a fragment and a name without ending lead to their page', async () => {
    await go('');
    const title = () => tab.title();
    expect(await title()).toContain(content.site.name);
    for (const address of ['contacts.html?q=電話', 'contacts.html#contacts-windows', 'contacts']) {
      await go(address);
      expect(await title(), address).toContain(contacts);
    }
  });

  it('a lost address says so at any depth, and leads back', async () => {
    const answer = await go('a/b/nowhere.html');
    expect(answer?.status()).toBe(404);
    await tab.waitForFunction(
      (root: string) => document.querySelector<HTMLAnchorElement>('.brand')?.href === `${root}index.html`,
      {},
      device.host.address,
    );
  });

  it('a checklist keeps its ticks', async () => {
    await go('assets.html');
    await tab.click('.checklist input[type=checkbox]');
    // At once, before the script of the list may have come.
    await tab.reload();
    await tab.waitForSelector('.checklist input[type=checkbox]:checked');
  });

  it('the search answers, and has every file of its own', async () => {
    await go('assets.html');
    await tab.type('input[type=search]', 'パスワード');
    await tab.waitForSelector('[data-state=done] .search-results a', { timeout: 20_000 });
    const files = readdirSync(`${SITE}/search`).map((name) => `search/${name}`);
    expect(files.length).toBeGreaterThan(3);
    for (const file of [...files, 'assets/search.js'])
      expect(await text(tab, file), file).toBe(readFileSync(`${SITE}/${file}`, 'utf8'));
    expect(device.complaints).toEqual([]);
  });

  it('says on a page that it can be read so', async () => {
    await go('about.html');
    await tab.waitForSelector('[data-offline]', { visible: true });
  });

  it('the worker stays, though it cannot be asked for', async () => {
    await go('index.html');
    await tab.waitForSelector('script[src$="follow-edition.js"]');
    expect(await update(tab)).toBe('refused');
    expect(await registrations(tab)).toBe(1);
  });

  it('no sheet has been fetched', () => {
    const { asked } = device.host;
    expect(asked).toContain('contacts.html');
    expect(asked.filter((file) => /\.(pdf|zip)$|^print\//.test(file))).toEqual([]);
  });

  it('the browser reads from the manifest what it takes to install this copy of the site', async () => {
    const { address } = device.host;
    await go('index.html');
    const devtools = await tab.createCDPSession();
    const { errors, manifest } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const start = `${address}index.html`;
    expect(manifest).toMatchObject({ id: start, startUrl: start, scope: address, display: 'kMinimalUi' });
    const shortcuts = manifest.shortcuts?.map(({ url }) => url.slice(address.length).replace(/#.*/, ''));
    expect(shortcuts).toEqual(expect.arrayContaining(['emergency.html', 'status.html']));
    for (const { url } of manifest.icons ?? []) expect(await text(tab, url), url).toContain('PNG');
    expect(manifest.icons).toHaveLength(4);
  });
});

describe('a sheet', () => {
  const bytes = (tab: Page, file: string, range?: string) =>
    tab.evaluate(
      async (name, wanted) => {
        const answer = await fetch(name, { headers: wanted ? { Range: wanted } : {} });
        return [answer.status, (await answer.arrayBuffer()).byteLength] as const;
      },
      file,
      range,
    );

  it('is kept once it was opened, whole and in parts', async () => {
    const { host, open } = await visited();
    const tab = await open('sheets.html');
    const { length } = readFileSync(`${small}/sheets/contacts.pdf`);
    expect(await bytes(tab, 'sheets/contacts.pdf', 'bytes=0-99')).toEqual([206, 100]);
    host.unplugged = true;
    expect(await bytes(tab, 'sheets/contacts.pdf')).toEqual([200, length]);
    expect(await bytes(tab, 'sheets/contacts.pdf', 'bytes=-10')).toEqual([206, 10]);
    expect(await bytes(tab, 'sheets/contacts.pdf', `bytes=${length}-`)).toEqual([416, 0]);
    await expect(bytes(tab, 'sheets/quiz.pdf')).rejects.toThrow('fetch');
  });
});

it('a company’s data is the newest that the server has, and without a network what was seen last', async () => {
  const { host, open, complaints } = await visited();
  const put = (name: string) => writeFileSync(`${host.folder}/organization.js`, organizationText({ name }, []));
  const strip = (tab: Page) => tab.evaluate(() => (window as { shioriOrganization?: unknown }).shioriOrganization);
  const tab = await open('assets.html');
  expect(await strip(tab)).toEqual({});
  for (const name of ['株式会社みどり', '株式会社あお']) {
    put(name);
    await tab.reload();
    expect(await strip(tab)).toEqual({ name });
  }
  host.unplugged = true;
  await tab.reload();
  expect(await strip(tab)).toEqual({ name: '株式会社あお' });
  expect(complaints).toEqual([]);
});

describe('a new edition', () => {
  it('is offered, and taken by all tabs at once when the reader agrees', async () => {
    const { host, open, complaints } = await visited();
    const [one, other] = [await open('index.html'), await open('assets.html')];
    host.change('second', CHANGED);
    await host.publish();
    expect(await update(one)).toBe('found');
    await Promise.all([notice(one), notice(other)]);
    await one.waitForSelector(`.new-edition ::-p-text(${words.offline.newEdition})`);
    for (const tab of [one, other]) expect(await text(tab, 'index.html')).not.toContain('second');

    const loaded = [one, other].map((tab) => tab.waitForNavigation());
    await one.focus('[data-do=take]');
    await one.keyboard.press('Enter');
    await Promise.all(loaded);
    for (const tab of [one, other]) {
      expect(await tab.content()).toContain('second');
      for (const file of CHANGED) expect(await text(tab, file), file).toContain('second');
      expect(await tab.$('.new-edition')).toBeNull();
    }
    expect(complaints).toEqual([]);
    host.unplugged = true;
    await one.goto(`${host.address}assets.html`);
    expect(await one.content()).toContain('second');
    await one.waitForFunction(() =>
      caches.keys().then((names) => names.filter((name) => !/sheets|organization/.test(name)).length === 1),
    );
  });

  it('says so on a small and a large screen without covering the way to help', async () => {
    const { host, open } = await visited();
    const tab = await open('index.html');
    host.change('second', CHANGED);
    await host.publish();
    await update(tab);
    await notice(tab);
    for (const [width, height] of [
      [320, 568],
      [1280, 900],
    ] as const) {
      await tab.setViewport({ width, height });
      const [help, shown] = await tab.$$eval('.emergency, .new-edition', (all) =>
        all.map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
      );
      expect(help?.bottom).toBeLessThan(shown?.top ?? 0);
      expect(shown?.bottom).toBeLessThanOrEqual(height);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await violationsOf(tab)).toEqual([]);
    }
  });

  it('leaves a page that has not been loaded anew on all the files it came with, and keeps unchanged sheets', async () => {
    const { host, open } = await visited();
    const one = await open('index.html');
    for (const sheet of ['contacts', 'quiz']) await text(one, `sheets/${sheet}.pdf`);
    const slow = await open('assets.html', (tab) =>
      tab.evaluateOnNewDocument(() =>
        navigator.serviceWorker.addEventListener('message', (event) => event.stopImmediatePropagation()),
      ),
    );
    host.change('second', CHANGED);
    writeFileSync(`${host.folder}/sheets/quiz.pdf`, readFileSync(`${small}/sheets/contacts.pdf`));
    await host.publish();
    await update(one);
    await notice(one);
    await Promise.all([one.waitForNavigation(), one.click('[data-do=take]')]);
    for (const file of CHANGED) {
      expect(await text(slow, file), file).not.toContain('second');
      expect(await text(one, file), file).toContain('second');
    }
    await slow.reload();
    for (const file of CHANGED) expect(await text(slow, file), file).toContain('second');
    host.unplugged = true;
    expect(await text(one, 'sheets/contacts.pdf')).toContain('%PDF');
    await expect(text(one, 'sheets/quiz.pdf')).rejects.toThrow('fetch');
  });

  it('is put off for a tab that wants to, and there when the next visit begins', async () => {
    const { host, open } = await visited();
    const tab = await open('index.html');
    host.change('second', CHANGED);
    await host.publish();
    await update(tab);
    await notice(tab);
    await tab.click('[data-do=later]');
    await tab.goto(`${host.address}assets.html`);
    expect(await outcome(tab)).toBe('waits');
    expect(await tab.$('.new-edition')).toBeNull();
    expect(await tab.content()).not.toContain('second');
    await tab.goto('about:blank');
    await expect
      .poll(
        async () => {
          await tab.goto(`${host.address}assets.html`);
          const html = await tab.content();
          await tab.goto('about:blank');
          return html;
        },
        { timeout: 20_000 },
      )
      .toContain('second');
  });

  it('that is on the server by half is refused, and the one at hand stays whole', async () => {
    const { host, open } = await visited();
    const tab = await open('index.html');
    host.change('second', CHANGED);
    await host.publish();
    writeFileSync(`${host.folder}/assets/site.js`, readFileSync(`${small}/assets/site.js`));
    await update(tab);
    expect(await outcome(tab)).toBe('none');
    await tab.goto(`${host.address}assets.html`);
    for (const file of CHANGED) expect(await text(tab, file), file).toBe(readFileSync(`${small}/${file}`, 'utf8'));
    host.unplugged = true;
    await tab.goto(`${host.address}contacts.html`);
    expect(await tab.title()).toContain(contacts);
  });
});

describe('the worker', () => {
  const missed = (tab: Page) =>
    tab.waitForFunction(() => caches.keys().then((all) => all.some((name) => name.endsWith(' missed'))));

  it('goes, with all it kept, where its file is gone from the server, and still is after a while', async () => {
    const { host, open } = await visited();
    rmSync(`${host.folder}/service-worker.js`);
    host.change('second', CHANGED);
    const first = await open('index.html');
    await missed(first);
    expect(await registrations(first)).toBe(1);
    // Eleven minutes pass.
    await first.evaluate(async (root) => {
      const cache = await caches.open(`shiori ${root} missed`);
      await cache.put(root, new Response(String(Date.now() - 11 * 60_000)));
    }, host.address);
    const tab = await open('index.html');
    await tab.waitForFunction(() => caches.keys().then((names) => names.length === 0));
    expect(await registrations(tab)).toBe(0);
    await tab.goto(`${host.address}assets.html`);
    expect(await tab.content()).toContain('second');
  });

  it('stays while a copy is being replaced: first all is missing, then its file alone', async () => {
    const { host, open } = await visited();
    host.swapping = true;
    const tab = await open('index.html');
    // The last thing that it asks before it decides.
    await expect.poll(() => host.refused, { timeout: 20_000 }).toContain('index.html');
    rmSync(`${host.folder}/service-worker.js`);
    host.swapping = false;
    await tab.goto(`${host.address}assets.html`);
    await missed(tab);
    cpSync(`${small}/service-worker.js`, `${host.folder}/service-worker.js`);
    await tab.goto(`${host.address}index.html`);
    await tab.waitForFunction(() => caches.keys().then((all) => !all.some((name) => name.endsWith(' missed'))));
    host.unplugged = true;
    await tab.goto(`${host.address}contacts.html`);
    expect(await tab.title()).toContain('相談窓口');
  });

  it('gets again what was deleted from the device without it', async () => {
    const { host, open } = await visited();
    const tab = await open('index.html');
    const kept = () =>
      tab.evaluate(async () => {
        const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().length;
      });
    const before = await kept();
    expect(before).toBeGreaterThan(CHANGED.length);
    await tab.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await tab.goto(`${host.address}assets.html`);
    await expect.poll(kept, { timeout: 30_000 }).toBe(before);
    host.unplugged = true;
    await tab.goto(`${host.address}contacts.html`);
    expect(await tab.title()).toContain('相談窓口');
  });

  it('leaves a copy that stands within its own alone: its page is loaded once', async () => {
    const { host, open } = await visited();
    cpSync(small, `${host.folder}/inner`, { recursive: true });
    const inner = `${host.address}inner/`;
    host.change('inner', ['inner/index.html']);
    await publish(`${host.folder}/inner`);
    const tab = await open('inner/index.html', (page) =>
      page.evaluateOnNewDocument(() =>
        sessionStorage.setItem('loads', `${Number(sessionStorage.getItem('loads')) + 1}`),
      ),
    );
    await tab.waitForFunction(
      (root: string) => navigator.serviceWorker.getRegistration(root).then((own) => own?.scope === root && own.active),
      { timeout: 20_000 },
      inner,
    );
    await tab.goto(`${inner}assets.html`);
    await tab.waitForSelector('script[src$="follow-edition.js"]');
    expect(await tab.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${inner}service-worker.js`);
    expect(await tab.evaluate(() => sessionStorage.getItem('loads'))).toBe('2');
  });

  it('is not even looked for in a folder', async () => {
    const { open } = await newDevice();
    const tab = await open('index.html');
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(pathToFileURL(`${small}/index.html`).href);
    expect(await tab.evaluate(() => document.readyState)).toBe('complete');
    expect(asked.length).toBeGreaterThan(3);
    // The page before, from a server, may still be asking for its own.
    expect(asked.filter((url) => url.startsWith('file:') && url.includes('worker'))).toEqual([]);
    // Chromium would complain of one.
    expect(await tab.$('link[rel=manifest]')).toBeNull();
  });

  it('is done without, in silence, where the browser has none or refuses', async () => {
    const { host, open, complaints } = await newDevice();
    const without = await open('index.html', (tab) =>
      tab.evaluateOnNewDocument(() =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }),
      ),
    );
    const refused = await open('index.html', (tab) =>
      tab.evaluateOnNewDocument(() =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', {
          get: () => {
            throw new DOMException('not here', 'SecurityError');
          },
        }),
      ),
    );
    for (const tab of [without, refused]) await tab.waitForNetworkIdle({ idleTime: 200 });
    expect(complaints).toEqual([]);
    expect(host.asked).not.toContain('service-worker.js');
  });
});
