import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../../support/axe.ts';
import { pageHtml, SITE } from '../../support/built.ts';
import { all, textOf } from '../../support/dom.ts';
import { questions, works } from '../../support/expected.ts';
import { useSite } from '../../support/site.ts';
import * as reader from './reader.ts';

const { answer, answerAll, chosen, everyPlace, go, hasFocus, press, question, rightPlaces, shown, shows } = reader;
const { text, total, wrongPlaces } = reader;
const site = useSite();
const ANSWERS = 'quiz-answers.js';
const reasons = all('answers.html', 'details.answer').map((of) => all(of, '.reason > :last-child').map(textOf));
const several = questions.findIndex(({ input }) => input === 'checkbox');
const numbers = async (tab: Page) => (await text(tab, '.result-score')).match(/\d+/g)?.map(Number);

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

describe.each([
  { where: 'a web server', root: () => site.address() },
  { where: 'a folder', root: () => `${pathToFileURL(SITE).href}/` },
])('the quiz from $where', ({ root }) => {
  const open = () => openAt(root());

  it('asks one question after the other, for the answers once and only when they are wanted', async () => {
    const { tab, requests } = await open();
    const asked = () => requests.filter((url) => url.endsWith(ANSWERS));
    for (const index of everyPlace) {
      expect(await shown(tab)).toEqual([index]);
      expect((await text(tab, '.progress-count')).match(/\d+/g)?.map(Number)).toEqual([index + 1, total]);
      expect(asked()).toEqual(index > 0 ? [root() + ANSWERS] : []);
      await answerAll(tab, [], [index]);
    }
    expect(await shown(tab)).toEqual([]);
    expect(await numbers(tab)).toEqual([total, total]);
    expect(requests.filter((url) => !url.startsWith(root()))).toEqual([]);
  });

  it.each([true, false])('says at each question whether it is right (%s), and of each option why', async (right) => {
    const { tab } = await open();
    for (const [index, { about, work }] of questions.entries()) {
      const places = right ? (rightPlaces[index] ?? []) : wrongPlaces(index);
      await answer(tab, index, places);
      const verdict = `${question(index)} .question-verdict`;
      expect(await text(tab, verdict), about).toMatch(right ? /^○ ./ : /^× ./);
      expect(await hasFocus(tab, verdict), about).toBe(true);
      expect(await chosen(tab, index), about).toEqual(places);

      const lines = await tab.$$eval(`${question(index)} li .option-reason`, (found) =>
        found.map((p) => p.textContent),
      );
      expect(lines, about).toEqual((reasons[index] ?? []).map(() => expect.stringMatching(/^[○×] /)));
      expect(lines, about).toEqual((reasons[index] ?? []).map((reason) => expect.stringContaining(reason)));
      expect(lines.every((line) => line.startsWith('○'))).toBe(right);
      expect(await text(tab, `${question(index)} .right-answer strong`), about).not.toBe('');
      const [link] = await tab.$$eval(`${question(index)} .question-reference a`, (found) =>
        found.map(({ href }) => href),
      );
      expect(link, about).toBe(works[work ?? '']?.url);
      await go(tab, 'next');
    }
  });

  it('lets a reader go back, pass over a question and come to it in the end', async () => {
    const { tab } = await open();
    await go(tab, 'skip');
    await answerAll(tab, [], [1]);
    await go(tab, 'back');
    expect(await shown(tab)).toEqual([1]);
    expect(await shows(tab, `${question(1)} .question-explained`)).toBe(true);
    await tab.goBack();
    expect(await shown(tab)).toEqual([2]);
    await answerAll(tab, [], everyPlace.slice(2));
    expect(await shown(tab)).toEqual([0]);
    await answerAll(tab, [0], [0]);
    expect(await numbers(tab)).toEqual([total, total - 1]);
  });

  it('goes on where it was left, counts what was answered, and begins again on demand', async () => {
    const { tab } = await open();
    await answerAll(tab, [1], [0, 1]);
    await tab.goto(`${root()}favicon.svg`);
    await tab.goto(`${root()}quiz.html`);
    expect(await shown(tab)).toEqual([2]);
    expect(await shows(tab, '.quiz-resumed')).toBe(true);
    // Somebody else may have come: what was right is not said before it is asked for.
    await go(tab, 'back');
    expect(await shown(tab)).toEqual([1]);
    expect(await shows(tab, '.question-verdict, .question-explained')).toBe(false);
    await go(tab, 'next');
    await answerAll(tab, [], everyPlace.slice(2));
    expect(await numbers(tab)).toEqual([total, total - 1]);
    await tab.reload();
    expect(await numbers(tab)).toEqual([total, total - 1]);
    await press(tab, '.result-again [data-do=again]');
    expect(await shown(tab)).toEqual([0]);
    expect(await chosen(tab, 0)).toEqual([]);
  });

  it('ends in the score and what to read again, then asks the missed ones only, and keeps the score', async () => {
    const { tab } = await open();
    const missed = [1, 4];
    await answerAll(tab, missed);
    expect(await numbers(tab)).toEqual([total, total - missed.length]);
    const links = await tab.$$eval('.result-missed a', (found) => found.map(({ href }) => href));
    expect(links.map((href) => href.replace(/.*#/, '#'))).toEqual(
      missed.map((index) => `#${all('answers.html', '.answer-text')[index]?.id}`),
    );
    await press(tab, '.result-again [data-do=missed]');
    expect(await hasFocus(tab, `${question(1)} h2`)).toBe(true);
    await answerAll(tab, [4], missed);
    expect(await numbers(tab)).toEqual([2, 1]);
    expect(await shows(tab, '.quiz-result form')).toBe(false);
    await tab.reload();
    expect(await numbers(tab)).toEqual([total, total - missed.length]);
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
    await reader.enter(tab, 'Kato');
    const said = await text(tab, '.result-entered [role=status]');
    expect(said).toBe(await text(tab, '.storage-notice'));
    expect(await shows(tab, '.result-entered [data-do=print]')).toBe(true);
  });
});

it('gives no verdict without a choice, but asks for one', async () => {
  const { tab } = await openAt(`${site.address()}`);
  expect(several).toBe(0);
  await go(tab, 'check');
  expect(await text(tab, `${question(0)} .question-message`)).not.toBe('');
  expect(await hasFocus(tab, `${question(0)} input`)).toBe(true);
  await press(tab, `${question(0)} li:first-child input`);
  expect(await text(tab, `${question(0)} .question-message`)).toBe('');
});

it('chooses all options by one press where there may be several, and none by another', async () => {
  const { tab } = await openAt(site.address());
  const all = `${question(several)} [data-do=all]`;
  await press(tab, all);
  expect(await chosen(tab, several)).toHaveLength(questions[several]?.options.length ?? 0);
  await press(tab, all);
  expect(await chosen(tab, several)).toEqual([]);
});

it('can be taken by keyboard alone', async () => {
  const { tab } = await openAt(site.address());
  const tabTo = async (selector: string) => {
    for (let stops = 0; stops < 40; stops++) {
      await tab.keyboard.press('Tab');
      const isThere = (wanted: string) =>
        (document.activeElement?.matches(wanted) && document.activeElement.checkVisibility()) ?? false;
      if (await tab.evaluate(isThere, selector)) return;
    }
    throw new Error(`no key leads to ${selector}`);
  };
  for (const index of everyPlace) {
    if (questions[index]?.input === 'radio') {
      await tabTo('.option');
      await tab.keyboard.press('Enter');
    } else {
      await tabTo(`${question(index)} input`);
      await tab.keyboard.press('Space');
      await tabTo('[data-do=check]');
      await tab.keyboard.press('Enter');
    }
    await tab.waitForSelector(`${question(index)} .question-explained`);
    await tabTo('[data-do=next]');
    await tab.keyboard.press('Enter');
    const target = index + 1 < total ? `${question(index + 1)} h2` : '.quiz-result h2';
    expect(await hasFocus(tab, target)).toBe(true);
  }
  const right = rightPlaces.filter((places) => places.join() === '0').length;
  expect(await numbers(tab)).toEqual([total, right]);
});

it('does not give the answers away in quiz.html', () => {
  const html = pageHtml('quiz.html');
  const said = all('answers.html', '.answer-text > p:not([class]), .reason > :last-child').map(textOf);
  expect(said.length).toBeGreaterThan(4 * total);
  expect(said.filter((words) => html.includes(words))).toEqual([]);
  expect(html).not.toContain('"right":');
  expect(html).not.toContain(ANSWERS);
});

it('says so where the answers do not load, leads to their page, and tries again', async () => {
  const { tab } = await openAt(site.address());
  await tab.setRequestInterception(true);
  let refuse = true;
  tab.on(
    'request',
    (request) => void (refuse && request.url().endsWith(ANSWERS) ? request.abort() : request.continue()),
  );
  await press(tab, `${question(0)} li:first-child input`);
  expect(await shows(tab, `${question(0)} .to-answer`)).toBe(false);
  await go(tab, 'check');
  await tab.waitForSelector(`${question(0)} .question-message:not(:empty)`);
  expect(await shows(tab, `${question(0)} .to-answer a`)).toBe(true);
  expect(await chosen(tab, 0)).toEqual([0]);
  refuse = false;
  await go(tab, 'check');
  await tab.waitForSelector(`${question(0)} .question-explained`);
  expect(await shows(tab, `${question(0)} .to-answer`)).toBe(false);
});

it('stands whole without script, each question with the way to its answer, which is open there', async () => {
  const tab = await site.newTab();
  await tab.setJavaScriptEnabled(false);
  await tab.goto(`${site.address()}quiz.html`);
  expect(await shown(tab)).toEqual(everyPlace);
  const [, link] = await tab.$$('.to-answer a');
  await Promise.all([tab.waitForNavigation(), link?.click()]);
  expect(tab.url()).toMatch(/answers\.html#answer-/);
  expect(await tab.$eval(':target', (part) => part.checkVisibility())).toBe(true);
});

it('shows all questions where its script does not come', async () => {
  const tab = await site.newTab();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void (request.url().endsWith('/quiz.js') ? request.abort() : request.continue()));
  await tab.goto(`${site.address()}quiz.html`);
  const seen = () =>
    tab.$$eval('.question', (all) => all.filter((part) => part.checkVisibility({ visibilityProperty: true })).length);
  expect(await seen()).toBe(1);
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('.question, .to-answer a')].every((part) =>
      part.checkVisibility({ visibilityProperty: true }),
    ),
  );
  // They stand below each other, as without script.
  const tops = await tab.$$eval('.question', (all) => all.map((part) => part.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(new Set(tops).size).toBe(total);
});

it('has no fault that axe knows of at a question, at its answer and at the result', async () => {
  const { tab } = await openAt(site.address());
  expect(await violationsOf(tab)).toEqual([]);
  await answer(tab, 0, [0]);
  expect(await violationsOf(tab)).toEqual([]);
  await go(tab, 'next');
  expect(await violationsOf(tab)).toEqual([]);
  await answerAll(tab, [1, 3], everyPlace.slice(1));
  expect(await violationsOf(tab)).toEqual([]);
  await reader.enter(tab, 'Sato');
  await press(tab, '[data-do=hand-in]');
  await tab.waitForSelector('.hand-in:not([hidden])');
  // No button lies half below the bar.
  await tab.evaluate(() => scrollTo(0, 0));
  expect(await violationsOf(tab)).toEqual([]);
});
