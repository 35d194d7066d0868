import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageHtml, SITE } from '../../support/built.ts';
import { all, attribute, textOf, the } from '../../support/dom.ts';
import { questions as expected, works as expectedWorks } from '../../support/expected.ts';
import { facts } from '../../support/facts.ts';

const questions = all('quiz.html', 'main section:has(fieldset)');
const answers = all('answers.html', 'main section:has(ul.reasons)');
/** The heading of a question, or of an answer, which is the line to unfold it by. */
const heading = (part: Element): string => textOf(the(part.closest('details') ?? part, 'h2'));
const verdicts = answers.flatMap((answer, index) =>
  all(answer, '.reasons li').map((item, place) => ({
    verdict: textOf(the(item, '.verdict')),
    right: isRight(index, place),
  })),
);

function isRight(index: number, place: number): boolean {
  const { options = [], right = [] } = expected[index] ?? {};
  return right.includes(options[place] ?? '');
}

describe.each(expected.map((question, index) => ({ ...question, index, number: index + 1 })))(
  'question $number, about $about',
  ({ about, input, options, right, reference, index }) => {
    const question = questions[index] as Element;
    const answer = answers[index] as Element;

    it('is asked with its options and real inputs', () => {
      expect(heading(question)).toContain(about);
      expect(all(question, 'label').map(textOf)).toEqual(options.map((word) => expect.stringContaining(word)));
      expect(all(question, 'label input').map((box) => attribute(box, 'type'))).toEqual(options.map(() => input));
      expect(new Set(all(question, 'input').map((box) => attribute(box, 'name'))).size).toBe(1);
    });

    it('does not give its answer away', () => {
      const markup = all(question, 'li').map(({ outerHTML }) =>
        outerHTML.replaceAll(/>[^<]+</g, '><').replaceAll(/ (value|id|for)="[^"]*"/g, ''),
      );
      expect(new Set(markup).size).toBe(1);
    });

    it('has its answer on the answers page, in words', () => {
      const [line] = all(answer, '.right-answer strong').map(textOf);
      expect(heading(answer)).toContain(heading(question));
      if (right.length === options.length) expect(line).toContain(facts.allOptions);
      else expect(options.filter((word) => line?.includes(word))).toEqual(right);
    });

    it('has a reason for each of its options', () => {
      const reasons = all(answer, '.reasons li').map((item) => textOf(item));
      expect(reasons).toEqual(options.map((word) => expect.stringContaining(word)));
    });

    if (reference) {
      it('has the published work that goes with it', () => {
        const works = all(answer, '.reference-title a').map((link) => attribute(link, 'href'));
        expect(works).toEqual([expectedWorks[reference]?.url]);
      });
    }

    it('leads to its answer and back', () => {
      expect(all(question, 'a').map((link) => attribute(link, 'href'))).toEqual([`answers.html#${answer.id}`]);
      expect(all(answer, 'a').map((link) => attribute(link, 'href'))).toContain(`quiz.html#${question.id}`);
    });
  },
);

it('asks those of the leaflet, and answers as many as it asks', () => {
  expect(questions.length).toBeGreaterThanOrEqual(facts.quiz.length);
  expect([questions.length, answers.length]).toEqual([expected.length, expected.length]);
});

it('marks every right option with one word and every other with another', () => {
  const wordsOf = (right: boolean) =>
    new Set(verdicts.filter((entry) => entry.right === right).map(({ verdict }) => verdict));
  expect(wordsOf(true).size).toBe(1);
  expect(wordsOf(false).size).toBe(1);
  expect(wordsOf(true)).not.toEqual(wordsOf(false));
});

it('keeps the reasons out of the quiz and of every script', () => {
  const scripts = readdirSync(`${SITE}/assets`).filter((file) => file.endsWith('.js'));
  const places = [pageHtml('quiz.html'), ...scripts.map((file) => readFileSync(`${SITE}/assets/${file}`, 'utf8'))];
  const reasons = all('answers.html', '.reasons li .reason > :last-child').map(textOf);
  expect(reasons.length).toBeGreaterThan(expected.length);
  expect(reasons.filter((reason) => places.some((place) => place.includes(reason)))).toEqual([]);
});
