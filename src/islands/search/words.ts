import type { InterfaceWords } from '../../schemas/interface.ts';

/** The words that the search puts on a page itself. */
const SCRIPT_WORDS = [
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

/** The words that the script needs, as the attribute it reads them from. */
export function scriptWords(words: InterfaceWords['search']): string {
  return JSON.stringify(Object.fromEntries(SCRIPT_WORDS.map((key) => [key, words[key]])));
}

/** The words of a search that stands on a page. */
export function wordsOn(search: HTMLElement): ScriptWords {
  return JSON.parse(search.dataset['words'] ?? '{}') as ScriptWords;
}
