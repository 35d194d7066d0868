import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuizRun } from '../../../src/answers/model/answers.ts';
import { LONGEST_NAME, RUN_ID_LENGTH, runId, runText, takeRuns } from '../../../src/quiz/run-text.ts';

const NOW = Date.UTC(2026, 10, 28, 9);
const run: QuizRun = { id: 'abc123def456', name: '佐藤 花子', right: 5, total: 7, at: NOW };
const runs = fc.record({
  id: fc.uint8Array({ minLength: RUN_ID_LENGTH, maxLength: RUN_ID_LENGTH }).map(runId),
  name: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: LONGEST_NAME })
    .map((name) =>
      name
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
        .trim()
        .slice(0, LONGEST_NAME),
    )
    .filter((name) => name !== '' && !/\p{Cs}/u.test(name)),
  right: fc.nat(7),
  total: fc.integer({ min: 7, max: 100 }),
  at: fc.integer({ min: Date.UTC(2024, 0, 1), max: NOW }),
});

describe('a run as a text', () => {
  it('is read again as it was, whoever it was and in whatever it stands', () => {
    fc.assert(
      fc.property(runs, fc.constantFrom('', 'お疲れさまです。\n', 'https://example.jp/learn.html#'), (own, before) => {
        expect(takeRuns(`${before}${runText(own)}\nよろしくお願いします。`, NOW)).toEqual({ runs: [own], broken: 0 });
      }),
    );
  });

  it('has only letters that no program ends an address at', () => {
    fc.assert(
      fc.property(runs, (own) => {
        expect(runText(own)).toMatch(/^run=[\w%-]+$/);
      }),
    );
  });

  it('survives the lines that a program for mail breaks, and its marks of quotation', () => {
    const broken = runText(run).replace(/.{20}/g, '$&\r\n> ');
    expect(takeRuns(broken, NOW)).toEqual({ runs: [run], broken: 0 });
  });

  it('is found as often as it is there, one of each', () => {
    const other = { ...run, id: 'zzz999zzz999', name: '<b>鈴木</b>' };
    expect(takeRuns([run, other, run].map(runText).join(' '), NOW).runs).toEqual([run, other]);
  });
});

describe('a text from outside', () => {
  it('brings nothing where it was changed or cut by a letter', () => {
    const text = runText(run);
    fc.assert(
      fc.property(fc.nat(text.length - 7), fc.constantFrom('', 'x', '9', '_', '%'), (place, letter) => {
        fc.pre(text[place + 6] !== letter);
        const changed = text.slice(0, place + 6) + letter + text.slice(place + 7);
        expect(takeRuns(changed, NOW)).toEqual({ runs: [], broken: 1 });
      }),
    );
  });

  it.each([
    ['more right than there are questions', { right: 8 }],
    ['no question', { right: 0, total: 0 }],
    ['more questions than a quiz has', { total: 101 }],
    ['a day to come', { at: NOW + 2 * 86_400_000 }],
    ['a day before there was a quiz', { at: Date.UTC(2023, 0, 1) }],
    ['no name', { name: '' }],
    ['a name of nothing to see', { name: '\u200b\u202e' }],
    ['an id that is none', { id: '__proto__' }],
  ])('brings no run with %s', (_, changes) => {
    expect(takeRuns(runText({ ...run, ...changes }), NOW)).toEqual({ runs: [], broken: 1 });
  });

  it('brings names cut to what fits, without letters that steer', () => {
    const names = takeRuns(runText({ ...run, name: `\u202e${'𠮷'.repeat(40)}` }), NOW).runs.map(({ name }) => name);
    expect(names).toEqual(['𠮷'.repeat(30)]);
  });

  it('is nothing where it holds nothing, however large', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(takeRuns(text, NOW).runs).toEqual([]);
      }),
    );
    expect(takeRuns('run=1_'.repeat(100_000), NOW).runs).toEqual([]);
  });
});
