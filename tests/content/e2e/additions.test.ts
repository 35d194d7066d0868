import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { readRecords, type RecordsFile } from '../../../src/search/index-files.ts';
import { chapters, itemsOfLeaflet, topics } from '../../support/expected.ts';
import { SITE } from '../../support/built.ts';
import { content, words } from '../../support/content.ts';
import { all, attribute, textOf, the } from '../../support/dom.ts';
import { buildGrown, type Grown } from '../../support/grown/index.ts';
import { NEW } from '../../support/grown/content.ts';
import { serveInFolder, type Host } from '../../support/http.ts';
import { readPdf } from '../../support/pdf.ts';
import { indexFile } from '../../support/search.ts';
import { solid } from '../../support/sheets.ts';
import { standing, words as progress } from '../../answers/e2e/answers.ts';
import { useSite } from '../../support/site.ts';

const visit = useSite();
/** How many items were added to a checklist of the leaflet before. */
const addedTo = (id: string): number =>
  topics.filter((topic) => topic.id === id).flatMap(({ items }) => items.filter(({ added }) => added)).length;
const ADDED = [...NEW.items, NEW.inScored, NEW.inUnscored];
let grown: Grown;
let host: Host;
beforeAll(async () => {
  grown = await buildGrown();
  host = await serveInFolder(grown.site);
}, 120_000);
afterAll(async () => {
  await host?.close();
  grown?.remove();
});

/** A page of the grown site, as a tree. */
const page = (name: string): Element =>
  parseHTML(readFileSync(`${grown.site}/${name}`, 'utf8')).document.documentElement;
/** What a sentence asks of the reader, behind the day. */
const lookAgain = (sentence: string): string => sentence.split('。')[1] ?? '';
const ids = (root: Element, selector: string): string[] => all(root, selector).map(({ id }) => id);
const texts = (root: string | Element, selector: string): string[] => all(root, selector).map(textOf);
const hrefs = (root: Element, selector: string): string[] => all(root, selector).map((link) => attribute(link, 'href'));

describe('a chapter that this edition adds', () => {
  it('stands at its place among the others, and says that it was added', () => {
    const at = chapters.findIndex(({ id }) => id === 'assets');
    const [before, after] = [chapters[at], chapters[at + 1]];
    const chapter = page('grown-cloud.html');
    expect(textOf(the(chapter, '.chapter-title .mark'))).toBe(words.added.chapter);
    expect(hrefs(chapter, 'main a[rel=prev], main a[rel=next]')).toEqual([`${before?.id}.html`, `${after?.id}.html`]);
    expect(hrefs(chapter, 'nav.breadcrumbs a')).toContain('organization.html');
    for (const name of ['index.html', 'organization.html'])
      expect(hrefs(page(name), 'main a')).toContain('grown-cloud.html');
    expect(texts(page('organization.html'), '.topic:has(a[href="grown-cloud.html"]) .mark')).toEqual([
      words.added.chapter,
    ]);
    expect(texts(page('index.html'), '.topic-rows li:has(a[href="grown-cloud.html"]) .mark')).toEqual([
      words.added.chapter,
    ]);
  });

  it('takes no number of the leaflet’s topics, and shows its own number of items', () => {
    expect(texts(page('policies.html'), 'h1, .ribbon')).toEqual(texts('policies.html', 'h1, .ribbon'));
    expect(texts(page('organization.html'), '.topic:not(:has(.mark)) .ribbon')).toEqual(
      texts('organization.html', '.topic:not(:has(.mark)) .ribbon'),
    );
    const description = attribute(the(page('grown-cloud.html'), 'meta[name=description]'), 'content');
    expect(description).toContain(`${NEW.items.length}つの項目`);
  });

  it('is found by the search, and in its index', async () => {
    const folder = `${grown.site}/search`;
    const files = readdirSync(folder).filter((name) => name.startsWith('records-'));
    const records = await Promise.all(files.map((name) => indexFile(readFileSync(`${folder}/${name}`, 'utf8'))));
    const found = records.flatMap((part) => readRecords(part as RecordsFile));
    const addresses = ['grown-cloud.html', ...NEW.items.map((id) => `grown-cloud.html#${id}`)];
    expect(found.map(({ url }) => url)).toEqual(expect.arrayContaining(addresses));
    expect(hrefs(page('terms.html'), '.search-index a')).toEqual(expect.arrayContaining(addresses));
  });
});

describe('facts that nobody has looked up for a year', () => {
  it('are, on the pages, to be checked by the reader', () => {
    for (const { id } of content.contacts)
      expect(textOf(the(page('contacts.html'), `#window-${id} .stale`))).toContain(lookAgain(words.contact.stale));
    const works = texts(page('assets.html'), '.reference .stale');
    expect(works).toHaveLength(all('assets.html', '.reference').length);
    for (const work of works) expect(work).toContain(lookAgain(words.reference.stale));
  });

  it('make no sheet longer', () => {
    const printed = readdirSync(`${grown.site}/print`).filter((name) => name.endsWith('.html'));
    expect(printed.filter((name) => /handout|leaflet|quiz-answers/.test(name))).not.toEqual([]);
    for (const name of printed) expect(all(page(`print/${name}`), '.stale'), name).toEqual([]);
  });
});

