import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVER_FILES } from '../../../scripts/mirror/server/index.ts';
import { makeCopy, type Copy } from '../../../scripts/mirror/copy.ts';
import { facts } from '../../support/facts.ts';
import { pages, SITE } from '../../support/built.ts';
import { content, words } from '../../support/content.ts';
import { PATH, servers } from '../../support/servers/index.ts';
import { faultsOf } from '../../support/faults.ts';
import { useSite } from '../../support/site.ts';
import { needs } from '../../support/needs.ts';

const site = useSite();
let root = '';
let web = '';
let copy: Copy;

beforeAll(async () => {
  copy = await makeCopy({ root: process.cwd(), site: SITE, content, name: 'leaflet' });
  root = await mkdtemp(join(tmpdir(), 'servers-'));
  // Apache gives up its rights.
  await chmod(root, 0o755);
  web = join(root, 'web');
  for (const { name, data } of copy.files) {
    await mkdir(dirname(join(web, PATH, name)), { recursive: true });
    await writeFile(join(web, PATH, name), data);
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Types a word into the search box and waits for a page that it leads to. */
async function searchAnswers(tab: Page, word: string): Promise<void> {
  await tab.type('[role=search] input', word);
  await tab.waitForSelector('header ol a', { timeout: 20_000 });
}

for (const server of servers) {
  describe(`on ${server.name}`, needs(server.name, server.installed), () => {
    let address = '';
    let stop = async (): Promise<void> => undefined;
    beforeAll(async () => {
      const scratch = join(root, server.name.replaceAll(/\W+/g, '-'));
      await mkdir(scratch);
      ({ address, stop } = await server.start(web, scratch));
    });
    afterAll(() => stop());

    it('every page opens, asks for nothing outside and reports no fault', async () => {
      const tab = await site.newTab();
      const faults = faultsOf(tab, address);
      for (const page of pages) {
        await tab.goto(address + page);
        expect(await tab.$eval('h1', (heading) => heading.checkVisibility()), page).toBe(true);
        expect(faults, page).toEqual([]);
      }
    });

    it('a checklist keeps its ticks', async () => {
      const tab = await site.newTab();
      const faults = faultsOf(tab, address);
      await tab.goto(`${address}updates.html`);
      const box = 'check-list label input';
      await tab.$eval(box, (input) => input.click());
      await tab.reload();
      expect(await tab.$eval(box, (input) => input.checked)).toBe(true);
      expect(faults).toEqual([]);
    });

    it('the quiz tells right from wrong', async () => {
      const tab = await site.newTab();
      const faults = faultsOf(tab, address);
      await tab.goto(`${address}quiz.html`);
      const { options = [], right = [] } = facts.quiz[0] ?? {};
      for (const word of right)
        await tab.$eval(`.question li:nth-child(${options.indexOf(word) + 1}) input`, (input) => input.click());
      await tab.$eval('.quiz-bar [data-do=check]', (button) => (button as HTMLElement).click());
      await tab.waitForSelector('.question .question-explained');
      expect(await tab.$eval('.question', (question) => question.textContent)).toContain(words.quiz.verdictRight);
      expect(faults).toEqual([]);
    });

    it('a sheet comes as it was printed', async () => {
      const tab = await site.newTab();
      await tab.goto(`${address}sheets.html`);
      const { name, href } = await tab.$eval('main a[href$=".pdf"]', (link) => ({
        name: link.getAttribute('href') ?? '',
        href: (link as HTMLAnchorElement).href,
      }));
      const printed = await readFile(join(SITE, name));
      if (server.isFolder) {
        // A page in a folder may fetch nothing, but lead to any file: a browser with a viewer shows it, one without saves it.
        const shown = tab.goto(href).then(() => tab.evaluate(() => document.contentType));
        expect(await shown.catch(String)).toMatch(/^application\/pdf$|net::ERR_ABORTED/);
        expect(printed.equals(await readFile(fileURLToPath(href)))).toBe(true);
        return;
      }
      const answer = await fetch(href);
      expect(printed.equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
      if (server.usesFiles) expect(answer.headers.get('content-type')).toBe('application/pdf');
    });

    it('the search answers', async () => {
      const tab = await site.newTab();
      const faults = faultsOf(tab, address);
      await tab.goto(`${address}index.html`);
      await searchAnswers(tab, 'バックアップ');
      expect(faults).toEqual([]);
    });

    // What follows comes from the files for servers.
    if (!server.usesFiles) return;
    it('headers lock the site down, also where nothing is found', async () => {
      for (const [path, status] of [
        ['', 200],
        ['about.html', 200],
        ['a/b/nowhere.html', 404],
      ] as const) {
        const answer = await fetch(address + path);
        const header = (name: string) => answer.headers.get(name);
        expect(answer.status, path).toBe(status);
        expect(header('content-security-policy'), path).toMatch(/^default-src 'none';.*; frame-ancestors 'self'$/);
        expect(header('x-content-type-options'), path).toBe('nosniff');
        expect(header('referrer-policy'), path).toBe('no-referrer');
        expect(header('cache-control'), path).toBe('no-cache');
        expect(header('content-type')?.toLowerCase(), path).toBe('text/html; charset=utf-8');
      }
    });

    it('files for administrators are not there for readers', async () => {
      for (const file of SERVER_FILES) {
        const answer = await fetch(address + file);
        expect([answer.status, answer.headers.get('content-type')?.toLowerCase()], file).toEqual([
          404,
          'text/html; charset=utf-8',
        ]);
        expect(await answer.text(), file).toContain('<html');
      }
    });

    it('the folder is found without the slash at its end', async () => {
      const answer = await fetch(address.replace(/\/$/, ''));
      expect([answer.status, answer.url]).toEqual([200, address]);
    });

    it('a device keeps the site under these headers', async () => {
      const tab = await site.newTab();
      await tab.setBypassServiceWorker(false);
      const faults = faultsOf(tab, address);
      await tab.goto(`${address}index.html`);
      await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await tab.setOfflineMode(true);
      const answer = await tab.goto(`${address}contacts.html`);
      expect([answer?.status(), answer?.fromServiceWorker()]).toEqual([200, true]);
      expect(faults).toEqual([]);
    });

    it('files whose name holds their hash are kept, and each kind has its type', async () => {
      const head = async (end: string) => {
        const file = copy.files.find(({ name }) => name.endsWith(end))?.name ?? end;
        const { headers } = await fetch(address + file, { method: 'HEAD' });
        return [headers.get('content-type')?.toLowerCase(), headers.get('cache-control')];
      };
      expect(await head('.css')).toEqual(['text/css; charset=utf-8', 'public, max-age=31536000, immutable']);
      expect(await head('service-worker.js')).toEqual(['text/javascript; charset=utf-8', 'no-cache']);
      expect(await head('.webmanifest')).toEqual(['application/manifest+json', 'no-cache']);
    });

    it('a lost address shows the page that leads back', async () => {
      const tab = await site.newTab();
      await tab.goto(`${address}a/b/nowhere.html`);
      await tab.waitForFunction(
        (home: string) => document.querySelector<HTMLAnchorElement>('.brand')?.href === home,
        {},
        `${address}index.html`,
      );
    });
  });
}
