import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { readPdf } from '../../support/pdf.ts';
import { items } from '../../support/expected.ts';
import { facts } from '../../support/facts.ts';
import { pageHtml } from '../../support/built.ts';
import { annotate, answer, item, itemsOf, keep, list, lists, NOW, openStatus, PLACES, plan, press } from './answers.ts';
import { ready, tick, useDevices, words } from './answers.ts';

const newDevice = useDevices();
const { record, answers } = words;
const ids = [...lists.keys()];
const keysInOrder = plan.stages.flatMap((stage) =>
  stage.items.map((id) => `${ids.find((one) => itemsOf(one).some((entry) => entry.id === id))}/${id}`),
);

/** What a tab prints: its pages, without spaces, since lines are broken anywhere. */
async function printed(tab: Page): Promise<string[]> {
  const { pages } = await readPdf(await tab.pdf({ preferCSSPageSize: true }));
  return pages.map(({ text }) => solid(text));
}
const solid = (text: string) => text.replace(/\s/g, '');

describe("the president's page", () => {
  it('is one sheet, however much is planned: figures, next tasks, who does what this month, lines to sign', async () => {
    const tab = await openStatus(await newDevice());
    const planned = keysInOrder.map((key, place) => [
      key,
      place < 20
        ? { owner: '情報管理者 佐藤 花子', due: `2026-04-${String(place + 1).padStart(2, '0')}`, at: NOW }
        : { state: key.startsWith('assets/') ? 'done' : 'not-yet', at: NOW },
    ]);
    await keep(tab, { company: { name: '株式会社しおり製作所', at: NOW }, answers: Object.fromEntries(planned) });
    const pages = await printed(tab);
    expect(pages).toHaveLength(1);
    const [text = ''] = pages;
    const expected = [record.title, '株式会社しおり製作所', fill(record.asOf, { date: '2026年4月1日' }), record.month];
    for (const said of [...expected, record.checkedBy, record.management, record.lead, words.status.next])
      expect(text).toContain(solid(said));
    expect(text.match(/\d+\/\d+/g)?.length).toBeGreaterThanOrEqual(ids.length);
    expect(text).toContain(solid(fill(record.monthMore, { count: 15 })));
    // Nothing else: neither the plan nor the frame of the page.
    for (const said of [plan.intro, words.status.more, words.page.privacy]) expect(text).not.toContain(solid(said));
  });

  it('of an untouched list has no verdict and no figure', async () => {
    const [text = '', ...more] = await printed(await openStatus(await newDevice()));
    expect(more).toEqual([]);
    expect(text).toContain(solid(record.notYet));
    for (const { title } of list('assets').score ?? []) expect(text).not.toContain(solid(title));
    expect(text).not.toMatch(/\d+\/\d+/);
  });
});

describe.each(PLACES)('the answers, printed from %s', (place) => {
  it('say of every item in words where it stands, with reason and note', async () => {
    const device = await newDevice(place);
    const tab = await device.open('data-leaks.html');
    await tick(tab, item('data-leaks', 0));
    await annotate(tab, item('data-leaks', 1), { reason: 'USBは禁止', note: '社長が決めた' });
    await answer(tab, item('data-leaks', 2), 'not-yet');
    const status = await ready(await device.open('status.html'));
    await status.evaluate(() => (window.print = () => undefined));
    await press(status, words.status.printAll);
    await status.waitForSelector('.archive');
    const text = (await printed(status)).join('');
    for (const entry of items) expect(text).toContain(solid(entry.text));
    expect(text).toContain(solid(`${answers['not-applicable']}USBは禁止 / 社長が決めた`));
    expect(text.split(answers.unanswered)).toHaveLength(items.length - 3 + 1);
    expect(text).toContain(record.checkedBy);
    await status.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await status.$('.archive')).toBeNull();
  });

  it('bear the name of the company, which is kept', async () => {
    const device = await newDevice(place);
    const tab = await openStatus(device);
    await tab.type('[data-field=company]', '株式会社しおり製作所');
    await tab.keyboard.press('Tab');
    expect((await printed(await openStatus(device))).join('')).toContain('株式会社しおり製作所');
  });
});

it('the status claims no certificate, in no attribute either', () => {
  // The leaflet itself has an item about certificates.
  const said = ids.flatMap(itemsOf).flatMap((one) => [one.text, one.task, one.why, one.first, one.proof]);
  const own = said.reduce((html, text) => html.replaceAll(text, ''), pageHtml('status.html'));
  expect(own.length).toBeLessThan(pageHtml('status.html').length);
  expect(['認定', '準拠', '証明', ...facts.claims].filter((claim) => own.includes(claim))).toEqual([]);
});
