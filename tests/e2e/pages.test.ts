import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, SITE } from '../support/built.ts';
import { allPages } from '../support/dom.ts';
import { faultsOf } from './faults.ts';
import { useSite } from './site.ts';

const site = useSite();
let parent = '';
let folder = '';

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'share-'));
  folder = join(parent, '社内 共有#1 100%');
  cpSync(SITE, folder, { recursive: true });
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe.each([
  { where: 'a web server, deep below its root', root: () => site.address(), search: true },
  { where: 'a folder of a file share', root: () => `${pathToFileURL(folder).href}/`, search: false },
])('from $where', ({ root, search }) => {
  it.each(allPages)('%s opens, asks for nothing outside and reports no fault', async (page) => {
    const tab = await site.newTab();
    const faults = faultsOf(tab, root());
    await tab.goto(root() + page);
    expect(await tab.$eval('h1', (heading) => heading.checkVisibility())).toBe(true);
    expect(faults).toEqual([]);
  });

  it(`${search ? 'offers' : 'hides'} the search box, which works over http only`, async () => {
    const tab = await site.newTab();
    for (const page of pages) {
      await tab.goto(root() + page);
      expect(await tab.$eval('[role=search]', (box) => box.checkVisibility()), page).toBe(search);
    }
  });

  it('leads by its links from page to page', async () => {
    const tab = await site.newTab();
    await tab.goto(`${root()}introduction.html`);
    await Promise.all([tab.waitForNavigation(), tab.click('a[rel=next]')]);
    expect(tab.url()).toBe(`${root()}organization.html`);
  });
});
