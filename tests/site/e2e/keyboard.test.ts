import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { useSite } from '../../support/site.ts';

const site = useSite();

interface Stop {
  name: string;
  inHeader: boolean;
  inView: boolean;
  outline: number;
}

/** The element that has the focus, as a reader sees it. */
const stop = (tab: Page): Promise<Stop> =>
  tab.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, left, bottom, right } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: `${element.localName} ${element.getAttribute('href') ?? element.id}`,
      inHeader: element.closest('body > header') !== null,
      inView: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
    };
  });

/** Every stop of the tabulator key in the header. */
async function stopsInHeader(tab: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await tab.focus('.skip');
  for (;;) {
    await tab.keyboard.press('Tab');
    const next = await stop(tab);
    if (!next.inHeader) return stops;
    stops.push(next);
  }
}

describe.each([360, 1280])('on a screen %i px wide', (width) => {
  it('shows the skip link at the first stop, and it leads to the text', async () => {
    const tab = await site.open('assets.html', width);
    await tab.keyboard.press('Tab');
    const first = await stop(tab);
    expect(first).toMatchObject({ name: 'a #main', inView: true });
    expect(first.outline).toBeGreaterThanOrEqual(2);
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('main');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('shows the focus on everything in the header', async () => {
    const tab = await site.open('index.html', width);
    const stops = await stopsInHeader(tab);
    const reachable = await tab.$$eval(
      'header a, header input, header button',
      (all) => all.filter((element) => element.checkVisibility()).length,
    );
    expect(stops).toHaveLength(reachable);
    expect(stops.filter(({ outline, inView }) => outline < 2 || !inView)).toEqual([]);
  });
});

it('ticks an item of a checklist with the space bar', async () => {
  const tab = await site.open('training.html');
  await tab.focus('main input');
  await tab.keyboard.press('Space');
  expect(await tab.$eval('main input', (box) => box.checked)).toBe(true);
});
