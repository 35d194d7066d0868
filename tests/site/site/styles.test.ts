import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages, SITE } from '../../support/built.ts';
import { all, attribute } from '../../support/dom.ts';

const links = (page: string) => all(page, 'link[rel=stylesheet]').map((link) => attribute(link, 'href'));
const sheets = [...new Set(pages.flatMap(links))];
const textOf = (sheet: string) => readFileSync(`${SITE}/${sheet}`, 'utf8');

describe.each(sheets)('%s', (sheet) => {
  it('knows the order of layers before it has one, whichever file a page loads first', () => {
    const layers = [...textOf(sheet).matchAll(/@layer ([\w, ]+)[;{]/g)].flatMap(([, names = '']) => names.split(','));
    const order = ['tokens', 'base', 'parts', 'page'];
    if (layers.length > 0) expect([...new Set(layers.map((name) => name.trim()))]).toEqual(order);
  });

  it('holds the values of design tokens, not their names', () => {
    expect(textOf(sheet)).not.toMatch(/--color-|--border-radius-|--elevation-/);
  });
});

it('of the sizes of text there are six and a numeral', () => {
  const sizes = new Set(
    sheets.flatMap((sheet) => [...textOf(sheet).matchAll(/--s\d+:([\d.]+rem)/g)].map(([, size]) => size)),
  );
  expect(sizes).toEqual(new Set(['.875rem', '1rem', '1.125rem', '1.5rem', '2rem', '3rem', '4rem']));
});
