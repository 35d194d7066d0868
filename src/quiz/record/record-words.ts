import type { LearnWords } from '../../content/schemas/learn.ts';

/** The words of the list of results that the script puts on the page itself. */
export const RECORD_WORDS = [
  'scoreOf',
  'removeOf',
  'removed',
  'undone',
] as const satisfies readonly (keyof LearnWords['record'])[];
export type RecordWords = Pick<LearnWords['record'], (typeof RECORD_WORDS)[number]>;

/** The words of results from outside that it puts there. */
export const TAKE_WORDS = ['known', 'broken', 'none', 'taken', 'declined', 'scoreOf'] as const;
export type TakeWords = Pick<LearnWords['take'], Exclude<(typeof TAKE_WORDS)[number], 'scoreOf'>> &
  Pick<LearnWords['record'], 'scoreOf'>;

/** The words of the way to the quiz that it puts there. */
export const START_WORDS = ['goOn', 'result'] as const satisfies readonly (keyof LearnWords['quiz'])[];
export type StartWords = Pick<LearnWords['quiz'], (typeof START_WORDS)[number]>;
