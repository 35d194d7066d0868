/** They do not begin a line: closing brackets, stops, small kana and what prolongs, as `line-break: strict` of CSS Text 3 has it. */
const NOT_FIRST =
  /^[!),.:;?\]}%°¢、。，．・：；？！％‰℃）〕］｝〉》」』】〙〗〟’”»‐‑–—…‥〜～゠ーｰ々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ｡｣､･ﾞﾟ]/u;
/** They do not end one: opening brackets, and what stands before a number. */
const NOT_LAST = /[([{（〔［｛〈《「『【〘〖〝‘“«$£¥€￥＄№]$/u;
/** Letters of words: they stay together. */
const OF_WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}!-/:-@[-`{-~]/u;
/** As wide as an ideograph, and broken like one. */
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const SPACE = /^[ \t\u3000]/;
const LETTER_OR_DIGIT = /^[A-Za-z0-9]/;

/**
 * Whether a line may end between two letters: in Japanese anywhere but before what does not begin a line and after what does
 * not end one, else between words and behind their hyphens.
 * @param earlier the letter before the first of them.
 */
export function mayBreak(before: string, after: string, earlier = ''): boolean {
  if (SPACE.test(after)) return false;
  if (SPACE.test(before)) return true;
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return false;
  // A hyphen stays with what it follows, and a minus with its number: as Chromium has it.
  if (isOfWord(before) && isOfWord(after)) return before === '?' || (before === '-' && LETTER_OR_DIGIT.test(earlier));
  return after !== '-';
}

function isOfWord(letter: string): boolean {
  return OF_WORD.test(letter) && !WIDE.test(letter);
}
