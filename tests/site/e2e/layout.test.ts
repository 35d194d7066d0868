import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { pages } from '../../support/built.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
/** The smallest phone, a tablet and a desk. */
const WIDTHS = [320, 768, 1280];
/** Where larger text and wider spaces find least room, in one column and in more. */
const TIGHT = [320, 768];
/** WCAG 2.2, 2.5.8, which leaves out links within a sentence. */
const SMALLEST_TARGET = 24;
const TARGETS = 'nav a, body > header a, a.button, button, input, summary';

/** How far the page reaches beyond the right edge, and what does. */
const overflow = (tab: Page) =>
  tab.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5,
    );
    return wide
      .map((element) => `${innerWidth} px: <${element.localName} class="${element.getAttribute('class')}">`)
      .concat('the page');
  });

const smallTargets = (tab: Page) =>
  tab.$$eval(
    TARGETS,
    (elements, smallest) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSmall = element.checkVisibility() && !element.matches('.skip') && Math.min(width, height) < smallest;
        return isSmall ? [`${innerWidth} px: ${element.outerHTML.slice(0, 90)} ${width} × ${height}`] : [];
      }),
    SMALLEST_TARGET,
  );

/** Spaces as WCAG 1.4.12 lets readers widen them. */
const widenSpaces = (tab: Page) =>
  tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });

/** Words in boxes of a fixed size that show only part of them. */
const cutWords = (tab: Page) =>
  tab.$$eval('main *, body > header *, footer *', (elements) =>
    elements.flatMap((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const isCut =
        (overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1) ||
        (overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1);
      const isMeant = clipPath !== 'none' || element.closest('svg, .visually-hidden, [hidden]') !== null;
      return isCut && !isMeant && element.checkVisibility() && element.textContent.trim() !== ''
        ? [element.outerHTML.slice(0, 90)]
        : [];
    }),
  );

describe.each(pages)('%s', (page) => {
  it('fits the width of every screen, with nothing to tap that is too small for a finger, with text twice as large, and with wider spaces', async () => {
    const tab = await site.open(page);
    for (const width of WIDTHS) {
      await tab.setViewport({ width, height: 900 });
      expect(await overflow(tab)).toEqual([]);
      expect(await smallTargets(tab)).toEqual([]);
      if (!TIGHT.includes(width)) continue;
      await tab.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await overflow(tab), 'text twice as large').toEqual([]);
      await tab.evaluate(() => (document.documentElement.style.fontSize = ''));
      await widenSpaces(tab);
      expect(await overflow(tab), 'spaces widened').toEqual([]);
      expect(await cutWords(tab), 'spaces widened').toEqual([]);
      await tab.evaluate(() => (document.adoptedStyleSheets = []));
    }
  });
});
