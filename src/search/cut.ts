import { correctionsOf } from './corrections.ts';
import { isKatakana } from './kana.ts';
import type { Lexicon, Word } from './lexicon.ts';

/**
 * A piece of a query. word: known. reading: kana that known words are read as. ignored: grammar, or a word that says
 * nothing. unknown: everything else.
 */
export interface Piece {
  readonly kind: 'word' | 'reading' | 'ignored' | 'unknown';
  readonly text: string;
  /** The known word or words. */
  readonly words: readonly Word[];
}

/** A way to reach a place of the query: the last piece and what all pieces so far cost. */
interface Path {
  readonly cost: number;
  readonly from: number;
  readonly piece: Piece;
}

/** What a piece costs: few, long, known words are the likely reading of a query. */
const COST = {
  word: 1,
  lone: 2.2,
  reading: 1.4,
  beginning: 1.6,
  ignored: 0.7,
  kanji: 1.6,
  katakana: 0.9,
  hiragana: 0.8,
  latin: 0.6,
};
/** Shorter kana are more often grammar than a word typed without kanji. */
const LEAST_READING = 3;

const HIRAGANA = /^\p{Script=Hiragana}$/u;
const KANJI = /^[\p{Script=Han}々]$/u;
const HIRAGANA_ONLY = /^\p{Script=Hiragana}+$/u;
const KANJI_ONLY = /^[\p{Script=Han}々]+$/u;
const LATIN = /^[a-z0-9]$/;

/**
 * Cuts a stretch of a query, folded and without spaces, into the pieces that know most of it. A run of katakana, or of Latin
 * letters and digits, is known as a whole or not at all: ブログ is not a ログ.
 */
export function cut(text: string, lexicon: Lexicon): Piece[] {
  const best: (Path | undefined)[] = Array.from({ length: text.length + 1 });
  const offer = (from: number, piece: Piece, cost: number) => {
    const to = from + piece.text.length;
    const total = (best[from]?.cost ?? 0) + cost;
    if (total < (best[to]?.cost ?? Infinity)) best[to] = { cost: total, from, piece };
  };
  for (let from = 0; from < text.length; from += 1) {
    if (from > 0 && !best[from]) continue;
    for (const [piece, cost] of piecesAt(text, from, lexicon)) offer(from, piece, cost);
  }
  const pieces: Piece[] = [];
  for (let to = text.length; to > 0;) {
    const path = best[to] as Path;
    pieces.unshift(path.piece);
    to = path.from;
  }
  return joinKanji(joinMistakes(joinKana(joinUnknown(pieces)), lexicon));
}

function* piecesAt(text: string, from: number, lexicon: Lexicon): Generator<[Piece, number]> {
  const run = runAt(text, from);
  for (const word of lexicon.at(text, from)) {
    if (splitsLatin(text, from, from + word.text.length)) continue;
    if (word.ignored) yield [piece('ignored', word.text), COST.ignored];
    else yield [piece('word', word.text, [word]), isLone(text, from, word.text) ? COST.lone : COST.word];
  }
  const kana = kanaAt(text, from);
  const least = kana.length === text.length ? 2 : LEAST_READING;
  for (let length = Math.min(kana.length, lexicon.longestReading); length >= least; length -= 1) {
    const words = lexicon.readAs(kana.slice(0, length)).filter((word) => word.text !== kana.slice(0, length));
    if (words.length > 0) yield [piece('reading', kana.slice(0, length), words), COST.reading];
  }
  // Somebody who types in kana may be on the way to a word that has the kana of a particle in it.
  const isWhole = kana.length === text.length && kana.length > 1;
  if (isWhole && lexicon.words.some(({ reading }) => reading.startsWith(kana))) {
    yield [piece('unknown', kana), COST.beginning];
  }
  yield [piece('unknown', run.text), run.cost];
}

