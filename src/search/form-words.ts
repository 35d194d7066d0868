import { existsSync } from 'node:fs';
import { whole } from '../content/views.ts';
import { wordsAttribute } from '../element/script-words.ts';
import { SCRIPT_WORDS } from './search-words.ts';

/** The words of the search for its script. While developing without a build, it says why it finds nothing. */
export function searchWords(): string {
  const { search } = whole('interfaceWords');
  const isUnbuilt = import.meta.env.DEV && !existsSync('dist/search/head.js');
  return wordsAttribute(isUnbuilt ? { ...search, failed: search.unbuilt } : search, SCRIPT_WORDS);
}
