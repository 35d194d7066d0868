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
    const order = ['tokens', 'base', 'parts', 'page', 'print'];
    if (layers.length > 0) expect([...new Set(layers.map((name) => name.trim()))]).toEqual(order);
  });

  it('holds the values of design tokens, not their names', () => {
    expect(textOf(sheet)).not.toMatch(/--color-|--border-radius-|--elevation-/);
  });
});

const SIZES = ['.875rem', '1rem', '1.125rem', '1.5rem', '2rem', '3rem', '4rem'];
/** Units of a drawing, which grow with it. */
const IN_DRAWING = /\.f-text[\w-]*(?:,\.f-text[\w-]*)*\{[^}]*\}/g;
/** With the blocks within it. */
const ON_PAPER = /@media print\{(?:[^{}]*\{(?:[^{}]|\{[^{}]*\})*\})*[^{}]*\}/g;

it('text on a screen has one of six sizes, or that of the numeral', () => {
  const onScreen = pages.flatMap((page) => all(page, 'link[rel=stylesheet]'));
  const files = [...new Set(onScreen.map((link) => attribute(link, 'href')))];
  const styles = files.map((file) => textOf(file).replace(IN_DRAWING, '').replace(ON_PAPER, '')).join('\n');
  const named = [...styles.matchAll(/font-size:([^;}]+)/g)].map(([, size = '']) => size);
  expect(named.filter((size) => !SIZES.includes(size))).toEqual([]);
  // The shorthand sets the page's own size and hands it on.
  const short = [...styles.matchAll(/[{;]font:([^;}\s]+)/g)].map(([, size]) => size);
  expect(short.filter((size) => size !== 'inherit' && size !== '100%/1.7')).toEqual([]);
});
