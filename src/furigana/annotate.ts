/** Part of a text: as it is, or with what it is read as. */
export interface Piece {
  readonly text: string;
  readonly reading?: string;
}

/** Readings in hiragana by what is written; of counters, which follow a number, behind this mark. */
export type Readings = ReadonlyMap<string, string>;
export const COUNTER = '#';

const HAN = /[\p{Script=Han}々]/u;
const DIGIT = /[0-9０-９]/;
const HAN_RUNS = /([\p{Script=Han}々]+)/u;
/** No word of the readings is longer. */
const LONGEST = 12;

/** Whether a text has letters that are given readings. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/**
 * Gives readings to a text: at each letter the longest word that is known there. Kana in a word, as at the end of a verb, stay
 * without.
 * @returns pieces that together are the text.
 */
export function annotate(text: string, readings: Readings): Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  for (let place = 0; place < text.length;) {
    const isCounter = place > 0 && DIGIT.test(text[place - 1] as string);
    const word = wordAt(text, place, readings, isCounter ? COUNTER : '');
    if (word === undefined) {
      plain += text[place] as string;
      place += 1;
      continue;
    }
    if (plain !== '') pieces.push({ text: plain });
    plain = '';
    pieces.push(...aligned(word, readings.get((isCounter ? COUNTER : '') + word) as string));
    place += word.length;
  }
  return plain === '' ? pieces : [...pieces, { text: plain }];
}

function wordAt(text: string, place: number, readings: Readings, mark: string): string | undefined {
  for (let length = Math.min(LONGEST, text.length - place); length > 0; length -= 1) {
    const word = text.slice(place, place + length);
    if (readings.has(mark + word)) return word;
  }
  return undefined;
}

/** A word with its reading over its kanji alone: 取り扱い is とり あつかい. */
function aligned(word: string, reading: string): Piece[] {
  const parts = word.split(HAN_RUNS).filter((part) => part !== '');
  const pattern = parts.map((part) => (HAN.test(part) ? '(.+?)' : part)).join('');
  const found = new RegExp(`^${pattern}$`).exec(reading);
  if (!found) return [{ text: word, reading }];
  let group = 0;
  return parts.map((part) =>
    HAN.test(part) ? { text: part, reading: found[(group += 1)] as string } : { text: part },
  );
}
