import type { ProgressWords } from '../../content/schemas/progress.ts';

type Words = ProgressWords['plan'] & ProgressWords['answers'];

/** The words that the script of the plan puts on the page itself; the headings are those of the table it hands out. */
export const PLAN_WORDS = [
  'left',
  'empty',
  'proposal',
  'title',
  'exported',
  'noDue',
  'answer',
  'not-yet',
  'unknown',
  'unanswered',
  'headings',
] as const satisfies readonly (keyof Words | 'headings')[];

export type PlanWords = Pick<Words, Exclude<(typeof PLAN_WORDS)[number], 'headings'>> & { headings: readonly string[] };
