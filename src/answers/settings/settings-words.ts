import type { ProgressWords } from '../../content/schemas/progress.ts';

/** The groups of words that the script of the settings page takes its sentences from. */
export const SCRIPT_WORDS = [
  'transfer',
  'keeping',
  'kept',
  'runs',
  'erase',
] as const satisfies readonly (keyof ProgressWords)[];

export type ScriptWords = Pick<ProgressWords, (typeof SCRIPT_WORDS)[number]>;
