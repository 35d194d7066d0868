import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { pages } from '../../support/built.ts';
import { drawnPages } from '../../support/dom.ts';
import { faultsOf } from '../../support/faults.ts';
import { useShare } from '../../support/share.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
const share = useShare();

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
