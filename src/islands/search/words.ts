import type { InterfaceWords } from '../../schemas/interface.ts';

/** The words that the search puts on a page itself. */
export const SCRIPT_WORDS = [
  'none',
  'failed',
  'loading',
  'count',
  'more',
  'all',
  'readAs',
  'sameAs',
  'keyword',
  'suggest',
  'windows',
  'sheets',
] as const satisfies readonly (keyof InterfaceWords['search'])[];

export type ScriptWords = Pick<InterfaceWords['search'], (typeof SCRIPT_WORDS)[number]>;
