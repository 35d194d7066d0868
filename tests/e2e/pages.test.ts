import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { pages } from '../support/built.ts';
import { drawnPages } from '../support/dom.ts';
import { useShare } from './share.ts';
import { useSite } from './site.ts';

const site = useSite();
const share = useShare();

/** Lists what goes wrong in a tab from now on, and what it asks for outside the site. */
function faultsOf(tab: Page, root: string): string[] {
  const faults: string[] = [];
  tab.on(
    'console',
    (message) => ['error', 'warn'].includes(message.type()) && faults.push(`console: ${message.text()}`),
  );
  tab.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  tab.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  tab.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  // The browser draws its own fields with data: addresses, which leave nothing.
  const isInside = (url: string) => url.startsWith(root) || url.startsWith('data:');
  tab.on('request', (request) => isInside(request.url()) || faults.push(`outside: ${request.url()}`));
  return faults;
}

describe.each([
  { where: 'a web server, deep below its root', root: () => site.address() },
  { where: 'a folder of a file share', root: () => share.address() },
])('from $where', ({ root }) => {
  async function openWithoutFault(page: string): Promise<Page> {
    const tab = await site.newTab();
    const faults = faultsOf(tab, root());
    await tab.goto(root() + page);
    expect(await tab.$eval('h1', (heading) => heading.checkVisibility())).toBe(true);
    expect(faults).toEqual([]);
    return tab;
  }

  it.each(pages)('%s opens with the search, asks for nothing outside and reports no fault', async (page) => {
    const tab = await openWithoutFault(page);
    expect(await tab.$eval('[role=search]', (box) => box.checkVisibility())).toBe(true);
  });

  it.each(drawnPages)('%s opens, asks for nothing outside and reports no fault', async (page) => {
    await openWithoutFault(page);
  });

  it('leads by its links from page to page', async () => {
    const tab = await site.newTab();
    await tab.goto(`${root()}introduction.html`);
    await Promise.all([tab.waitForNavigation(), tab.click('a[rel=next]')]);
    expect(tab.url()).toBe(`${root()}organization.html`);
  });
});
