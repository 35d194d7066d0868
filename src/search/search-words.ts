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

export type ScriptWords = Pick<InterfaceWords['search'], (typeof SCRIPT_WORDS)[number]>;
