import { mean } from '../mean.ts';

/** What a search answered to a query, and what would have served the reader. */
export interface Answer {
  /** Pages, best first, each once. */
  found: readonly string[];
  /** Pages any of which serves the reader; not empty. */
  expected: readonly string[];
}

/** How well a search answers, over some queries. */
export interface Quality {
  /** How many queries. */
  queries: number;
  /** recall@3: the share of queries that lead to a page that serves within the first three. */
  recall: number;
  /** Mean reciprocal rank: 1 if the first page always serves. */
  mrr: number;
  /** Queries to which there was no result. */
  empty: number;
}

/** Results that are looked at: what stands in view without scrolling. */
const LOOKED_AT = 3;

/** 1 if one of the first `count` pages serves, else 0: one good page is enough for a reader. */
export function recallAt(count: number, { found, expected }: Answer): 0 | 1 {
  return found.slice(0, count).some((page) => expected.includes(page)) ? 1 : 0;
}

/** 1 divided by the place of the first page that serves, counted from 1; 0 if none does. */
export function reciprocalRank({ found, expected }: Answer): number {
  const index = found.findIndex((page) => expected.includes(page));
  return index < 0 ? 0 : 1 / (index + 1);
}

/**
 * The quality of some answers.
 * @throws where there are none.
 */
export function qualityOf(answers: readonly Answer[]): Quality {
  return {
    queries: answers.length,
    recall: mean(answers.map((answer) => recallAt(LOOKED_AT, answer))),
    mrr: mean(answers.map(reciprocalRank)),
    empty: answers.filter(({ found }) => found.length === 0).length,
  };
}

/** Whether one of the results that are looked at serves. */
export function isHit(answer: Answer): boolean {
  return recallAt(LOOKED_AT, answer) === 1;
}

/**
 * The share of queries about other things to which there was a result nevertheless.
 * @param found the pages found to each of them.
 * @throws where there are none.
 */
export function noiseOf(found: readonly (readonly string[])[]): number {
  return mean(found.map((pages) => (pages.length > 0 ? 1 : 0)));
}
