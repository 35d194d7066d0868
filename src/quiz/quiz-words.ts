import type { InterfaceWords } from '../content/schemas/interface.ts';
import type { LearnWords } from '../content/schemas/learn.ts';

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
  'next',
  'toResult',
  'scored',
  'allRight',
  'someMissed',
  'entered',
  'notEntered',
  'paperRight',
  'paperWrong',
] as const;

type Own = Extract<(typeof SCRIPT_WORDS)[number], keyof InterfaceWords['quiz']>;
export type ScriptWords = Pick<InterfaceWords['quiz'], Own> &
  Pick<LearnWords['result'], 'entered' | 'notEntered'> & { paperRight: string; paperWrong: string };
