import { expect, it } from 'vitest';
import { pages } from '../../support/built.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();

it('what a browser prints has no buttons, and no words that are white without their ground', async () => {
  const tab = await site.newTab();
  await tab.emulateMediaType('print');
  // Nobody prints the page that is shown for a lost address.
  for (const page of pages.filter((name) => name !== '404.html')) {
    await tab.goto(site.address() + page);
    const found = await tab.evaluate(() => {
      const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((part) => part.checkVisibility());
      const isWhite = (part: HTMLElement) =>
        [...part.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
        getComputedStyle(part).color === 'rgb(255, 255, 255)' &&
        // Grounds that say so are printed.
        getComputedStyle(part).printColorAdjust !== 'exact';
      return shown
        .filter((part) => isWhite(part) || part.matches('button:not(check-list *), .button'))
        .map(({ outerHTML }) => outerHTML.slice(0, 120));
    });
    expect(found, page).toEqual([]);
  }
});
