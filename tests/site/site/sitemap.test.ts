import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages, SITE, SITE_URL } from '../../support/built.ts';

const read = (file: string): string => readFileSync(`${SITE}/${file}`, 'utf8');
const addresses = (xml: string): string[] =>
  [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? '');

it('names sitemaps under the public address, the sub-path included', () => {
  expect(addresses(read('sitemap-index.xml'))).toEqual([`${SITE_URL}sitemap-0.xml`]);
});

it('lists every page but the one for lost readers and those of the sheets', () => {
  const listed = pages
    .filter((page) => page !== '404.html')
    .map((page) => SITE_URL + page.replace(/^index\.html$/, ''));
  expect(addresses(read('sitemap-0.xml')).toSorted()).toEqual(listed.toSorted());
});
