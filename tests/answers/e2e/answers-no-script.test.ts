import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { topics } from '../../support/expected.ts';
import { pageOf } from '../../support/facts.ts';
import { itemsOf, plan, shows, textOf, useDevices, words } from './answers.ts';

const newDevice = useDevices();

async function open(page: string) {
  return (await newDevice()).open(page, (tab) => tab.setJavaScriptEnabled(false));
}

/** The texts of the elements that show. */
const shown = (tab: Page, selector: string) =>
  tab.$$eval(selector, (all) =>
    all.filter((element) => element.checkVisibility()).map(({ textContent }) => textContent.trim()),
  );

describe('without script', () => {
  it('every checklist shows all items, and their guidance on demand', async () => {
    const tab = await open('index.html');
    for (const { id } of topics) {
      await tab.goto(new URL(pageOf(id), tab.url()).href);
      expect(await shown(tab, 'check-list li > label')).toHaveLength(itemsOf(id).length);
      expect(await shown(tab, 'check-list dd')).toEqual([]);
      for (const summary of await tab.$$('check-list li summary')) await summary.click();
      const texts = itemsOf(id).flatMap(({ why, first, proof }) => [why, first, proof]);
      expect(await shown(tab, 'check-list dd')).toEqual(texts);
      expect(await shown(tab, 'main button')).toEqual([]);
    }
  });

  it('the status says so, and its plan leads to the items in their chapters', async () => {
    const tab = await open('status.html');
    expect(await textOf(tab, 'main noscript')).toBe(words.page.noScript);
    expect(await shows(tab, 'main noscript p')).toBe(true);
    const links = await tab.$$eval('.plan li a', (all) => all.map((link) => (link as HTMLAnchorElement).hash));
    expect(links).toEqual(plan.stages.flatMap(({ items }) => items.map((id) => `#${id}`)));
    expect(await shown(tab, '.plan li a')).toHaveLength(plan.stages[0]?.items.length ?? 0);
  });

  it.each(['status.html', 'settings.html'])('%s offers nothing that would not work', async (page) => {
    const tab = await open(page);
    expect(await shown(tab, 'main :is(button, [type=file], [type=text])')).toEqual([]);
  });
});
