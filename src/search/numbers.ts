import { isKatakana } from './kana.ts';
import { swallow, type Letter } from './letter.ts';

const DIGIT = /^[0-9]$/;
const LATIN = /^[a-z]$/;
/** What groups the digits of a number: 03-5978-7509, (03)5978-7509, 1,000. */
const GROUPING = /^[-‐‑‒–—―−ー,()]$/;
const HYPHEN = /^[-‐‑]$/;

/** Joins what is one number or name however it is written: 03-5978-7509, 1,000, Wi-Fi, e-ラーニング, Windows 11. */
export function joinNumbers(letters: readonly Letter[]): Letter[] {
  const joined: Letter[] = [];
  letters.forEach((letter, index) => {
    const [before, after] = [joined.at(-1)?.text ?? '', letters[index + 1]?.text ?? ''];
    const isGrouping = GROUPING.test(letter.text) && DIGIT.test(before) && DIGIT.test(after);
    const isHyphen = HYPHEN.test(letter.text) && LATIN.test(before) && (LATIN.test(after) || isKatakana(after));
    const isGap = letter.text === ' ' && LATIN.test(before) && DIGIT.test(after);
    if (isGrouping || isHyphen || isGap) swallow(joined, letter.end);
    else joined.push(letter);
  });
  return joined;
}
