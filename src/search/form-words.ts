import { existsSync } from 'node:fs';
import { whole } from '../content/views.ts';
import { wordsAttribute } from '../element/script-words.ts';
import { FIRST_WORDS, SCRIPT_WORDS } from './search-words.ts';

/** All words of the search for its script. */
export const allWords = (): string => wordsAttribute(words(), SCRIPT_WORDS);

/** Those of them that cannot wait for the search to come. */
export const firstWords = (): string => wordsAttribute(words(), FIRST_WORDS);

/** While developing without a build, the search says why it finds nothing. */
function words() {
  const { search } = whole('interfaceWords');
  const isUnbuilt = import.meta.env.DEV && !existsSync('dist/search/head.js');
  return isUnbuilt ? { ...search, failed: search.unbuilt } : search;
}
