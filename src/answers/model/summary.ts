import type { Answer, CompanyRecord } from './answers.ts';
import type { Tally } from '../../rules/score.ts';

/** How far a company is with some items: how many have which answer. */
export type Summary = Tally & {
  /** When one of them was last changed; absent where nothing was entered. */
  lastChange?: number;
};

/** Counts the answers under these keys; answers under others do not count. */
export function countAnswers({ answers }: Pick<CompanyRecord, 'answers'>, keys: readonly string[]): Summary {
  const counts = { done: 0, 'not-yet': 0, unknown: 0, 'not-applicable': 0 };
  const given = keys.flatMap((key): Answer[] => {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    return answer ? [answer] : [];
  });
  for (const { state } of given) if (state) counts[state] += 1;
  const answered = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const summary = { ...counts, total: keys.length, unanswered: keys.length - answered };
  return given.length > 0 ? { ...summary, lastChange: Math.max(...given.map(({ at }) => at)) } : summary;
}

/** Whether nothing is left to do at an item: it is done, or does not apply. */
export function isClosed({ state }: Partial<Answer> = {}): boolean {
  return state === 'done' || state === 'not-applicable';
}
