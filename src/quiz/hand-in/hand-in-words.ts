import type { LearnWords } from '../../content/schemas/learn.ts';

/** The words of code and text that the script puts on the page itself. */
export const HAND_IN_WORDS = [
  'lead',
  'leadText',
  'qr',
  'copied',
  'notCopied',
  'subject',
] as const satisfies readonly (keyof LearnWords['hand'])[];

export type HandInWords = Pick<LearnWords['hand'], (typeof HAND_IN_WORDS)[number]>;
