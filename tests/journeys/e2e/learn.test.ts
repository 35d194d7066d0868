import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { questions } from '../../support/expected.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();

/** A reader on a phone who never scrolls: what is tapped must be there to tap, and each tap counts. */
async function startAt(page: string) {
  const tab = await site.newTab();
  await tab.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
  await tab.goto(site.address() + page);
  let taps = 0;
  const placesOf = (selector: string) =>
    tab.$$eval(selector, (found) =>
      found
        .map((part) => ({ part, box: part.getBoundingClientRect() }))
        .map(({ part, box }) => ({ part, x: box.x + box.width / 2, y: box.y + box.height / 2 }))
        .filter(({ part, x, y }) => part.contains(document.elementFromPoint(x, y)))
        .map(({ x, y }) => ({ x, y })),
    );
  const tap = async (selector: string): Promise<void> => {
    // A reader waits for what comes, too.
    const message = `${selector} cannot be tapped without scrolling`;
    await expect.poll(() => placesOf(selector), { message }).not.toEqual([]);
    const [place = { x: 0, y: 0 }] = await placesOf(selector);
    taps += 1;
    await tab.touchscreen.tap(place.x, place.y);
  };
  return { tab, tap, taps: () => taps };
}

const arriveAt = (tab: Page, page: string) =>
  tab.waitForFunction((name) => location.pathname.endsWith(name), {}, `/${page}`);

it('from the page for learning to the result of the quiz it is 17 taps, without scrolling, and all of it right', async () => {
  const { tab, tap, taps } = await startAt('learn.html');
  await tap('a[href="quiz.html"]');
  await arriveAt(tab, 'quiz.html');
  for (const [index, { options, right }] of questions.entries()) {
    const section = `.question:nth-of-type(${index + 1})`;
    await tab.waitForSelector(`${section}:not([hidden]) h2`, { visible: true });
    if (right.length > 1) {
      expect(right).toEqual(options);
      await tap(`${section} [data-do=all]`);
      await tap('.quiz-bar [data-do=check]');
    } else await tap(`${section} li:nth-child(${options.indexOf(right[0] ?? '') + 1}) .option`);
    await tab.waitForSelector(`${section} .question-explained`);
    await tap('.quiz-bar [data-do=next]');
  }
  const score = await tab.waitForSelector('.result-score:not(:empty)', { visible: true });
  const said = await score?.evaluate((part) => part.textContent);
  expect(said?.match(/\d+/g)?.map(Number)).toEqual([questions.length, questions.length]);
  expect(taps()).toBeLessThanOrEqual(17);
});

it('shows each question and its options whole on the first screen', async () => {
  const { tab } = await startAt('quiz.html');
  for (const index of questions.keys()) {
    const section = `.question:nth-of-type(${index + 1})`;
    const id = await tab.$eval(section, (part) => part.id);
    await tab.goto(`${site.address()}quiz.html#${id}`);
    await tab.reload();
    const rest = await tab.$eval(section, (part) => {
      const bar = document.querySelector('.quiz-bar')?.getBoundingClientRect().height ?? Infinity;
      return scrollY + (part.querySelector('fieldset')?.getBoundingClientRect().bottom ?? Infinity) + bar - innerHeight;
    });
    expect(rest, section).toBeLessThanOrEqual(0);
  }
});
