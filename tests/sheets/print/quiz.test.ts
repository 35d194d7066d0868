import { beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { questions } from '../../support/expected.ts';
import { facts } from '../../support/facts.ts';
import { all, textOf, the } from '../../support/dom.ts';
import { words } from '../../support/content.ts';
import { readPdf } from '../../support/pdf.ts';
import { sheetBytes, solid } from '../../support/sheets.ts';

const QUESTIONS = 'print/quiz.html';
const ANSWERS = 'print/quiz-answers.html';
const asked = all(QUESTIONS, 'section:has(fieldset)');
const answered = all(ANSWERS, 'section:has(ul.reasons)');
const textsOf = (root: string | Element, selector: string) => all(root, selector).map(textOf);
const heading = (part: Element): string => textOf(the(part, 'h2'));

async function pagesOf(id: string): Promise<string[]> {
  return (await readPdf(sheetBytes(id))).pages.map(({ text }) => solid(text));
}

describe('the questions on paper', () => {
  let pages: string[];
  beforeAll(async () => {
    pages = await pagesOf('quiz');
  });

  it('fit on a sheet of paper', () => {
    expect(pages.length).toBeLessThanOrEqual(2);
  });

  it('stand in their order, each whole on a page with its options', () => {
    expect(asked.map(heading)).toEqual(questions.map(({ about }) => expect.stringContaining(about)));
    for (const [index, { options }] of questions.entries()) {
      const question = asked[index] as Element;
      const labels = textsOf(question, 'label');
      expect(labels).toEqual(options.map((option) => expect.stringContaining(option)));
      const isWhole = (page: string) => [heading(question), ...labels].every((text) => page.includes(solid(text)));
      expect(pages.filter(isWhole), heading(question)).toHaveLength(1);
    }
  });

  it('show each right option as any other', () => {
    for (const question of asked) {
      const markup = all(question, 'li').map(({ outerHTML }) =>
        outerHTML.replaceAll(/>[^<]+</g, '><').replaceAll(/ (value|id|for)="[^"]*"/g, ''),
      );
      expect(new Set(markup).size, heading(question)).toBe(1);
    }
  });

  it('stand without a word of the answers', () => {
    const options = new Set(textsOf(QUESTIONS, 'label'));
    const secrets = ['.right-answer strong', '.reason > :last-child', '.answer > p:not([class])']
      .flatMap((selector) => textsOf(ANSWERS, selector))
      .filter((text) => !options.has(text));
    expect(secrets.length).toBeGreaterThan(questions.length * 3);
    expect(secrets.filter((secret) => pages.join('').includes(solid(secret)))).toEqual([]);
  });

  it('leave room for name, date and score, and say who gets the sheet', () => {
    const { name, department, date, score, return: giveBack } = words.quizSheet;
    const [, total = ''] = fill(score, { score: '\n', total: questions.length }).split('\n');
    for (const label of [name, department, date, total]) expect(pages[0]).toContain(solid(label));
    for (const part of giveBack.split('{taker}')) expect(pages.at(-1)).toContain(solid(part));
  });
});

describe('the answers on paper', () => {
  let pages: string[];
  beforeAll(async () => {
    pages = await pagesOf('quiz-answers');
  });

  it('belong to the questions on the other sheet, one to each', () => {
    expect(answered.map(heading)).toEqual(asked.map(heading));
  });

  it('say what is right, in short for marking and again with the reasons', () => {
    const key = textsOf(ANSWERS, 'tbody td');
    for (const [index, { options, right }] of questions.entries()) {
      const inFull = textOf(the(answered[index] as Element, '.right-answer strong'));
      expect(key[index]).toBe(inFull);
      if (right.length === options.length) expect(inFull).toContain(facts.allOptions);
      else expect(options.filter((option) => inFull.includes(option))).toEqual(right);
    }
    expect(key).toHaveLength(questions.length);
  });

  it('give a reason for every option', () => {
    for (const [index, { options }] of questions.entries()) {
      const reasons = textsOf(answered[index] as Element, '.reasons li');
      expect(reasons).toEqual(options.map((option) => expect.stringContaining(option)));
      for (const reason of textsOf(answered[index] as Element, '.reason > :last-child'))
        expect(pages.join('')).toContain(solid(reason));
    }
  });

  it('stand whole on a page each', () => {
    for (const answer of answered) {
      const parts = [
        heading(answer),
        ...textsOf(answer, '.reason > *'),
        ...textsOf(answer, '.answer > p:not([class])'),
      ];
      const isWhole = (page: string) => parts.every((text) => page.includes(solid(text)));
      expect(pages.filter(isWhole), heading(answer)).toHaveLength(1);
    }
  });

  it('name the works to read on in, with their addresses', () => {
    for (const { reference } of questions) {
      const url = reference && facts.references[reference]?.url;
      if (url) expect(pages.join('')).toContain(solid(url.replace(/^https:\/\//, '')));
    }
  });
});
