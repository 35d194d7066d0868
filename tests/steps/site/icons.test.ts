import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pages, SITE } from '../../support/built.ts';
import { content } from '../../support/content.ts';
import { allPages, attribute, textOf, the } from '../../support/dom.ts';

interface Manifest {
  name: string;
  short_name: string;
  lang: string;
  start_url: string;
  scope: string;
  display: string;
  id?: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
  shortcuts: { name: string; url: string }[];
}

const manifest = JSON.parse(readFileSync(`${SITE}/manifest.webmanifest`, 'utf8')) as Manifest;

/** Width and height, as the head of a PNG has them. */
function sizeOfPng(file: string): string {
  const bytes = readFileSync(`${SITE}/${file}`);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

/** 404.html is shown at any depth and so names no file: it holds what it needs. */
const named = (page: string): boolean => page !== '404.html';

it.each(pages.filter(named))('%s names the icon for home screens', (page) => {
  expect(sizeOfPng(attribute(the(page, 'link[rel=apple-touch-icon]'), 'href'))).toBe('180x180');
});

it.each(allPages.filter(named))('%s has an icon for its tab, drawn as SVG', (page) => {
  const address = attribute(the(page, 'link[rel=icon]'), 'href');
  expect(readFileSync(`${SITE}/${page.replace(/[^/]*$/, '')}${address}`, 'utf8')).toContain('<svg');
});

it('names in the manifest the site in Japanese, as its pages do', () => {
  expect(manifest.lang).toBe('ja');
  expect(textOf(the('index.html', 'title'))).toContain(manifest.name);
  expect(manifest.name).toContain(manifest.short_name);
});

it('starts from the manifest wherever the site stands', () => {
  const base = 'https://site.test/a/b/manifest.webmanifest';
  expect(new URL(manifest.start_url, base).pathname).toBe('/a/b/index.html');
  expect(new URL(manifest.scope, base).pathname).toBe('/a/b/');
  expect(['standalone', 'minimal-ui', 'browser']).toContain(manifest.display);
});

it('names in the manifest icons of the sizes that a home screen wants, as the files have them', () => {
  expect(manifest.icons.map(({ src }) => sizeOfPng(src))).toEqual(manifest.icons.map(({ sizes }) => sizes));
  for (const purpose of ['any', 'maskable'])
    expect(manifest.icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes)).toEqual([
      '192x192',
      '512x512',
    ]);
});

it('keeps what matters of a maskable icon within the circle that every phone shows, on a ground without holes', async () => {
  for (const { src } of manifest.icons.filter(({ purpose }) => purpose === 'maskable')) {
    const { data, info } = await sharp(`${SITE}/${src}`).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const ground = data.subarray(0, 4);
    expect(ground[3]).toBe(255);
    for (let place = 0; place < data.length; place += 4) {
      const [x, y] = [(place / 4) % info.width, Math.floor(place / 4 / info.width)];
      const fromCentre = Math.hypot(x + 0.5 - info.width / 2, y + 0.5 - info.height / 2);
      if (fromCentre > 0.4 * info.width && !data.subarray(place, place + 4).equals(ground))
        expect.fail(`${src} has something at ${x}, ${y}`);
    }
  }
});

it('leads from the icon of a home screen straight to help and to the answers', () => {
  const titles = manifest.shortcuts.map(({ name, url }) => {
    const [file = '', id] = url.split('#');
    if (id) expect(textOf(the(file, `#${id}`))).not.toBe('');
    expect(file).not.toMatch(/^\//);
    return [name, file];
  });
  expect(titles).toContainEqual([content.interfaceWords.page.emergency, 'emergency.html']);
  expect(titles).toContainEqual([content.progressWords.page.title, 'status.html']);
});
