import { expect, it } from 'vitest';
import { useSite } from '../../support/site.ts';

const site = useSite();
const WIDTHS = [320, 768, 1280];

it.each(WIDTHS)('shows results within a screen of %i px, with text of any size', async (width) => {
  for (const page of ['index.html', 'search.html']) {
    const tab = await site.open(page, width);
    await tab.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await tab.type('[role=search] input', '情報');
    await tab.waitForSelector('[data-state=done]', { timeout: 20_000 });
    const wide = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-state=done], [data-state=done] *')]
        .filter((element) => element.checkVisibility() && !element.matches('.visually-hidden'))
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -0.5 || right > innerWidth + 0.5;
        })
        .map((element) => `${element.localName}.${element.className}`),
    );
    expect(wide, page).toEqual([]);
  }
});

it('has results that a finger can hit', async () => {
  const tab = await site.open('search.html', 360);
  await tab.type('[role=search] input', '情報');
  await tab.waitForSelector('[data-state=done]', { timeout: 20_000 });
  const heights = await tab.$$eval('.search-results a', (links) =>
    links.map((link) => link.getBoundingClientRect().height),
  );
  expect(heights.length).toBeGreaterThan(3);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});
