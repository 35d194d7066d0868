import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { pageHtml, SITE } from '../../support/built.ts';
import { all, textOf } from '../../support/dom.ts';
import { questions, works } from '../../support/expected.ts';
import { useSite } from '../../support/site.ts';

const site = useSite();
const ANSWERS = 'quiz-answers.js';
const total = questions.length;
const everyPlace = questions.map((_, index) => index);
/** The places of the options that belong to the answer, by question. */
const rightPlaces = questions.map(({ options, right }) => right.map((word) => options.indexOf(word)));
const reasons = all('answers.html', '.answer').map((answer) => all(answer, '.reason > :last-child').map(textOf));

/** A choice of options that is not the answer. */
function wrongPlaces(index: number): number[] {
  const { options = [], right = [] } = questions[index] ?? {};
  return right.length > 1 ? [0] : [options.findIndex((word) => !right.includes(word))];
}

const question = (index: number): string => `.question:nth-of-type(${index + 1})`;
const shows = (tab: Page, selector: string) => tab.$eval(selector, (part) => part.checkVisibility());
const text = (tab: Page, selector: string) => tab.$eval(selector, (part) => part.textContent.trim());
const has = (tab: Page, selector: string) =>
  tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
const hasFocus = (tab: Page, selector: string) => tab.$eval(selector, (part) => part === document.activeElement);
const numbers = async (tab: Page, selector: string) => (await text(tab, selector)).match(/\d+/g)?.map(Number);
const chosen = (tab: Page, index: number) =>
  tab.$$eval(`${question(index)} input`, (boxes) => boxes.flatMap((box, place) => (box.checked ? [place] : [])));
const shownQuestions = (tab: Page) =>
  tab.$$eval('.question', (all) => all.flatMap((part, index) => (part.checkVisibility() ? [index] : [])));

/** The quiz on a device that keeps nothing yet, with all that the page asks for from then on. */
async function openAt(root: string): Promise<{ tab: Page; requests: string[] }> {
  const tab = await site.newTab();
  // Opened sooner than a page.
  await tab.goto(`${root}favicon.svg`);
  await tab.evaluate(() => localStorage.clear());
  const requests: string[] = [];
  tab.on('request', (request) => requests.push(request.url()));
  await tab.goto(`${root}quiz.html`);
  return { tab, requests };
}

async function press(tab: Page, selector: string): Promise<void> {
  await tab.$eval(selector, (button) => (button as HTMLElement).click());
}

async function choose(tab: Page, index: number, places: readonly number[]): Promise<void> {
  for (const place of places) await press(tab, `${question(index)} li:nth-child(${place + 1}) input`);
}

async function answer(tab: Page, index: number, places: readonly number[]): Promise<void> {
  await choose(tab, index, places);
  await press(tab, `${question(index)} [data-do=check]`);
  await tab.waitForSelector(`${question(index)} .question-explained`);
}

/** Answers all questions, or those from a place on; the ones at `missed` wrong. */
async function answerAll(tab: Page, missed: readonly number[], from = 0): Promise<void> {
  for (const index of everyPlace.slice(from)) {
    await answer(tab, index, missed.includes(index) ? wrongPlaces(index) : (rightPlaces[index] ?? []));
  }
}

