import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import sharp from 'sharp';
import { EXAMPLE_FILE } from '../../src/organization/example.ts';
import { ORGANIZATION_FILE, organizationText } from '../../src/organization/organization-file.ts';
import { closeBrowser } from '../lib/browser/close.ts';
import { launchBrowser } from '../lib/browser/launch.ts';
import { writeOutput } from '../lib/write-file.ts';
import { printFonts } from '../print/fonts.ts';
import { serveSite } from '../print/serve.ts';
import { companyOf, filledIn } from './example.ts';
import { editorPage } from './editor-page.ts';

/** Dots to a pixel: sharp on the screens of today. */
const SHARPNESS = 1.5;

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What the tab is to show. */
  readonly show: (tab: Page) => Promise<unknown>;
}

/**
 * Takes the pictures of the walk in README: the template as somebody edits it, and what comes of it.
 * @param site the folder of the built site, of the public edition.
 * @param out where the pictures are put.
 * @returns their names.
 */
export async function takePictures(root: string, site: string, out: string): Promise<string[]> {
  const text = filledIn(await readFile(join(root, EXAMPLE_FILE), 'utf8'));
  const company = organizationText(companyOf(text), []);
  /** The server of the sheets gives no scripts: what is printed runs none. */
  const scriptOf = async (path: string) =>
    path === `/${ORGANIZATION_FILE}` ? company : readFile(join(site, path), 'utf8');
  const [server, { conf }] = await Promise.all([serveSite(site), printFonts()]);
  const browser = await launchBrowser({ fontsConf: conf });
  const open = (path: string) => (tab: Page) => tab.goto(`${server.origin}/${path}`, { waitUntil: 'networkidle0' });
  const shots: Shot[] = [
    { name: 'template', width: 760, height: 620, show: (tab) => tab.setContent(editorPage(text)) },
    { name: 'setup', width: 760, height: 900, show: open('setup.html') },
    { name: 'home', width: 390, height: 700, show: open('index.html') },
    { name: 'contacts', width: 794, height: 1123, show: open('print/contacts.html') },
  ];
  try {
    await mkdir(out, { recursive: true });
    for (const shot of shots) await writeOutput(join(out, `${shot.name}.png`), await taken(browser, shot, scriptOf));
    return shots.map(({ name }) => `${name}.png`);
  } finally {
    await closeBrowser(browser);
    await server.close();
  }
}

async function taken(
  browser: Browser,
  { width, height, show }: Shot,
  scriptOf: (path: string) => Promise<string>,
): Promise<Buffer> {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height, deviceScaleFactor: SHARPNESS });
  await tab.setBypassServiceWorker(true);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith('.js')) return void request.continue();
    void scriptOf(pathname).then(
      (body) => request.respond({ contentType: 'text/javascript; charset=utf-8', body }),
      () => request.abort(),
    );
  });
  await show(tab);
  const picture = await tab.screenshot();
  await tab.close();
  return sharp(picture).png({ palette: true, colours: 64 }).toBuffer();
}
