import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { editSite } from '../../../scripts/lib/site-files.ts';
import { SERVICE_WORKER } from '../../../scripts/steps/offline-files.ts';
import { addServiceWorker } from '../../../scripts/steps/service-worker.ts';

const PAGE = '<html><head><title>a</title><link rel="stylesheet" href="assets/web.css"></head></html>';
const SITE = {
  'index.html': PAGE,
  'assets/web.css': 'a{}',
  'assets/sheet.css': 'b{}',
  'print/leaflet.html': '<link rel="stylesheet" href="../assets/sheet.css">',
  'sheets/leaflet.pdf': '%PDF',
  'sheets/all.zip': 'PK',
  'sitemap-0.xml': '<x/>',
  'search/head.js': '1',
};

function folder(files: Record<string, string> = SITE): string {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  return site;
}
const write = (site: string) => editSite(site, (files) => addServiceWorker(resolve('.'), files));
const read = (site: string, file = SERVICE_WORKER) => readFileSync(join(site, file), 'utf8');
const markOf = (site: string) => /<meta name="edition" content="(\w{16})">/.exec(read(site, 'index.html'))?.[1];

it('keeps what pages need from the start, sheets on request, and the rest never', async () => {
  const site = folder();
  const { files } = await write(site);
  expect(files).toBe(3);
  const worker = read(site);
  for (const file of ['index.html', 'assets/web.css', 'search/head.js', 'sheets/leaflet.pdf'])
    expect(worker, file).toContain(`"${file}"`);
  for (const file of ['assets/sheet.css', 'print/leaflet.html', 'sheets/all.zip', 'sitemap-0.xml'])
    expect(worker, file).not.toContain(file);
});

it('gives the same bytes for the same site, also where one stood already', async () => {
  const [site, other] = [folder(), folder()];
  await write(site);
  await write(other);
  const [worker, page] = [read(site), read(site, 'index.html')];
  await write(site);
  expect([read(site), read(site, 'index.html')]).toEqual([worker, page]);
  expect(read(other)).toBe(worker);
});

it('names another edition as soon as a file differs, a sheet too, and marks the pages with it', async () => {
  const marks = [];
  for (const change of [
    {},
    { 'assets/web.css': 'c{}' },
    { 'sheets/leaflet.pdf': '%PDF-2' },
    { 'sheets/all.zip': '' },
  ]) {
    const site = folder({ ...SITE, ...change });
    await write(site);
    expect(read(site)).toContain(String(markOf(site)));
    marks.push(markOf(site));
  }
  expect(new Set(marks.slice(0, 3)).size).toBe(3);
  // What nobody keeps makes no edition.
  expect(marks[3]).toBe(marks[0]);
});

it('refuses a page that has no place for its edition', async () => {
  await expect(write(folder({ 'index.html': '<p>' }))).rejects.toThrow('index.html has no <title>');
});