describe.each([
  { where: 'a web server', root: () => site.address() },
  { where: 'a folder', root: () => `${pathToFileURL(SITE).href}/` },
])('the quiz from $where', ({ root }) => {
  const open = () => openAt(root());

  it('asks for the answers at the first check, once, and for nothing outside', async () => {
    const { tab, requests } = await open();
    const asked = () => requests.filter((url) => url.endsWith(ANSWERS));
    await choose(tab, 0, [0]);
    expect(asked()).toEqual([]);
    await answerAll(tab, []);
    expect(asked()).toEqual([root() + ANSWERS]);
    expect(requests.filter((url) => !url.startsWith(root()))).toEqual([]);
  });

  it.each([true, false])(
    'says at each question whether the answer is right (%s), and of each option why',
    async (right) => {
      const { tab } = await open();
      for (const [index, { about, work }] of questions.entries()) {
        const places = right ? (rightPlaces[index] ?? []) : wrongPlaces(index);
        await answer(tab, index, places);
        const verdict = `${question(index)} .question-verdict`;
        expect(await text(tab, verdict), about).toMatch(right ? /^○ ./ : /^× ./);
        expect(await hasFocus(tab, verdict), about).toBe(true);
        expect(await tab.$eval(verdict, (part) => part.role)).toBe('status');
        expect(await chosen(tab, index), about).toEqual(places);

        const lines = await tab.$$eval(`${question(index)} li .option-reason`, (all) => all.map((p) => p.textContent));
        expect(lines, about).toEqual((reasons[index] ?? []).map(() => expect.stringMatching(/^[○×] /)));
        expect(lines, about).toEqual((reasons[index] ?? []).map((reason) => expect.stringContaining(reason)));
        expect(lines.every((line) => line.startsWith('○'))).toBe(right);
        expect(await text(tab, `${question(index)} .right-answer strong`), about).not.toBe('');
        const links = await tab.$$eval(`${question(index)} .question-reference a`, (found) =>
          found.map((link) => (link as HTMLAnchorElement).href),
        );
        expect(links[0], about).toBe(works[work ?? '']?.url);
      }
    },
  );

  it('gives no verdict without a choice, but asks for one', async () => {
    const { tab } = await open();
    await choose(tab, 0, [1]);
    await press(tab, `${question(1)} [data-do=check]`);
    expect(await text(tab, `${question(1)} .question-message`)).not.toBe('');
    expect(await hasFocus(tab, `${question(1)} input`)).toBe(true);
    expect(await text(tab, `${question(1)} .question-verdict`)).toBe('');
    expect(await chosen(tab, 0)).toEqual([1]);
    await choose(tab, 1, [0]);
    expect(await text(tab, `${question(1)} .question-message`)).toBe('');
  });

  it('ends in the score, then asks the missed ones only, then all again', async () => {
    const { tab } = await open();
    const missed = [1, 4];
    await answer(tab, 0, rightPlaces[0] ?? []);
    expect(await shows(tab, '.result-end')).toBe(false);
    await answerAll(tab, missed, 1);
    expect(await numbers(tab, '.result-score')).toEqual([total, total - missed.length]);

    await press(tab, '[data-do=missed]');
    expect(await shownQuestions(tab)).toEqual(missed);
    expect(await hasFocus(tab, `${question(1)} h2`)).toBe(true);
    expect(await chosen(tab, 1)).toEqual([]);
    await answer(tab, 1, rightPlaces[1] ?? []);
    await answer(tab, 4, wrongPlaces(4));
    expect(await numbers(tab, '.result-score')).toEqual([2, 1]);
    expect(await shows(tab, '.quiz-result form')).toBe(false);

    await press(tab, '[data-do=again]');
    expect(await shownQuestions(tab)).toEqual(everyPlace);
    expect(await shows(tab, '.quiz-result')).toBe(false);
    expect(await has(tab, '.option-reason')).toBe(false);
    for (const index of everyPlace) expect(await chosen(tab, index)).toEqual([]);
    await answerAll(tab, []);
    expect(await numbers(tab, '.result-score')).toEqual([total, total]);
    expect(await shows(tab, '[data-do=missed]')).toBe(false);
  });

  it('keeps what was chosen over a reload, but not the verdict', async () => {
    const { tab } = await open();
    await answer(tab, 0, [0, 2]);
    await choose(tab, 1, [3]);
    await tab.reload();
    expect([await chosen(tab, 0), await chosen(tab, 1)]).toEqual([[0, 2], [3]]);
    expect(await has(tab, '.option-reason')).toBe(false);
    expect(await shows(tab, `${question(0)} [data-do=check]`)).toBe(true);
  });

  it('enters runs under names, and has them after a reload', async () => {
    const { tab } = await open();
    const runs = () => tab.$$eval('.quiz-runs li', (all) => all.map((item) => item.textContent));
    for (const [name, missed] of [
      ['Sato', [3]],
      ['<b>Suzuki</b>', [0, 6]],
    ] as const) {
      await answerAll(tab, missed);
      await tab.type('.quiz-result input', '  ');
      await press(tab, '.quiz-result [type=submit]');
      expect(await shows(tab, '.quiz-result form')).toBe(true);
      await tab.type('.quiz-result input', name);
      await press(tab, '.quiz-result [type=submit]');
      expect(await text(tab, '.result-entered')).toContain(name);
      expect(await hasFocus(tab, '.result-entered')).toBe(true);
      expect(await shows(tab, '.quiz-result form')).toBe(false);
      await press(tab, '[data-do=again]');
    }
    await tab.reload();
    const year = String(new Date().getFullYear());
    expect(await runs()).toHaveLength(2);
    const [last = '', first = ''] = await runs();
    expect(last).toContain('<b>Suzuki</b>');
    expect(last.match(/\d+/g)?.slice(0, 3)).toEqual([`${total}`, `${total - 2}`, year]);
    expect(first).toContain('Sato');
    expect(first.match(/\d+/g)?.slice(0, 3)).toEqual([`${total}`, `${total - 1}`, year]);
    for (const index of everyPlace) expect(await chosen(tab, index)).toEqual([]);
  });

  it('can be taken by keyboard alone', async () => {
    const { tab } = await open();
    const tabTo = async (selector: string) => {
      for (let stops = 0; stops < 60; stops++) {
        await tab.keyboard.press('Tab');
        if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      }
      throw new Error(`no key leads to ${selector}`);
    };
    for (const index of everyPlace) {
      await tabTo(`${question(index)} input`);
      await tab.keyboard.press('Space');
      await tabTo(`${question(index)} [data-do=check]`);
      await tab.keyboard.press('Enter');
      await tab.waitForSelector(`${question(index)} .question-explained`);
      expect(await hasFocus(tab, `${question(index)} .question-verdict`)).toBe(true);
      await tabTo(`${question(index)} [data-do=next]`);
      await tab.keyboard.press('Enter');
      const target = index + 1 < total ? `${question(index + 1)} h2` : '.result-score';
      expect(await hasFocus(tab, target)).toBe(true);
    }
    const right = rightPlaces.filter((places) => places.join() === '0').length;
    expect(await numbers(tab, '.result-score')).toEqual([total, right]);
    await tabTo('.quiz-result input');
    await tab.keyboard.type('Tanaka');
    await tab.keyboard.press('Enter');
    expect(await text(tab, '.quiz-runs li strong')).toBe('Tanaka');
  });

  it('says so where nothing can be kept, and goes on', async () => {
    const tab = await site.newTab();
    await tab.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await tab.goto(`${root()}quiz.html`);
    expect(await shows(tab, '.storage-notice')).toBe(true);
    await answerAll(tab, []);
    expect(await numbers(tab, '.result-score')).toEqual([total, total]);
    await tab.type('.quiz-result input', 'Kato');
    await tab.keyboard.press('Enter');
    expect(await text(tab, '.result-entered')).toBe('');
    expect(await hasFocus(tab, '.quiz-result .storage-notice')).toBe(true);
    await press(tab, '[data-do=again]');
    expect(await shows(tab, '.storage-notice')).toBe(true);
  });

  it('listens once after it was moved on the page', async () => {
    const { tab } = await open();
    await tab.$eval('quiz-run', (quiz) => quiz.parentElement?.append(quiz));
    await answer(tab, 0, [0]);
    const count = (selector: string) => tab.$$eval(selector, (all) => all.length);
    expect([await count('.question-verdict'), await count('.quiz-result')]).toEqual([total, 1]);
    expect(await count('.option-reason')).toBe(questions[0]?.options.length);
  });
});

