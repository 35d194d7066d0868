import { expect, it } from 'vitest';
import { pages } from '../../support/built.ts';
import { words } from '../../support/content.ts';
import { all, attribute, textOf } from '../../support/dom.ts';

it.each(pages)('links of %s that leave the site say so, and tell nobody where the reader came from', (page) => {
  for (const link of all(page, 'a[href^="http"], a[href^="//"]')) {
    expect(attribute(link, 'rel').split(' '), link.outerHTML).toEqual(
      expect.arrayContaining(['noopener', 'noreferrer']),
    );
    expect(textOf(link), link.outerHTML).toContain(words.page.externalLink.trim());
    expect(link.hasAttribute('target'), 'the reader decides about windows').toBe(false);
  }
});

it('there are links that leave the site', () => {
  expect(pages.flatMap((page) => all(page, 'a[href^="https://"]')).length).toBeGreaterThan(20);
});
