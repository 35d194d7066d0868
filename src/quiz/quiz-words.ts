import type { InterfaceWords } from '../content/schemas/interface.ts';

/** The words that the script puts on the page itself; the others stand in the template of Quiz.astro. */
export const SCRIPT_WORDS = [
  'need',
  'failed',
  'verdictRight',
  'verdictWrong',
  'hit',
  'omitted',
  'instead',
  'slip',
  'left',
  'progress',
  'scored',
  'allRight',
  'someMissed',
  'entered',
  'run',
] as const satisfies readonly (keyof InterfaceWords['quiz'])[];

export type ScriptWords = Pick<InterfaceWords['quiz'], (typeof SCRIPT_WORDS)[number]>;