/** What is taken together where nothing is known: runs of katakana and Latin whole, the rest letter by letter. */
function runAt(text: string, from: number): { text: string; cost: number } {
  const rest = text.slice(from);
  const [katakana] = /^[ァ-ヺー]+/.exec(rest) ?? [];
  if (katakana && !isKatakana(text[from - 1])) return { text: katakana, cost: COST.katakana * katakana.length };
  const [latin] = /^[a-z0-9]+/.exec(rest) ?? [];
  if (latin && !LATIN.test(text[from - 1] ?? '')) return { text: latin, cost: COST.latin * latin.length + COST.word };
  const letter = String.fromCodePoint(text.codePointAt(from) ?? 0);
  // Within a run that known words have begun, what is left over must not look cheap.
  if (katakana || latin) return { text: letter, cost: 100 };
  return { text: letter, cost: HIRAGANA.test(letter) ? COST.hiragana : COST.kanji };
}

/** A single kanji among others is mostly part of a longer word: 気 in 天気. */
function isLone(text: string, from: number, word: string): boolean {
  return word.length === 1 && (KANJI.test(text[from - 1] ?? '') || KANJI.test(text[from + 1] ?? ''));
}

/** The hiragana from a place on, with the long vowel mark, which people type in it. */
function kanaAt(text: string, from: number): string {
  return /^[\p{Script=Hiragana}ー]+/u.exec(text.slice(from))?.[0] ?? '';
}

function splitsLatin(text: string, from: number, to: number): boolean {
  const splits = (place: number) => LATIN.test(text[place - 1] ?? '') && LATIN.test(text[place] ?? '');
  return splits(from) || splits(to);
}

function piece(kind: Piece['kind'], text: string, words: readonly Word[] = []): Piece {
  return { kind, text, words };
}

/** Letters that nobody knows, of one kind, are one word that nobody knows. */
function joinUnknown(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const next of pieces) {
    const last = joined.at(-1);
    const sameKind = HIRAGANA.test(last?.text.charAt(0) ?? '') === HIRAGANA.test(next.text.charAt(0));
    if (last?.kind === 'unknown' && next.kind === 'unknown' && sameKind) {
      joined[joined.length - 1] = piece('unknown', last.text + next.text);
    } else joined.push(next);
  }
  return joined;
}

/** A kanji with hiragana behind it that is no ending is another word than the kanji alone: 改ざん. */
function joinKana(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const next of pieces) {
    const last = joined.at(-1);
    const isKana = next.kind === 'unknown' && next.text.length > 1 && HIRAGANA_ONLY.test(next.text);
    if (last && isKana && last.text.length === 1 && KANJI.test(last.text)) {
      joined[joined.length - 1] = piece('unknown', last.text + next.text);
    } else joined.push(next);
  }
  return joined;
}

/** Pieces around one that nobody knows are a known word with a mistake in it, where there is such a word: 添符ファイル. */
function joinMistakes(pieces: readonly Piece[], lexicon: Lexicon): Piece[] {
  return joinRuns(
    pieces,
    ({ kind, text }) => kind !== 'ignored' && !HIRAGANA_ONLY.test(text),
    (run, text) => run.some(({ kind }) => kind === 'unknown') && correctionsOf(text, lexicon).length > 0,
  );
}

/** Kanji around a single one that nobody knows are a compound that nobody knows: 時刻表 is not about 時刻. */
function joinKanji(pieces: readonly Piece[]): Piece[] {
  return joinRuns(
    pieces,
    ({ text }) => KANJI_ONLY.test(text),
    (run) => run.some(({ kind, text }) => kind === 'unknown' && text.length === 1),
  );
}

/** Makes one unknown piece of each run of several pieces that are one word. */
function joinRuns(
  pieces: readonly Piece[],
  belongs: (piece: Piece) => boolean,
  isOne: (run: readonly Piece[], text: string) => boolean,
): Piece[] {
  const joined: Piece[] = [];
  let run: Piece[] = [];
  const close = () => {
    const text = run.map((entry) => entry.text).join('');
    joined.push(...(run.length > 1 && isOne(run, text) ? [piece('unknown', text)] : run));
    run = [];
  };
  for (const next of pieces) {
    if (belongs(next)) run.push(next);
    else {
      close();
      joined.push(next);
    }
  }
  close();
  return joined;
}
