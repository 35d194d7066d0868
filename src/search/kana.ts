import { swallow, type Letter } from './letter.ts';

/** Small kana and rare ones, each before the one it is taken for. */
const PAIRS =
  'ァアィイゥウェエォオッツャヤュユョヨヮワヵカヶカヂジヅズヰイヱエぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけぢじづずゐいゑえ';
const PLAIN = new Map(PAIRS.match(/../gu)?.map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const SMALL = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');
const V_ROW = new Map(Object.entries({ ア: 'バ', イ: 'ビ', エ: 'ベ', オ: 'ボ' }));

const KATAKANA = /^[ァ-ヺー]$/;
/** What looks like the long vowel mark behind a katakana, and is typed for it. */
const DASH = /^[-‐‑‒–—―−─ー]$/;
/** From so many letters on, a long vowel mark at the end is written by some and left out by others: サーバー, サーバ. */
const LONG_WORD = 3;

const LONG_END = new RegExp(`([ァ-ヺー]{${LONG_WORD},})ー(?![ァ-ヺー])`, 'g');

/** Whether a letter is katakana or the long vowel mark. */
export function isKatakana(letter: string | undefined): boolean {
  return letter !== undefined && KATAKANA.test(letter);
}

/** Writes katakana as hiragana; everything else stays. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** Writes hiragana as katakana; everything else stays. */
export function toKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}

/** Does what the functions below do, for texts without ヴ and dashes: in a tenth of the time. */
export function foldUsual(text: string): string {
  return text
    .replace(SMALL, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/ー{2,}/g, 'ー')
    .replace(LONG_END, '$1');
}

/** Makes small kana large, ヴァ to バ and ヴ to ブ, and dashes behind katakana the long vowel mark, of which one is enough. */
export function plainKana(letters: readonly Letter[]): Letter[] {
  return longVowels(bRow(letters.map((letter) => ({ ...letter, text: PLAIN.get(letter.text) ?? letter.text }))));
}

function bRow(letters: readonly Letter[]): Letter[] {
  const result: Letter[] = [];
  let open = false;
  for (const letter of letters) {
    const joined = open ? V_ROW.get(letter.text) : undefined;
    open = letter.text === 'ヴ' || letter.text === 'ゔ';
    if (joined) result.push({ text: joined, start: result.pop()?.start ?? letter.start, end: letter.end });
    else result.push(open ? { ...letter, text: 'ブ' } : letter);
  }
  return result;
}

function longVowels(letters: readonly Letter[]): Letter[] {
  const result: Letter[] = [];
  for (const letter of letters) {
    const before = result.at(-1)?.text;
    const isLong = DASH.test(letter.text) && isKatakana(before);
    if (isLong && before === 'ー') swallow(result, letter.end);
    else result.push(isLong ? { ...letter, text: 'ー' } : letter);
  }
  return result;
}

/** Leaves out the long vowel mark at the end of a long katakana word. */
export function dropLongVowels(letters: readonly Letter[]): Letter[] {
  const kept: Letter[] = [];
  let length = 0;
  letters.forEach((letter, index) => {
    const isEnd = letter.text === 'ー' && length >= LONG_WORD && !isKatakana(letters[index + 1]?.text);
    length = isKatakana(letter.text) ? length + 1 : 0;
    if (isEnd) swallow(kept, letter.end);
    else kept.push(letter);
  });
  return kept;
}
