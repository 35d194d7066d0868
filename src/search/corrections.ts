import { distance } from '../rules/distance.ts';
import { fold } from './fold.ts';
import type { Lexicon, Word } from './lexicon.ts';

/** Shorter words have too many neighbours. */
const LEAST = { katakana: 4, other: 3 };
/** From so many letters on, two of them may be wrong; but two more make another word: 量子コンピュータ. */
const LONG = 6;
/** From so many letters on, a word may have one more or less by mistake: Git is no IT. */
const LEAST_UNEVEN = 4;
const KATAKANA_ONLY = /^[ァ-ヺー]+$/;
const HIRAGANA_ONLY = /^[\p{Script=Hiragana}ー]+$/u;

/**
 * Known words that differ from what was typed by a letter or two, the nearest only. What was typed in hiragana is compared
 * with how words are read.
 */
export function correctionsOf(text: string, lexicon: Lexicon): Word[] {
  if (text.length < (KATAKANA_ONLY.test(text) ? LEAST.katakana : LEAST.other)) return [];
  const most = text.length < LONG ? 1 : 2;
  const mostMore = text.length < LEAST_UNEVEN ? 0 : 1;
  const isKana = HIRAGANA_ONLY.test(text);
  const near = lexicon.words.flatMap((word) => {
    const form = isKana ? word.reading : word.text;
    if (word.isStem || Math.abs(form.length - text.length) > mostMore) return [];
    const far = distance(form, text);
    return far > 0 && far <= most ? [{ word, far }] : [];
  });
  const nearest = Math.min(...near.map(({ far }) => far));
  return near.filter(({ far }) => far === nearest).map(({ word }) => meantBy(word, lexicon));
}

function meantBy(word: Word, lexicon: Lexicon): Word {
  return (word.meant === undefined ? undefined : lexicon.word(fold(word.meant))) ?? word;
}
