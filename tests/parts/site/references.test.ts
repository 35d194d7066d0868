import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE } from '../../support/built.ts';
import { all, allPages, attribute, documentOf } from '../../support/dom.ts';

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href', 'ping', 'background'];
const stylesheets = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(?!pagefind).*\.css$/.test(file),
);

/** Where a relative address leads, from the root of the site, and to which id. */
function resolve(page: string, address: string): { file: string; id: string } {
  const url = new URL(address, `https://site.test/${page}`);
  return { file: decodeURIComponent(url.pathname.slice(1)), id: decodeURIComponent(url.hash.slice(1)) };
}

function addressesOf(page: string): { element: Element; value: string }[] {
  const found = ADDRESSES.flatMap((name) =>
    all(page, `[${name.replace(':', '\\:')}]`).map((element) => ({ element, value: attribute(element, name) })),
  );
  const sets = all(page, '[srcset]').flatMap((element) =>
    attribute(element, 'srcset')
      .split(',')
      .map((candidate) => ({ element, value: candidate.trim().split(/\s/)[0] ?? '' })),
  );
  return [...found, ...sets];
}

const isOutside = (value: string): boolean => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(value);

describe.each(allPages)('%s', (page) => {
  const addresses = addressesOf(page);
  const inside = addresses.map(({ value }) => value).filter((value) => !isOutside(value));

  it('leads only to files and ids that exist', () => {
    const lost = inside.filter((value) => {
      const { file, id } = resolve(page, value);
      if (!existsSync(`${SITE}/${file}`)) return true;
      return id !== '' && !documentOf(file).getElementById(id);
    });
    expect(inside).not.toEqual([]);
    expect(lost).toEqual([]);
  });

  it('stays inside the site wherever that stands: no address starts at a root or climbs above it', () => {
    const depth = page.split('/').length - 1;
    const climbing = inside.filter(
      (value) =>
        posix
          .normalize(value)
          .split('/')
          .filter((step) => step === '..').length > depth,
    );
    expect(inside.filter((value) => value.startsWith('/'))).toEqual([]);
    expect(climbing).toEqual([]);
  });

  it('fetches nothing from outside: only links of the reader, by https, tel or mailto, lead there', () => {
    const outside = addresses.filter(({ value }) => isOutside(value));
    const fetched = outside.filter(({ element, value }) => {
      const isLink = element.localName === 'a' && /^(https:|tel:|mailto:)/.test(value);
      return !isLink && element.getAttribute('rel') !== 'canonical' && !value.startsWith('data:');
    });
    expect(fetched.map(({ element }) => element.outerHTML)).toEqual([]);
  });

  it('holds no style or script of its own and no module, which a browser would not load from a folder', () => {
    // What is shown at any depth cannot load its own files: it holds them.
    const own = page === '404.html' ? '' : 'style, script:not([src]), ';
    expect(all(page, `${own}[style*="url("], script[type=module], [rel=modulepreload], [nomodule]`)).toEqual([]);
  });
});

it('has stylesheets, each of whose own references is relative and leads to a file', () => {
  expect(stylesheets).not.toEqual([]);
  for (const file of stylesheets) {
    const css = readFileSync(`${SITE}/${file}`, 'utf8');
    const references = [...css.matchAll(/url\(\s*['"]?(.*?)['"]?\s*\)|@import\s+['"](.*?)['"]/g)].map(
      ([, url, name]) => url ?? name ?? '',
    );
    const lost = references.filter(
      (value) => isOutside(value) || value.startsWith('/') || !existsSync(`${SITE}/${resolve(file, value).file}`),
    );
    expect(lost, file).toEqual([]);
  }
});
