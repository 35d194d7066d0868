import type { ProgressWords } from '../../content/schemas/progress.ts';

/** The words that the script of a checklist puts on the page itself. */
export const SCRIPT_WORDS = [
  'not-yet',
  'unknown',
  'not-applicable',
  'noted',
  'doneCount',
  'unanswered',
  'left',
  'untilAll',
  'converted',
  'nothingApplies',
  'verdict',
  'added',
  'cleared',
  'undone',
] as const satisfies readonly (keyof (ProgressWords['checklist'] & ProgressWords['answers']))[];

export type ScriptWords = Record<(typeof SCRIPT_WORDS)[number], string>;
