import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { content } from '../../support/content.ts';
import { topics } from '../../support/expected.ts';
import { pageOf } from '../../support/facts.ts';
import { useShare } from '../../support/share.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
const share = useShare();
/** A usual phone. */
const PHONE = { width: 360, height: 740 };
const screens = (tab: Page) => tab.evaluate(() => document.documentElement.scrollHeight / innerHeight);

async function openOnPhone(address: string): Promise<Page> {
  const tab = await site.newTab();
  await tab.setViewport(PHONE);
  await tab.goto(address);
  return tab;
}
/** Whether a link leads to a PDF that is there. Where it leads on by itself, one tap opens it. */
const isPdf = async (link: string) => (await fetch(link)).headers.get('content-type') === 'application/pdf';

it('a topic is four screens at most, and its first box is in the upper 0.7 of the first', async () => {
  for (const { id } of topics) {
    const tab = await openOnPhone(site.address() + pageOf(id));
    expect(await screens(tab), id).toBeLessThanOrEqual(4);
    const top = await tab.$eval('check-list input', (box) => box.getBoundingClientRect().bottom);
    expect(top / PHONE.height, id).toBeLessThanOrEqual(0.7);
  }
});

it('the overviews are three screens at most, the introduction four', async () => {
  for (const { id, kind } of content.chapters.map(({ id, data }) => ({ id, kind: data.kind }))) {
    const most = kind === 'overview' ? 3 : kind === 'introduction' ? 4 : undefined;
    if (most === undefined) continue;
    const tab = await openOnPhone(site.address() + pageOf(id));
    expect(await screens(tab), id).toBeLessThanOrEqual(most);
  }
});

it('a topic opens its own handout by one tap', async () => {
  for (const { id, inLeaflet } of topics) {
    if (!inLeaflet) continue;
    const tab = await openOnPhone(site.address() + pageOf(id));
    const links = await tab.$$eval('main a.button.primary', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(links, id).toHaveLength(1);
    const sheet = content.sheets.find((entry) => links[0]?.endsWith(`/sheets/${entry.id}.pdf`));
    expect(sheet && 'chapters' in sheet && sheet.chapters, id).toEqual([id]);
    expect(await isPdf(links[0] ?? ''), id).toBe(true);
  }
});

it('an address that leads into a folded section unfolds it and shows its heading, with and without script, from a folder too', async () => {
  for (const [root, script] of [
    [site.address(), true],
    [site.address(), false],
    [share.address(), true],
  ] as const) {
    const tab = await site.newTab();
    await tab.setViewport(PHONE);
    await tab.setJavaScriptEnabled(script);
    await tab.goto(`${root}data-leaks.html#data-leaks-prevent-misuse`);
    const place = await tab.$eval('#data-leaks-prevent-misuse', (section) => ({
      shows: section.checkVisibility({ contentVisibilityAuto: true }),
      heading: section.closest('details')?.querySelector('h2')?.getBoundingClientRect().top ?? -1,
      bar: document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(place.shows).toBe(true);
    expect(place.heading).toBeGreaterThanOrEqual(place.bar);
    expect(place.heading).toBeLessThan(PHONE.height / 2);
  }
});

it('any sheet is opened within two taps of the list, which is six screens at most', async () => {
  const tab = await openOnPhone(`${site.address()}sheets.html`);
  expect(await screens(tab)).toBeLessThanOrEqual(6);
  for (const { id } of content.sheets) {
    const link = await tab.$eval(`#sheet-${id} a[href$=".pdf"]`, (element) => (element as HTMLAnchorElement).href);
    expect(await isPdf(link), id).toBe(true);
  }
});

it('the list of sheets shows those of the reader one chooses, without script and from a folder too', async () => {
  const shown = (tab: Page) =>
    tab.$$eval('.sheet-row', (rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id));
  for (const root of [site.address(), share.address()]) {
    const tab = await site.newTab();
    await tab.setViewport(PHONE);
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${root}sheets.html`);
    // An emergency's stand open; the reader unfolds the others.
    expect((await shown(tab)).length).toBeGreaterThan(0);
    await tab.$$eval('.sheet-group summary:has(h2)', (all) =>
      all.forEach((summary) => (summary.parentElement?.hasAttribute('open') ? undefined : summary.click())),
    );
    expect(await shown(tab)).toHaveLength(content.sheets.length);
    await tab.click('label:has([value=management])');
    const wanted = content.sheets.filter(({ readers }) => readers.includes('management'));
    expect(wanted.length).toBeLessThan(content.sheets.length);
    expect(await shown(tab)).toEqual(expect.arrayContaining(wanted.map(({ id }) => `sheet-${id}`)));
    expect(await shown(tab)).toHaveLength(wanted.length);
    // No heading stands over nothing.
    const empty = await tab.$$eval('.sheet-group', (groups) =>
      groups.filter((group) => group.checkVisibility() && !group.querySelector('.sheet-row')?.parentElement?.innerText),
    );
    expect(empty).toEqual([]);
    await tab.click('label:has([value=all])');
    expect(await shown(tab)).toHaveLength(content.sheets.length);
  }
});
