import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages, SITE } from '../support/built.ts';
import { allPages, attribute, textOf, the } from '../support/dom.ts';

interface Manifest {
  name: string;
  short_name: string;
  lang: string;
  start_url: string;
  scope: string;
  display: string;
  icons: { src: string; sizes: string; type: string }[];
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

it.each(pages.filter(named))('%s names the manifest and the icons', (page) => {
  expect(attribute(the(page, 'link[rel=manifest]'), 'href')).toBe('manifest.webmanifest');
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
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
});
