import type { ProgressWords } from '../../content/schemas/progress.ts';

/** The words that the table of checklists puts on the page itself. */
export const OVERVIEW_WORDS = ['never'] as const satisfies readonly (keyof ProgressWords['overview'])[];
export type OverviewWords = Pick<ProgressWords['overview'], (typeof OVERVIEW_WORDS)[number]>;

type Record = ProgressWords['answers'] & ProgressWords['record'];

/** Those of the record to print and sign. */
export const RECORD_WORDS = [
  'done',
  'not-yet',
  'unknown',
  'not-applicable',
  'unanswered',
  'scoreOf',
] as const satisfies readonly (keyof Record)[];
export type RecordWords = Pick<Record, (typeof RECORD_WORDS)[number]>;
