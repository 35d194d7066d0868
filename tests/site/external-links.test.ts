import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages } from '../support/built.ts';
import { all, attribute, textOf } from '../support/dom.ts';

interface Interface {
  page: { externalLink: string };
}
const { page: words } = parse(readFileSync('content/ja/interface.yaml', 'utf8')) as Interface;

it.each(pages)('links of %s that leave the site say so, and tell nobody where the reader came from', (page) => {
  for (const link of all(page, 'a[href^="http"], a[href^="//"]')) {
    expect(attribute(link, 'rel').split(' '), link.outerHTML).toEqual(
      expect.arrayContaining(['noopener', 'noreferrer']),
    );
    expect(textOf(link), link.outerHTML).toContain(words.externalLink.trim());
    expect(link.hasAttribute('target'), 'the reader decides about windows').toBe(false);
  }
});

it('there are links that leave the site', () => {
  expect(pages.flatMap((page) => all(page, 'a[href^="https://"]')).length).toBeGreaterThan(20);
});
