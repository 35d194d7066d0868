import { correctionsOf } from './corrections.ts';
import { cut, type Piece } from './cut.ts';
import { fold } from './fold.ts';
import { toHiragana } from './kana.ts';
import type { Lexicon, Name, Word } from './lexicon.ts';

/**
 * A way to find a piece of a query. literal: as it was typed. spelling: the same word in other letters, or what goes on from
 * it. synonym: another word that means the same. correction: a word that was probably meant.
 */
export interface Way {
  readonly kind: 'literal' | 'spelling' | 'synonym' | 'correction';
  /** What must stand in a text: folded words, all of them. */
  readonly texts: readonly string[];
  /** The word as readers know it. */
  readonly shown: string;
  /** How much a find counts, from 0 to 1. */
  readonly worth: number;
}

const WORTH = { literal: 1, spelling: 0.97, synonym: 0.8, beginning: 0.85, parts: 0.6, correction: 0.7 };
/** More words that go on from what has been typed so far help nobody. */
const MOST_BEGINNINGS = 6;
/** Shorter words are no beginning of others. */
const LEAST_BEGINNING = 2;
/** Shorter words are compounds of nothing. */
const LEAST_COMPOUND = 4;

/** All ways to find a piece. The first is the piece itself. */
export function waysOf(piece: Piece, lexicon: Lexicon): Way[] {
  const ways = [way('literal', piece, 1), ...wordWays(piece, lexicon)];
  if (piece.kind === 'unknown') {
    const beginnings = beginningsOf(piece.text, lexicon);
    ways.push(...(beginnings.length > 0 ? beginnings : correctionsOf(piece.text, lexicon).flatMap(correctionWays)));
  }
  const parts = partsOf(piece.text, lexicon);
  if (parts.length > 1) ways.push({ kind: 'spelling', texts: parts, shown: piece.text, worth: WORTH.parts });
  return distinct(ways);
}

/** What known words stand for: other spellings, words that mean the same, what a mistake meant. */
function wordWays({ kind, text, words }: Piece, lexicon: Lexicon): Way[] {
  const own = words.flatMap((word) => [
    ...(word.stem === undefined ? [] : [way('literal', { ...word, text: word.stem }, 1)]),
    ...(kind === 'reading' ? [way('spelling', word, WORTH.spelling)] : []),
    ...synonymWays(word, WORTH.synonym),
    ...(word.meant === undefined ? [] : correctionWays(wordFor(word.meant, lexicon))),
  ]);
  // A word of hiragana may be the reading of others too.
  const others = kind === 'word' ? lexicon.readAs(text).filter((word) => word.text !== text) : [];
  return [...own, ...others.map((word) => way('spelling', word, WORTH.spelling))];
}

function wordFor(shown: string, lexicon: Lexicon): Word {
  const text = fold(shown);
  return lexicon.word(text) ?? { shown, text, reading: '', synonyms: [] };
}

function correctionWays(word: Word): Way[] {
  return [way('correction', word, WORTH.correction), ...synonymWays(word, WORTH.correction)];
}

function synonymWays({ synonyms }: Word, worth: number): Way[] {
  return synonyms.map((synonym) => way('synonym', synonym, worth));
}

function way(kind: Way['kind'], { text, shown = text }: Partial<Name> & { text: string }, worth: number): Way {
  return { kind, texts: [text], shown, worth };
}

/** Known words that go on from what has been typed so far, as they are written or read, and what they stand for. */
function beginningsOf(text: string, lexicon: Lexicon): Way[] {
  if (text.length < LEAST_BEGINNING) return [];
  const kana = toHiragana(text);
  return lexicon.words
    .filter((word) => word.meant === undefined && (word.text.startsWith(text) || word.reading.startsWith(kana)))
    .slice(0, MOST_BEGINNINGS)
    .flatMap((word) => [way('spelling', word, WORTH.beginning), ...synonymWays(word, WORTH.beginning)]);
}

/** The known words that a compound is made of; none where it is not made of words alone. */
function partsOf(text: string, lexicon: Lexicon): string[] {
  if (text.length < LEAST_COMPOUND) return [];
  const at = (whole: string, place: number) => lexicon.at(whole, place).filter((word) => word.text !== text);
  const pieces = cut(text, { ...lexicon, at });
  const isKnown = pieces.every(({ kind }) => kind === 'word' || kind === 'ignored');
  return isKnown ? pieces.filter(({ kind }) => kind === 'word').map((piece) => piece.text) : [];
}

/** Each way once, at what it is worth most. */
function distinct(ways: readonly Way[]): Way[] {
  const known = new Map<string, Way>();
  for (const entry of ways) {
    const key = entry.texts.join(' ');
    if ((known.get(key)?.worth ?? 0) < entry.worth) known.set(key, entry);
  }
  return [...known.values()];
}
