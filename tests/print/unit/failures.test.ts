import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../../../scripts/lib/browser/close.ts';
import { finishPdf } from '../../../scripts/print/finish.ts';
import { printSheets, type PrintRequest } from '../../../scripts/print/index.ts';
import { launchPrinter } from '../../../scripts/print/launch.ts';
import { renderSheet } from '../../../scripts/print/render.ts';
import { serveSite, type SheetServer } from '../../../scripts/print/serve.ts';
import { makePrintSite, page, type PrintSite } from '../../support/print-site.ts';
import { processFamily } from '../../support/processes.ts';

const FOREIGN = readFileSync(createRequire(import.meta.url).resolve('fontverter/testdata/Roboto-400.ttf'), 'base64');

const SHEETS = {
  good: '<h1>良</h1>',
  image: '<img src="missing.png" alt="">',
  damaged: '<img src="good.html" alt="">',
  late: '<style>h1 { background: url(/print/drawing.svg) }</style><h1>地</h1>',
  outside: '<img src="https://example.com/a.png" alt="">',
  script: '<script>document.body.missing.thing()</script>',
  dialog: '<script>alert("待って")</script>',
  glyph: '<p>鍵の絵は🔒です</p>',
  font: `<style>@font-face { font-family: F; src: url(data:font/ttf;base64,${FOREIGN}) }</style><p style="font-family: F">Latin</p>`,
  endless: '<script>for (;;);</script>',
  paper: '<style>@page { size: A5 }</style>',
  long: '<h1>一枚のつもり</h1><h2>二枚目</h2>',
};

const META = { title: 'x', author: 'x', lang: 'ja', edition: '2026-11-01', paper: 'A4' } as const;

describe('a sheet that cannot be printed', () => {
  let place: PrintSite;
  let server: SheetServer;
  let browser: Browser;
  let silent: Server;

  beforeAll(async () => {
    place = await makePrintSite(SHEETS);
    [server, browser] = await Promise.all([serveSite(place.site), launchPrinter()]);
    // Serves the page, and never answers for its picture.
    silent = createServer((request, response) => {
      if (request.url?.endsWith('.html'))
        response.setHeader('content-type', 'text/html').end(page('x', '<img src="/slow.png">'));
    }).listen(0, '127.0.0.1');
  }, 30_000);
  afterAll(async () => {
    await closeBrowser(browser);
    silent.closeAllConnections();
    silent.close();
    await Promise.all([server.close(), place.remove()]);
  });

  const render = (id: string, changes: { limit?: number; origin?: string } = {}) =>
    renderSheet(browser, {
      id,
      origin: server.origin,
      finish: (pdf) => finishPdf(pdf, META),
      ...changes,
    });

  it.each([
    ['image', /^image: \/print\/missing\.png could not be loaded \(404\)$/],
    ['damaged', /^damaged: the image good\.html cannot be shown$/],
    ['late', /^late: \/print\/drawing\.svg is asked for while the page is painted, too late: .* <img>$/],
    ['outside', /^outside: it asks for https:\/\/example\.com\/a\.png, which is not in the site$/],
    ['script', /^script: a script failed: Cannot read properties of undefined \(reading 'thing'\)$/],
    ['dialog', /^dialog: a script opens a dialog: 待って$/],
    ['glyph', /^glyph: no font of the sheets has the letter on page 1 after “.*鍵の絵は”$/],
    ['nowhere', /^nowhere: \/print\/nowhere\.html could not be loaded \(404\)$/],
  ])('says what is wrong with %s', async (id, message) => {
    await expect(render(id)).rejects.toThrow(message);
  });

  it('names what has not come when the time is over', async () => {
    const { port } = silent.address() as AddressInfo;
    const request = render('x', { limit: 2500, origin: `http://127.0.0.1:${port}` });
    await expect(request).rejects.toThrow(
      /^x: not done within 2\.5 s, while loading \(no answer from .*\/slow\.png.*\)$/,
    );
  });

  it('goes on to print others in the same browser', async () => {
    expect((await render('good')).bytes.length).toBeGreaterThan(1000);
  });

  const printOne = (id: string, changes: Partial<PrintRequest> = {}) => {
    const sheets = [{ id, title: id, author: 'x', lang: 'ja', paper: 'A4' }] as const;
    return printSheets({ site: place.site, out: place.out, sheets, edition: '2026-11-01', ...changes });
  };

  it.each([
    ['font', /^font: page 1: some text is not in BIZ UDPGothic but in Roboto-Regular \(Type0\)$/],
    ['paper', /^paper: page 1 is 148 × 210 mm, which is not A4$/],
  ])('refuses a PDF with the wrong %s', async (id, message) => {
    await expect(printOne(id)).rejects.toThrow(message);
  });

  it('says of a sheet that is too long by how much it is', async () => {
    const sheets = [{ id: 'long', title: 'long', author: 'x', lang: 'ja', paper: 'A4', pages: 1 }] as const;
    await expect(printOne('long', { sheets })).rejects.toThrow(
      /^long: it has 2 pages, not 1 as `pages:` in sheets\.yaml says: page 2: [5-9] mm of words are too much; shorten/,
    );
  });

  it('ends a script that never ends, in time and without a trace', async () => {
    const family = processFamily();
    const seen: Promise<number[]>[] = [];
    const onStep = () => seen.push(sleep(300).then(family.members));
    const printing = printOne('endless', { limit: 2000, onStep });
    await expect(printing).rejects.toThrow(/^endless: not done within 2 s, while loading \(a script does not end\)$/);
    expect((await Promise.all(seen)).flat().length).toBeGreaterThan(0);
    // What is killed takes a moment to go.
    await expect.poll(family.members).toEqual([]);
  });

  it('stops at once for the signal, with its reason and without a trace', async () => {
    const family = processFamily();
    const stop = new AbortController();
    const onStep: PrintRequest['onStep'] = ({ doing }) => {
      if (doing === 'printing') void family.members().then(() => stop.abort(new Error('enough')));
    };
    await expect(printOne('endless', { signal: stop.signal, onStep })).rejects.toThrow(/^enough$/);
    // What is killed takes a moment to go.
    await expect.poll(family.members).toEqual([]);
  });
});
