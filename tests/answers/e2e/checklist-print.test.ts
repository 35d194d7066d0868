import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { annotate, field, item, shows, tick, useDevices, words } from './answers.ts';

const newDevice = useDevices();
const [done, left] = [item('assets', 0), item('assets', 4)];

/** What shows of these elements. */
const visible = (tab: Page, selector: string) =>
  tab.$$eval(selector, (all) =>
    all.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 90)),
  );

describe('on paper', () => {
  it('a ticked box looks other than an empty one', async () => {
    const tab = await (await newDevice()).open('assets.html');
    await tab.emulateMediaType('print');
    const box = await tab.waitForSelector(`#${done} > label input`);
    const empty = await box?.screenshot();
    // Without pointer or focus, which would show as well.
    await box?.evaluate((input) => (input as HTMLInputElement).click());
    expect(await box?.screenshot()).not.toEqual(empty);
  });

  it('an item that does not apply says so, and why', async () => {
    const tab = await (await newDevice()).open('assets.html');
    await annotate(tab, left, { reason: '退職者がいない', note: '次は4月' });
    await tab.emulateMediaType('print');
    const mark = await tab.$eval(`#${left} .item-mark`, (element) => ({
      before: getComputedStyle(element, '::before').content,
      after: getComputedStyle(element, '::after').content,
      shows: element.checkVisibility(),
    }));
    expect(mark.shows).toBe(true);
    expect(mark.before).toContain(words.answers['not-applicable']);
    expect(mark.after).toContain('退職者がいない');
    expect(mark.after).toContain('次は4月');
  });

  it('a checklist has its state, and nothing to operate', async () => {
    const tab = await (await newDevice()).open('assets.html');
    await tick(tab, done);
    await annotate(tab, left, { reason: '退職者がいない' });
    // The line to unfold a section by is its heading.
    const controls = `main :is(button, .checklist summary:not(.bands > *), .privacy, textarea), ${field(left, 'reason')}`;
    expect(await visible(tab, controls)).not.toEqual([]);
    await tab.emulateMediaType('print');
    expect(await visible(tab, controls)).toEqual([]);
    expect(await shows(tab, 'check-list [role=status]')).toBe(true);
    expect(await shows(tab, `#${done}`)).toBe(true);
  });
});
