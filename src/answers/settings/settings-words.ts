import type { ProgressWords } from '../../content/schemas/progress.ts';

/** The groups of words that the script of the settings page takes its sentences from, once somebody does something there. */
export const SCRIPT_WORDS = [
  'transfer',
  'keeping',
  'kept',
  'runs',
  'erase',
] as const satisfies readonly (keyof ProgressWords)[];

export type ScriptWords = Pick<ProgressWords, (typeof SCRIPT_WORDS)[number]>;

/** What it says at once. */
export const KEEPING_WORDS = ['persisted', 'atRisk'] as const satisfies readonly (keyof ProgressWords['keeping'])[];
export type KeepingWords = Pick<ProgressWords['keeping'], (typeof KEEPING_WORDS)[number]>;
