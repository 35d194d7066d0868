import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../../scripts/steps/html/relocate/check.ts';

const site = (files: Record<string, string>) =>
  Object.entries(files).map(([name, text]) => ({ name, data: Buffer.from(text) }));

describe('the check of a finished site', () => {
  it('finds nothing where all holds', () => {
    const page =
      '<a href="p/b.html#x">b</a><a href="#y" id="y">y</a><img src="i.svg" alt=""><a href="https://example.jp/">e</a><a href="tel:110">t</a>';
    expect(checkReferences(site({ 'a.html': page, 'p/b.html': '<p id="x">', 'i.svg': '<svg/>' }))).toEqual([]);
  });

  it.each([
    ['<a href="c.html">c</a>', 'leads to c.html, which does not exist'],
    ['<meta http-equiv="refresh" content="0; url=c.html">', 'leads to c.html, which does not exist'],
    ['<meta http-equiv="Refresh" content="0;url=/a.html">', 'is root-absolute'],
    ['<a href="#z">z</a>', 'leads to an id that a.html does not have'],
    ['<a href="/a.html">a</a>', 'is root-absolute'],
    ['<img src="https://example.jp/i.png" alt="">', 'is fetched from outside'],
    ['<script src="//example.jp/s.js"></script>', 'is root-absolute'],
    ['<a href="http://example.jp/">e</a>', 'is fetched from outside'],
  ])('refuses %s', (html, fault) => {
    expect(checkReferences(site({ 'a.html': html }))).toEqual([expect.stringContaining(fault)]);
  });
});
