import type { Thesaurus } from '../../../src/content/schemas/thesaurus.ts';
import { fold } from '../../../src/search/fold.ts';
import { toHiragana, toKatakana } from '../../../src/search/kana.ts';
import type { LexiconData } from '../../../src/search/lexicon.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { createAnalyser, wordsOf, type Analyse } from './readings.ts';

const ABBREVIATION = /^[A-Za-z]{2,5}$/;

/** What the search must know of words: those of the records and of the thesaurus, with their readings. */
export function lexiconOf(
  records: readonly SearchRecord[],
  thesaurus: Thesaurus,
  analyse: Analyse = createAnalyser(),
): LexiconData {
  const given = [...records.flatMap(({ keywords }) => keywords), ...thesaurus.synonyms.flat()];
  const texts = [...records.flatMap(({ title, text }) => [title, text]), ...given];
  const readings = new Map(Object.entries(thesaurus.readings).map(([word, reading]) => [fold(word), fold(reading)]));
  const letters = thesaurus.letters.split(/\s+/);
  const folded = records.map(({ title, text, keywords }) => fold([title, text, ...keywords].join('\n'))).join('\n');
  return {
    words: wordsOf(texts, analyse)
      .map((word) => ({
        ...word,
        reading: readings.get(fold(word.written)) ?? (spelt(word.written, letters) || word.reading),
      }))
      .map(({ written, reading, isStem }) => written + (isStem ? '*' : '') + (reading === '' ? '' : `:${reading}`))
      .join(' '),
    synonyms: thesaurus.synonyms.map((group) =>
      split(
        group.map((word) => withStem(word, analyse)),
        folded,
      ),
    ),
    mistypings: Object.fromEntries(
      Object.entries(thesaurus.mistypings).flatMap(([meant, wrong]) => wrong.map((word) => [word, meant])),
    ),
    topics: thesaurus.topics,
    ignored: thesaurus.ignored.split(/\s+/),
  };
}

/** How an abbreviation is read: letter by letter. Folded as the katakana of it would be. */
function spelt(word: string, letters: readonly string[]): string {
  if (!ABBREVIATION.test(word)) return '';
  const names = [...word.toLowerCase()].map((letter) => letters[letter.charCodeAt(0) - 'a'.charCodeAt(0)] ?? '');
  return toHiragana(fold(toKatakana(names.join(''))));
}

/** Only words that stand on the site lead anywhere; the others only lead to them. */
function split(group: readonly string[], site: string): LexiconData['synonyms'][number] {
  const isHere = (word: string) => site.includes(fold(word.split(':').at(-1) ?? ''));
  return { here: group.filter(isHere), typed: group.filter((word) => !isHere(word)) };
}

/** A word that ends in a verb or an adjective, with what none of its forms changes: 切り離す:切り離. */
function withStem(word: string, analyse: Analyse): string {
  const tokens = analyse(word);
  const last = tokens.findLastIndex(
    ({ partOfSpeech, partOfSpeechSubcategory1: kind }) => ['動詞', '形容詞'].includes(partOfSpeech) && kind === '自立',
  );
  const isEnd = tokens.slice(last + 1).every(({ partOfSpeech }) => ['助動詞', '動詞'].includes(partOfSpeech));
  if (last < 0 || !isEnd) return word;
  const before = tokens.slice(0, last).map(({ surface }) => surface);
  const stem = [...before, tokens[last]?.baseForm.slice(0, -1) ?? ''].join('');
  return stem.length > 1 && word.startsWith(stem) && /\p{Script=Han}/u.test(stem) ? `${word}:${stem}` : word;
}
