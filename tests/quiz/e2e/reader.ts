import type { Page } from 'puppeteer';
import { questions } from '../../support/expected.ts';

export const total = questions.length;
export const everyPlace = questions.map((_, index) => index);
/** The places of the options that belong to the answer, by question. */
export const rightPlaces = questions.map(({ options, right }) => right.map((word) => options.indexOf(word)));

/** A choice of options that is not the answer. */
export function wrongPlaces(index: number): number[] {
  const { options = [], right = [] } = questions[index] ?? {};
  return right.length > 1 ? [0] : [options.findIndex((word) => !right.includes(word))];
}

export const question = (index: number): string => `.question:nth-of-type(${index + 1})`;
export const shows = (tab: Page, selector: string) => tab.$eval(selector, (part) => part.checkVisibility());
export const text = (tab: Page, selector: string) => tab.$eval(selector, (part) => part.textContent.trim());
export const hasFocus = (tab: Page, selector: string) => tab.$eval(selector, (part) => part === document.activeElement);
export const chosen = (tab: Page, index: number) =>
  tab.$$eval(`${question(index)} input`, (boxes) => boxes.flatMap((box, place) => (box.checked ? [place] : [])));
/** The places of the questions that show. */
export const shown = (tab: Page) =>
  tab.$$eval('.question', (all) => all.flatMap((part, index) => (part.checkVisibility() ? [index] : [])));

/** Presses what a selector names. */
export async function press(tab: Page, selector: string): Promise<void> {
  await tab.$eval(selector, (button) => {
    if (!button.checkVisibility()) throw new Error('what is pressed does not show');
    (button as HTMLElement).click();
  });
  // The first press brings the script that takes it.
  await tab.waitForFunction(() => !document.querySelector(':is(quiz-run, .learn-record):not([data-ready])'));
}

/** Presses a button below the questions. */
export const go = (tab: Page, action: 'back' | 'skip' | 'check' | 'next') =>
  press(tab, `.quiz-bar [data-do=${action}]`);

/** Answers the question that shows. */
export async function answer(tab: Page, index: number, places: readonly number[]): Promise<void> {
  const options = `${question(index)} li`;
  if (questions[index]?.input === 'radio') await press(tab, `${options}:nth-child(${(places[0] ?? 0) + 1}) .option`);
  else {
    for (const place of places) await press(tab, `${options}:nth-child(${place + 1}) input`);
    await go(tab, 'check');
  }
  await tab.waitForSelector(`${question(index)} .question-explained`);
}

/** Answers these questions, from the first that shows on to what comes after the last; the ones at `missed` wrong. */
export async function answerAll(tab: Page, missed: readonly number[], places = everyPlace): Promise<void> {
  for (const index of places) {
    await answer(tab, index, missed.includes(index) ? wrongPlaces(index) : (rightPlaces[index] ?? []));
    await go(tab, 'next');
  }
}

/** Enters a result that shows under a name; what does that comes on first use. */
export async function enter(tab: Page, name: string): Promise<void> {
  await tab.type('.quiz-result input', name);
  await press(tab, '.quiz-result [type=submit]');
  await tab.waitForSelector('.result-entered', { visible: true });
}
