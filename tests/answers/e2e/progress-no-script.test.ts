import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { topics } from '../../support/expected.ts';
import { pageOf } from '../../support/facts.ts';
import { itemsOf, plan, shows, textOf, useDevices, valueOf, words } from './answers.ts';

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
      for (const summary of await tab.$$('check-list summary')) await summary.click();
      const texts = itemsOf(id).flatMap(({ why, first, proof }) => [why, first, proof]);
      expect(await shown(tab, 'check-list dd')).toEqual(texts);
      expect(await shown(tab, 'main button')).toEqual([]);
    }
  });

  it('the progress page shows the whole plan, to be filled in by hand, and says so', async () => {
    const tab = await open('status.html');
    const fields = await tab.$$eval('.plan-item', (all) =>
      all.flatMap((element) => {
        const inputs = [...element.querySelectorAll('input')].filter((input) => input.checkVisibility());
        return element.checkVisibility() ? [[element.id, inputs.map(({ type }) => type).join(' ')]] : [];
      }),
    );
    expect(fields).toEqual(plan.stages.flatMap(({ items }) => items.map((id) => [`plan-${id}`, 'text date'])));
    expect(await textOf(tab, 'main noscript')).toBe(words.page.noScript);
    expect(await shows(tab, 'main noscript p')).toBe(true);
    await tab.type('[data-field=owner]', '佐藤');
    expect(await valueOf(tab, '[data-field=owner]')).toBe('佐藤');
  });

  it.each(['status.html', 'record.html', 'settings.html'])('%s offers nothing that would not work', async (page) => {
    const tab = await open(page);
    expect(await shown(tab, 'main :is(button, [type=file])')).toEqual([]);
  });
});
