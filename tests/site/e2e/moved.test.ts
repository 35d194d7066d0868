import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MOVED } from '../../../src/rules/moved.ts';
import { pageHtml, SITE } from '../../support/built.ts';
import { all, attribute, textOf, the } from '../../support/dom.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();

describe.each(Object.entries(MOVED))('the old address %s.html', (from, to) => {
  it.each(['a sub-path of a web server', 'a folder'])('leads on by itself, without script, from %s', async (place) => {
    const root = place === 'a folder' ? `${pathToFileURL(SITE).href}/` : site.address();
    const tab = await site.newTab();
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${root}${from}.html`);
    await tab.waitForSelector('header');
    expect(tab.url()).toBe(`${root}${to}.html`);
  });

  it('leads on by a link where a browser does not do so by itself', () => {
    const [link] = all(`${from}.html`, 'main a');
    expect(attribute(link as Element, 'href')).toBe(`${to}.html`);
    expect(textOf(link as Element)).toContain(textOf(the(`${to}.html`, 'h1')));
  });

  it('is no page to search engines, the search of the site and its menus', () => {
    expect(attribute(the(`${from}.html`, 'meta[name=robots]'), 'content')).toBe('noindex');
    expect(all(`${from}.html`, '[data-pagefind-body]')).toEqual([]);
    expect(pageHtml('index.html')).not.toContain(`${from}.html`);
  });
});
