import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../../../../scripts/lib/browser/close.ts';
import { launchBrowser } from '../../../../scripts/lib/browser/launch.ts';
import { serveCounting, type CountingServer } from '../../../../scripts/bench/serve.ts';
import { siteFromFolder, siteOnSlowLine, siteOverHttp } from '../../../../scripts/bench/search/site.ts';

/** Answers a moment after the last key, from a table that it loads on first use, as the site's search does. */
const SEARCH = `
const root = document.querySelector('search-page');
const box = document.querySelector('input');
const list = document.querySelector('ol');
let timer;
async function answer() {
  root.dataset.state = 'busy';
  if (!window.TABLE) await new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = 'table.js';
    script.onload = resolve;
    document.head.append(script);
  });
  list.innerHTML = (TABLE[box.value] ?? []).map(([href, rank]) => '<li data-rank=' + rank + '><a href="' + href + '">x</a></li>').join('');
  if (box.value !== 'never') root.dataset.state = 'done';
}
box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(answer, 5); });
box.value = new URLSearchParams(location.search).get('q') ?? '';
if (box.value) answer();
`;
const TABLE = `window.TABLE = { '台帳 #1': [['quiz.html', 2], ['assets.html#a', 1], ['assets.html#b', 3]] };`;
const page = (main: string) => `<!doctype html><html lang="ja"><meta charset="utf-8"><title>-</title>${main}</html>`;

const packed = (text: string) => gzipSync(text).byteLength;

let folder = '';
let browser: Browser;
let server: CountingServer;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'engines-')), '社内 #%');
  await mkdir(folder);
  const files = {
    'about.html': page('<script src="site.js"></script><main data-pagefind-body><h1>台帳</h1></main>'),
    'search.html': page(
      '<search-page><input name="q"><ol class="search-results"></ol></search-page>' +
        '<script src="site.js"></script><script src="search.js"></script>',
    ),
    'site.js': '// on every page',
    'search.js': SEARCH,
    'table.js': TABLE,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  [browser, server] = await Promise.all([launchBrowser(), serveCounting(folder)]);
});
afterAll(async () => {
  await closeBrowser(browser);
  await server.close();
  await rm(join(folder, '..'), { recursive: true });
});

describe.each([
  ['over http', (patience?: number) => siteOverHttp(server, patience), packed],
  ['from a folder', (patience?: number) => siteFromFolder(folder, patience), Buffer.byteLength],
])('a site’s search %s', (_, engine, sizeOf) => {
  it('is asked by its address, and gives its pages by rank', async () => {
    expect(await engine().ask(browser, ['台帳 #1', 'カレー'])).toEqual([['assets.html', 'quiz.html'], []]);
  });

  it('is timed from each input to its answer, and tells what it loaded for the first', async () => {
    await engine().ask(browser, ['台帳 #1']);
    const { times, loaded } = await engine().time(browser, ['台帳 #1', 'あ', '台帳 #1']);
    expect(times.length).toBe(3);
    expect(Math.min(...times)).toBeGreaterThan(0);
    expect(loaded.toSorted((a, b) => a.path.localeCompare(b.path))).toEqual([
      { path: 'search.js', bytes: sizeOf(SEARCH) },
      { path: 'table.js', bytes: sizeOf(TABLE) },
    ]);
  });

  it('that gives no answer is an error that names the query', async () => {
    await expect(engine(500).ask(browser, ['never'])).rejects.toThrow(
      'search.html?q=never has no [data-state="done"] after 500 ms',
    );
    await expect(engine(500).time(browser, ['never'])).rejects.toThrow('no [data-state="done"] within 500 ms');
  });
});

it('a site’s search on a slow line takes as long as the line does', async () => {
  const { times } = await siteOnSlowLine(server).time(browser, ['台帳 #1']);
  expect(times[0]).toBeGreaterThan(400);
});

describe('the server', () => {
  it('remembers each file it sent once, until it is asked', async () => {
    server.taken();
    for (const path of ['site.js', 'site.js?again', 'missing.js']) await (await fetch(server.root + path)).text();
    expect(server.taken()).toEqual([{ path: 'site.js', bytes: packed('// on every page') }]);
    expect(server.taken()).toEqual([]);
  });
});
