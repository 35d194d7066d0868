/** A stretch of a folded text, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const LATIN = /^[a-z0-9]$/;
const KANJI = /^[\p{Script=Han}々]$/u;
const HIRAGANA = /^\p{Script=Hiragana}$/u;
/** Latin words so short are found whole only: os is no part of most. */
const SHORT = 2;

/**
 * Where a word stands in a folded text. Latin words begin where the text's do; a single kanji is a word where hiragana or
 * nothing follows it: 開 in 開く, not in 公開する.
 */
export function placesOf(word: string, text: string): Range[] {
  const places: Range[] = [];
  if (word === '') return places;
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const end = start + word.length;
    if (isWhole(word, text.charAt(start - 1), text.charAt(end))) places.push({ start, end });
  }
  return places;
}

function isWhole(word: string, before: string, after: string): boolean {
  if (LATIN.test(word.charAt(0)) && LATIN.test(before))
    return /^\d/.test(word) && /\d/.test(before) && word.length > SHORT;
  if (/^[a-z]+$/.test(word) && word.length <= SHORT) return !/^[a-z]$/.test(after);
  if (word.length === 1 && KANJI.test(word)) return !KANJI.test(before) && (HIRAGANA.test(after) || !KANJI.test(after));
  return true;
}
