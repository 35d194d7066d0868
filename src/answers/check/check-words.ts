import type { CheckWords } from '../../content/schemas/check.ts';
import type { ProgressWords } from '../../content/schemas/progress.ts';

type Words = CheckWords & ProgressWords['answers'] & ProgressWords['checklist'];

/** The words that the script of the check puts on the page itself. */
export const SCRIPT_WORDS = [
  'done',
  'not-yet',
  'unknown',
  'not-applicable',
  'said',
  'undone',
  'left',
  'why',
  'first',
  'proof',
  'notesLost',
  'topic',
] as const satisfies readonly (keyof Words)[];

export type ScriptWords = Record<(typeof SCRIPT_WORDS)[number], string>;
