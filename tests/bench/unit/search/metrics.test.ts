import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHit, noiseOf, qualityOf, recallAt, reciprocalRank } from '../../../../scripts/bench/search/metrics.ts';

const expected = ['contacts.html', 'about.html'];
const answer = (...found: string[]) => ({ found, expected });

describe('recall among the first three', () => {
  it.each([
    ['the best page first', ['contacts.html', 'quiz.html'], 1],
    ['any page that serves, third', ['quiz.html', 'index.html', 'about.html'], 1],
    ['a page that serves, fourth', ['quiz.html', 'index.html', 'assets.html', 'contacts.html'], 0],
    ['no page that serves', ['quiz.html'], 0],
    ['nothing', [], 0],
  ])('of %s is counted right', (_, found, hit) => {
    expect(recallAt(3, answer(...found))).toBe(hit);
    expect(isHit(answer(...found))).toBe(hit === 1);
  });
});

describe('the reciprocal rank', () => {
  it.each([
    [['contacts.html'], 1],
    [['quiz.html', 'about.html', 'contacts.html'], 1 / 2],
    [['a.html', 'b.html', 'c.html', 'd.html', 'contacts.html'], 1 / 5],
    [['quiz.html'], 0],
    [[], 0],
  ])('of %j is %d', (found, rank) => {
    expect(reciprocalRank(answer(...found))).toBe(rank);
  });

  it('never tells less of an answer than recall does', () => {
    const pages = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'contacts.html'));
    fc.assert(
      fc.property(pages, (found) => {
        const rank = reciprocalRank(answer(...found));
        expect(recallAt(3, answer(...found))).toBe(rank >= 1 / 3 ? 1 : 0);
      }),
    );
  });
});

describe('the quality of answers', () => {
  it('is their means, and how many were empty', () => {
    const answers = [
      answer('contacts.html'),
      answer('quiz.html', 'about.html'),
      answer('a.html', 'b.html', 'c.html', 'contacts.html'),
      answer(),
    ];
    expect(qualityOf(answers)).toEqual({ queries: 4, recall: 0.5, mrr: (1 + 1 / 2 + 1 / 4) / 4, empty: 1 });
  });

  it('of no answer is an error, not a number', () => {
    expect(() => qualityOf([])).toThrow('no mean of nothing');
    expect(() => noiseOf([])).toThrow('no mean of nothing');
  });
});

describe('noise', () => {
  it('is the share of queries about other things that found something', () => {
    expect(noiseOf([[], ['quiz.html', 'index.html'], [], ['about.html']])).toBe(0.5);
    expect(noiseOf([[], []])).toBe(0);
  });
});
