import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages, SITE, SITE_URL } from '../../support/built.ts';
import { all, allPages, attribute, textOf, the } from '../../support/dom.ts';

const listed = pages.filter((page) => page !== '404.html');
/** The address a page is known by to the world. */
const publicAddress = (page: string): string => SITE_URL + (page === 'index.html' ? '' : page);
const meta = (page: string, name: string): string =>
  attribute(the(page, `meta[property="${name}"], meta[name="${name}"]`), 'content');

describe.each(listed)('%s', (page) => {
  it('is known by its public address, the sub-path included', () => {
    expect(attribute(the(page, 'link[rel=canonical]'), 'href')).toBe(publicAddress(page));
    expect(meta(page, 'og:url')).toBe(publicAddress(page));
  });

  it('may be listed', () => {
    expect(all(page, 'meta[name=robots]')).toEqual([]);
  });

  it('is shared under its own title and description', () => {
    expect(textOf(the(page, 'title'))).toContain(meta(page, 'og:title'));
    expect(meta(page, 'og:description')).toBe(meta(page, 'description'));
  });

  it('is shared with a picture that exists', () => {
    const picture = meta(page, 'og:image');
    expect(picture.startsWith(SITE_URL)).toBe(true);
    expect(existsSync(`${SITE}/${picture.slice(SITE_URL.length)}`), picture).toBe(true);
  });
});

describe.each(allPages.filter((page) => !listed.includes(page)))('%s', (page) => {
  it('asks not to be listed and has no public address', () => {
    expect(meta(page, 'robots')).toMatch(/\bnoindex\b/);
    expect(all(page, 'link[rel=canonical], meta[property="og:url"]')).toEqual([]);
  });
});
