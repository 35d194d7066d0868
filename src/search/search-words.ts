import type { InterfaceWords } from '../content/schemas/interface.ts';

/** The words that the search puts on a page itself. */
export const SCRIPT_WORDS = [
  'none',
  'failed',
  'loading',
  'count',
  'countOrMore',
  'more',
  'readAs',
  'sameAs',
  'missing',
  'keyword',
  'suggest',
  'windows',
  'sheets',
  'pageTitle',
] as const satisfies readonly (keyof InterfaceWords['search'])[];

/** Those that cannot wait: they stand on every page, the others come with the search. */
export const FIRST_WORDS = ['failed', 'loading'] as const satisfies readonly (typeof SCRIPT_WORDS)[number][];

export type FirstWords = Pick<InterfaceWords['search'], (typeof FIRST_WORDS)[number]>;
export type ScriptWords = Pick<InterfaceWords['search'], (typeof SCRIPT_WORDS)[number]>;
