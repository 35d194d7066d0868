import { cut, type Piece } from './cut.ts';
import { foldWithPlaces, type Folded } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { waysOf, type Way } from './ways.ts';

/** Something that a query asks for. */
export interface Term {
  /** Folded. */
  readonly text: string;
  /** As it was typed. */
  readonly typed: string;
  /** How to find it, the word itself first. */
  readonly ways: readonly Way[];
  /** Whether it tells by itself that somebody asks for what the site is about. */
  readonly isTopic: boolean;
  /** How much it counts beside the others, from 0 to 1, before its rarity. */
  readonly share: number;
}

/** A query that has been understood. */
export interface Query {
  /** Folded. */
  readonly text: string;
  /** None where nothing can be looked for. */
  readonly terms: readonly Term[];
  /** Terms that stand together without a particle, and so are one thing: 通信教育. */
  readonly compounds: readonly (readonly [Term, Term])[];
  /** Stretches of the query that hold several terms, and so are worth finding whole. */
  readonly phrases: readonly string[];
}

/** A piece and its place in the folded query. */
type Placed = Piece & { readonly start: number };
/** A stretch of a query without gaps. */
interface Stretch {
  readonly text: string;
  readonly pieces: readonly Placed[];
}

/** What stands between gaps: letters, digits, the long vowel mark. */
const STRETCH = /[\p{L}\p{N}\p{M}ー々]+/gu;
const HIRAGANA_ONLY = /^[\p{Script=Hiragana}ー]+$/u;
/** A single letter is mostly part of a word; what ends in hiragana is mostly a verb, and says less than a noun. */
const SHARE = { letter: 0.6, verb: 0.4 };
const ENDS_IN_KANA = /\p{Script=Hiragana}$/u;
const VERB = /\p{Script=Han}.*\p{Script=Hiragana}$/u;

/** Understands a query. */
export function readQuery(typed: string, lexicon: Lexicon): Query {
  const folded = foldWithPlaces(typed);
  const stretches = [...folded.text.matchAll(STRETCH)].map(({ 0: text, index }): Stretch => {
    let start = index;
    const pieces = cut(text, lexicon).map((piece) => ({
      ...piece,
      start: (start += piece.text.length) - piece.text.length,
    }));
    return { text, pieces };
  });
  const asked = stretches.flatMap(({ text, pieces }) => pieces.filter((piece) => isAsked(piece, text)));
  const pieces = asked.length > 0 ? asked : stretches.flatMap((stretch) => stretch.pieces);
  const terms = new Map(pieces.map((piece) => [piece.text, termOf(piece, typed, folded, lexicon)]));
  const phrases = stretches.flatMap(phrasesOf);
  const compounds = stretches.flatMap(compoundsOf).flatMap(([first, second]) => {
    const [one, other] = [terms.get(first.text), terms.get(second.text)];
    return one && other && one !== other ? [[one, other] as const] : [];
  });
  return { text: folded.text.trim(), terms: [...terms.values()], compounds, phrases: [...new Set(phrases)] };
}

/** Whether a piece tells what is looked for. Among other letters unknown hiragana is grammar. */
function isAsked({ kind, text }: Piece, stretch: string): boolean {
  if (kind === 'ignored') return false;
  return kind !== 'unknown' || !HIRAGANA_ONLY.test(text) || (HIRAGANA_ONLY.test(stretch) && text.length > 1);
}

function termOf(piece: Placed, typed: string, { starts, ends }: Folded, lexicon: Lexicon): Term {
  const { text, start } = piece;
  const ways = waysOf(piece, lexicon);
  // What only begins like a topic is none.
  const sure = piece.kind === 'unknown' ? ways.filter(({ kind }) => kind === 'literal' || kind === 'correction') : ways;
  return {
    text,
    typed: typed.slice(starts[start], ends[start + text.length - 1]),
    ways,
    isTopic: sure.some(({ texts: [only = '', ...others] }) => others.length === 0 && lexicon.isTopic(only)),
    share: text.length === 1 ? SHARE.letter : piece.kind === 'word' && VERB.test(text) ? SHARE.verb : 1,
  };
}

/** Each two pieces that stand side by side and are no verbs. */
function compoundsOf({ pieces }: Stretch): (readonly [Piece, Piece])[] {
  return pieces.slice(1).flatMap((second, index) => {
    const first = pieces[index];
    return first && !ENDS_IN_KANA.test(first.text) && !ENDS_IN_KANA.test(second.text) ? [[first, second] as const] : [];
  });
}

/** Each two terms with what stands between them, and all from the first term to the last. */
function phrasesOf({ text, pieces }: Stretch): string[] {
  const places = pieces.flatMap((piece, index) => (isAsked(piece, text) ? [index] : []));
  const pairs = places.slice(1).map((end, index) => [places[index] ?? 0, end] as const);
  const whole = places.length > 2 ? [[places[0] ?? 0, places.at(-1) ?? 0] as const] : [];
  return [...pairs, ...whole].map(([start, end]) =>
    pieces
      .slice(start, end + 1)
      .map((piece) => piece.text)
      .join(''),
  );
}
