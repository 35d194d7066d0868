import { distance } from '../rules/distance.ts';
import { toHiragana } from './kana.ts';
import type { Lexicon, Word } from './lexicon.ts';
import type { Query } from './term.ts';

/** More than a few are not read. */
const MOST = 3;
/** What differs in more than this part of its letters resembles nothing. */
const FARTHEST = 0.34;
/** Words of one letter resemble everything. */
const LEAST = 2;

/** Words of the site that resemble what was looked for and not found, as readers know them, the nearest first. */
export function suggest({ terms }: Query, lexicon: Lexicon): string[] {
  const known = lexicon.words.filter(
    ({ text, isStem, meant }) => text.length >= LEAST && !isStem && meant === undefined,
  );
  const near = terms
    .filter(({ text }) => text.length >= LEAST)
    .flatMap((term) => known.map((word) => ({ word, far: farness(term.text, word) })))
    .filter(({ far }) => far <= FARTHEST)
    .sort((a, b) => a.far - b.far || a.word.text.length - b.word.text.length);
  return [...new Set(near.map(({ word }) => word.shown))].slice(0, MOST);
}

/** In what part of its letters a word differs, as it is written or read. */
function farness(text: string, word: Word): number {
  const kana = toHiragana(text);
  const far = (a: string, b: string) => distance(a, b) / Math.max(a.length, b.length);
  return Math.min(far(text, word.text), word.reading === '' ? 1 : far(kana, word.reading));
}