describe('the numbers of the leaflet', () => {
  it('stay what they are on the home page', () => {
    const said = '#chapters, #chapters + p, .doors';
    const before = texts('index.html', said);
    expect(texts(page('index.html'), said)).toEqual(before);
    expect(before.join()).toContain(`${itemsOfLeaflet.length}項目`);
  });

  it.each(['checklists', 'action-plan', 'leaflet', 'training-record', 'quiz'])(
    'and all else stay what they are on the sheet %s',
    (id) => {
      // Windows stand on the leaflet, and one was added.
      const content = (root: Element) =>
        texts(root, 'h1, h2, [data-page]:not([data-kind=contacts]), li:not(.window *)');
      const now = page(`print/${id}.html`);
      for (const words of [...ADDED, NEW.title]) expect(textOf(now), id).not.toContain(words);
      if (id !== 'leaflet') expect(content(now)).toEqual(content(the(`print/${id}.html`, 'html')));
    },
  );
});

describe('an item that this edition adds', () => {
  it('says so on its page, and stands on no sheet of the leaflet’s', () => {
    for (const [chapter, id] of [
      ['assets', NEW.inScored],
      ['updates', NEW.inUnscored],
    ] as const) {
      expect(texts(page(`${chapter}.html`), `li#${id} label .mark`)).toEqual([words.added.item]);
      expect(textOf(page(`print/handout-${chapter}.html`))).not.toContain(id);
    }
    expect(ids(page('grown-cloud.html'), 'check-list li:has(.mark)')).toEqual([]);
  });

  it('is in the plan, and says there that it was added', () => {
    const planned = hrefs(page('status.html'), '.plan li:has(.mark) a').map((href) => href.replace(/.*#/, ''));
    expect(planned).toEqual(expect.arrayContaining(ADDED));
    expect(planned.filter((id) => itemsOfLeaflet.some((item) => id === item.id))).toEqual([]);
  });
});

describe('a handout of what was added', () => {
  it.each([
    [NEW.handout, [...NEW.items]],
    [NEW.supplements, ADDED],
  ] as const)('%s holds all of it on a sheet of paper, and says so where it is offered', async (id, items) => {
    const { pages } = await readPdf(new Uint8Array(readFileSync(`${grown.sheets}/${id}.pdf`)));
    const text = solid(pages.map((one) => one.text).join(''));
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const item of items) expect(text).toContain(item);
    for (const item of itemsOfLeaflet) expect(text).not.toContain(solid(item.text));
    const card = the(page('sheets.html'), `#sheet-${id}`);
    expect(texts(card, '.mark')).toEqual([words.added.sheet]);
    const others = id === NEW.supplements ? addedTo('assets') + addedTo('updates') : 0;
    expect(textOf(card)).toContain(`${items.length + others}項目を話し合います。`);
  });
});

describe('a window, a figure and a sheet', () => {
  it('stand wherever they belong', () => {
    for (const name of ['contacts.html', 'print/contacts.html', 'print/contacts-a3.html', 'print/leaflet.html'])
      expect(hrefs(page(name), 'a[href^="tel:"]'), name).toContain('tel:0120000000');
    expect(texts(page('grown-cloud.html'), 'figure:has(svg) figcaption')).toEqual(['渡し方の図']);
    expect(texts(page(`print/${NEW.handout}.html`), 'figure:has(svg) figcaption')).toEqual(['渡し方の図']);
    expect(hrefs(page('sheets.html'), 'main a[href$=".pdf"]')).toContain(`sheets/${NEW.handout}.pdf`);
  });
});

describe('ticks', () => {
  const open = async (name: string): Promise<Page> => {
    const tab = await visit.newTab();
    await tab.goto(host.address + name);
    return tab;
  };
  const said = (tab: Page) => tab.$eval('.state-line', (line) => line.textContent);
  const tick = (tab: Page, id: string) => tab.click(`#${id} > label`);

  it('of what was added are kept and counted, but for no score of the leaflet', async () => {
    const tab = await open('assets.html');
    const scored = topics.find(({ id }) => id === 'assets')?.items.filter(({ added }) => !added).length ?? 0;
    await tick(tab, NEW.inScored);
    await tab.reload();
    const line = await said(tab);
    expect(line).toContain(standing(scored, 0, scored));
    expect(line).toContain(fill(progress.checklist.added, { total: addedTo('assets') + 1, done: 1 }));

    const updates = await open('updates.html');
    await tick(updates, NEW.inUnscored);
    expect(await said(updates)).toContain(fill(progress.checklist.added, { total: addedTo('updates') + 1, done: 1 }));
    const cloud = await open('grown-cloud.html');
    await tick(cloud, NEW.items[0]);
    expect(await said(cloud)).toBe(standing(NEW.items.length, 1, NEW.items.length - 1));

    const status = await open('status.html');
    await status.waitForSelector('company-status[data-ready]');
    expect(await status.$eval('.count strong', (figure) => figure.textContent)).toBe('0');
    const added = await status.$$eval('.ribbons', ([, table]) =>
      [...(table?.querySelectorAll('.progress-ribbon') ?? [])].map((one) => (one as HTMLElement).dataset['done']),
    );
    expect(added.filter((done) => done !== '0')).toHaveLength(3);
    const closed = await status.$$eval('.plan li[data-closed]', (rows) => rows.map(({ id }) => id));
    expect(closed.toSorted()).toEqual(
      [NEW.inScored, NEW.inUnscored, NEW.items[0]].map((id) => `plan-${id}`).toSorted(),
    );
    const home = await open('index.html');
    const summary = await home.$eval('.resume', (line) => line.checkVisibility());
    expect(summary, 'nothing of the leaflet is answered').toBe(false);
  });
});

it('the project itself is as it was', () => {
  expect(readFileSync(`${SITE}/index.html`, 'utf8')).not.toContain('grown-cloud.html');
});
