import { dropLongVowels, foldUsual, plainKana } from './kana.ts';
import { swallow, type Letter } from './letter.ts';
import { joinNumbers } from './numbers.ts';

/**
 * A text as the search compares it, with the way back: the letter at `text[i]` stands for the letters from `starts[i]` up
 * to `ends[i]` of the original. All places are in UTF-16 units.
 */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What no reader sees, and spaces are not among it. */
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}\ufe00-\ufe0f]/gu;
/** A letter with the marks behind it, among them the half-width ゛ and ゜. */
const LETTERS = new RegExp(`[^](?:[\\p{M}\\uff9e\\uff9f]|${INVISIBLE.source})*`, 'gu');
/** Letters that need no more than the rules of kana: those of nearly all words. */
const USUAL = /^[\u4e00-\u9fff々ぁ-んァ-ンーa-z、。「」]*$/;
/** Words that stay as they are: half of all. */
const KANJI = /^[\u4e00-\u9fff]*$/;
/** Kanji, hiragana (う may become ヴ) and signs on which the folding of nothing else depends, and the marks they may bear. */
const APART = '\\u4e00-\\u9fff々ぁ-いぇ-ん、。「」';
const MARK = `(?:[\\p{M}\\uff9e\\uff9f]|${INVISIBLE.source})`;
const RUNS = new RegExp(`(?:[${APART}](?!${MARK}))+|[${APART}]${MARK}+|[^${APART}]+`, 'gu');
/** Runs that are no usual letters: the same words come again and again. */
const folded = new Map<string, string>();
const SPACE = /^\s$/;
/** ゛ and ゜ that stand behind a letter which cannot bear them. */
const STRAY = /[\u3099\u309a]/g;

/**
 * Makes the spellings of a word alike: width (NFKC) and case, ウィルス and ウイルス, ヴ and ブ, サーバー and サーバ, numbers with
 * hyphens or commas, Wi-Fi and WiFi. Hiragana and katakana stay apart, or メール would be found in 決める; `toHiragana`
 * is for those who want them alike. Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  if (KANJI.test(text)) return text;
  return text.replace(RUNS, (run) => {
    if (USUAL.test(run)) return foldUsual(run);
    const known = folded.get(run) ?? foldWithPlaces(run).text;
    folded.set(run, known);
    return known;
  });
}

/** Folds a text; its places are looked for when somebody asks for them, which takes ten times as long. */
export function foldLazily(text: string): Folded {
  let placed: Folded | undefined;
  const places = () => (placed ??= foldWithPlaces(text));
  return {
    text: fold(text),
    get starts() {
      return places().starts;
    },
    get ends() {
      return places().ends;
    },
  };
}

/** Folds a text and keeps where each letter came from. */
export function foldWithPlaces(text: string): Folded {
  const letters = joinNumbers(dropLongVowels(plainKana(normalLetters(text))));
  const places = (of: (letter: Letter) => number) =>
    letters.flatMap((letter) => Array.from({ length: letter.text.length }, () => of(letter)));
  return {
    text: letters.map((letter) => letter.text).join(''),
    starts: places(({ start }) => start),
    ends: places(({ end }) => end),
  };
}

/** The letters of a text in their usual width and case, with single spaces and nothing invisible. */
function normalLetters(text: string): Letter[] {
  const letters: Letter[] = [];
  for (const { 0: original, index: start } of text.matchAll(LETTERS)) {
    const end = start + original.length;
    for (const letter of usual(original)) {
      const isSpace = SPACE.test(letter);
      if (isSpace && letters.at(-1)?.text === ' ') swallow(letters, end);
      else letters.push({ text: isSpace ? ' ' : letter, start, end });
    }
  }
  return letters;
}

function usual(letter: string): string {
  const visible = letter.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  return visible.normalize('NFKC').replace(STRAY, '');
}
