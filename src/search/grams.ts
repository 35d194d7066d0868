/**
 * How folded texts are cut for the index. Japanese has no spaces, and no two programs cut it alike; pairs of letters need
 * no agreement: a word stands in a text only if all its pairs do. Latin letters and digits are cut into words.
 */

const RUN = /[a-z0-9]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+/gu;
const LATIN = /^[a-z0-9]/;
const HIRAGANA = /^\p{Script=Hiragana}$/u;
const KANJI = /^[\p{Script=Han}々]$/u;
const LONE_KANJI = /(?<![\p{Script=Han}々])[\p{Script=Han}々](?![\p{Script=Han}々])/gu;
const KATAKANA = /^\p{Script=Katakana}$/u;
/** Particles that no word goes on with behind kanji or katakana. */
const PARTICLE = /^[のをにはへでも]$/;
/** Stands behind a letter that no word goes on from, so that the letter alone is the beginning of something in the index. */
const END = '0';
/** A number of so many digits is found by any of its parts, as a phone number is. */
const LONG_NUMBER = 7;

/** What a record is found by: every pair and word of a folded text, once. */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    if (LATIN.test(run)) wordGrams(run).forEach((gram) => grams.add(gram));
    else pairsOf(run).forEach((pair) => grams.add(pair));
  }
  // A kanji that is a word of its own and starts no pair is found by the end it stands before.
  const starts = new Set([...grams].map((gram) => [...gram][0]));
  for (const [kanji] of text.matchAll(LONE_KANJI)) if (!starts.has(kanji)) grams.add(kanji + END);
  return [...grams];
}

/**
 * What is asked for to find a piece of a query. Pagefind takes each for the beginning of what it holds, and leaves out of
 * several those that it does not know: what it finds may hold the piece, and all that hold it are found.
 */
export function queryGrams(piece: string): string[] {
  const grams = [...piece.matchAll(RUN)].flatMap(([run]) => (LATIN.test(run) ? [run] : pairsOf(run)));
  if (grams.length > 0) return [...new Set(grams)];
  return [...piece].filter((letter) => KANJI.test(letter) || KATAKANA.test(letter)).slice(0, 1);
}

/** Pairs that can be part of a word: what follows hiragana starts a new one, and a particle belongs to none. */
function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index] as string;
    const isSeam = HIRAGANA.test(before) ? !HIRAGANA.test(letter) : PARTICLE.test(letter);
    return isSeam ? [] : [before + letter];
  });
}

function wordGrams(run: string): string[] {
  const digits = /[0-9]+$/.exec(run)?.[0] ?? '';
  if (digits.length < LONG_NUMBER) return digits.length > 0 && digits.length < run.length ? [run, digits] : [run];
  return [run, ...Array.from(digits, (_, index) => digits.slice(index))];
}