it('does not give the answers away in quiz.html', () => {
  const html = pageHtml('quiz.html');
  const said = all('answers.html', '.answer > p:not([class]), .reason > :last-child').map(textOf);
  expect(said.length).toBeGreaterThan(4 * total);
  expect(said.filter((words) => html.includes(words))).toEqual([]);
  expect(html).not.toContain('"right":');
  expect(html).not.toContain(ANSWERS);
});

it('says so where the answers do not load, and leads to their page', async () => {
  const { tab } = await openAt(site.address());
  await tab.setRequestInterception(true);
  let refuse = true;
  tab.on(
    'request',
    (request) => void (refuse && request.url().endsWith(ANSWERS) ? request.abort() : request.continue()),
  );
  await choose(tab, 0, [0]);
  expect(await shows(tab, `${question(0)} .to-answer`)).toBe(false);
  await press(tab, `${question(0)} [data-do=check]`);
  await tab.waitForSelector(`${question(0)} .question-message:not(:empty)`);
  expect(await shows(tab, `${question(0)} .to-answer a`)).toBe(true);
  expect(await chosen(tab, 0)).toEqual([0]);
  refuse = false;
  await press(tab, `${question(0)} [data-do=check]`);
  await tab.waitForSelector(`${question(0)} .question-explained`);
  expect(await shows(tab, `${question(0)} .to-answer`)).toBe(false);
});

it('leads to the answers without script', async () => {
  const tab = await site.newTab();
  await tab.setJavaScriptEnabled(false);
  await tab.goto(`${site.address()}quiz.html`);
  expect(await has(tab, 'quiz-run button')).toBe(false);
  expect(await tab.$$eval('.to-answer a', (links) => links.filter((link) => link.checkVisibility()).length)).toBe(
    total,
  );
  await Promise.all([tab.waitForNavigation(), tab.click('.to-answer a')]);
  expect(tab.url()).toMatch(/answers\.html#answer-/);
});

it('has no fault that axe knows of once it is answered', async () => {
  const { tab } = await openAt(site.address());
  await press(tab, `${question(0)} [data-do=check]`);
  expect(await violationsOf(tab)).toEqual([]);
  await answerAll(tab, [0, 1, 3]);
  expect(await violationsOf(tab)).toEqual([]);
  await tab.type('.quiz-result input', 'Sato');
  await tab.keyboard.press('Enter');
  expect(await violationsOf(tab)).toEqual([]);
});

it.each([320, 1280])('fits a screen %i px wide once it is answered, with targets large enough', async (width) => {
  const { tab } = await openAt(site.address());
  await tab.setViewport({ width, height: 900 });
  await answerAll(tab, [0, 1, 3]);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const heights = await tab.$$eval('quiz-run :is(button, form input)', (all) =>
    all.filter((part) => part.checkVisibility()).map((part) => part.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
