import { createRequire } from 'node:module';
import type lindera from 'lindera-wasm-nodejs-ipadic';
import { fold } from '../../../src/search/fold.ts';
import { toHiragana } from '../../../src/search/kana.ts';

/** A word of the site as the dictionary knows it. */
export interface KnownWord {
  /** As it is written; of verbs and adjectives what all their forms share. */
  readonly written: string;
  /** In hiragana, folded; empty where the word is its own reading. */
  readonly reading: string;
  /** Whether it is the beginning of a verb or an adjective, and no whole word. */
  readonly isStem: boolean;
}

/** What the analyser says of a piece of text. Its own type says nothing. */
export interface Token {
  readonly surface: string;
  readonly baseForm: string;
  readonly reading?: string;
  readonly partOfSpeech: string;
  readonly partOfSpeechSubcategory1?: string;
  /** Its place in the text, in bytes of UTF-8. */
  readonly byteStart: number;
  readonly byteEnd: number;
}

const KANJI_ONLY = /^[\p{Script=Han}々]+$/u;
const HIRAGANA_ONLY = /^\p{Script=Hiragana}+$/u;
const KATAKANA_ONLY = /^[ァ-ヺー]+$/u;
const WORD = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ーa-z0-9]+$/u;
/** Hiragana words shorter than this are too much like grammar to tell apart. */
const HIRAGANA_LEAST = 3;
/** Nouns that stand together are one word up to this length; longer ones nobody types whole. */
const COMPOUND_MOST = 10;
/** So often nouns stand together that are a word. */
const OFTEN = 3;
/** Nouns that say nothing on their own. */
const EMPTY_NOUNS = new Set(['非自立', '代名詞', '数', '接尾', '副詞可能']);

/** Cuts Japanese text into words and reads them. */
export type Analyse = (text: string) => Token[];

/** Loads the analyser with its dictionary (IPADIC). */
export function createAnalyser(): Analyse {
  const { TokenizerBuilder } = createRequire(import.meta.url)('lindera-wasm-nodejs-ipadic') as typeof lindera;
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  return (text) =>
    (tokenizer.tokenize(text) as Token[]).map(
      ({ surface, baseForm, reading, partOfSpeech, partOfSpeechSubcategory1, byteStart, byteEnd }) => ({
        surface,
        baseForm,
        ...(reading !== undefined && { reading }),
        partOfSpeech,
        ...(partOfSpeechSubcategory1 !== undefined && { partOfSpeechSubcategory1 }),
        byteStart,
        byteEnd,
      }),
    );
}

/**
 * The words of texts: nouns, alone and as they often stand together, and the unchanging part of verbs and adjectives.
 */
export function wordsOf(texts: Iterable<string>, analyse: Analyse): KnownWord[] {
  const words = new Map<string, KnownWord>();
  const compounds = new Map<string, number>();
  const add = ({ written, reading, isStem }: KnownWord) => {
    const folded = fold(written);
    if (!WORD.test(folded) || /^[0-9]/.test(folded) || (HIRAGANA_ONLY.test(folded) && folded.length < HIRAGANA_LEAST))
      return;
    const own = toHiragana(fold(reading));
    const known = words.get(folded);
    if (known?.reading && (!known.isStem || isStem)) return;
    words.set(folded, {
      written,
      reading: own === toHiragana(folded) ? '' : own,
      isStem: isStem && (known?.isStem ?? true),
    });
  };
  const addCompound = (tokens: readonly Token[]) => {
    const joined = tokens.map(({ surface }) => surface).join('');
    if (tokens.length < 2 || joined.length > COMPOUND_MOST) return;
    const times = (compounds.get(joined) ?? 0) + 1;
    if (times === OFTEN) add({ written: joined, reading: tokens.map(readingOf).join(''), isStem: false });
    compounds.set(joined, times);
  };
  for (const line of [...texts].flatMap((text) => text.split('\n'))) {
    let compound: Token[] = [];
    for (const token of analyse(line)) {
      const goesOn = joins(token) && token.byteStart === compound.at(-1)?.byteEnd;
      if (!goesOn) addCompound(compound);
      if (!goesOn) compound = [];
      if (joins(token)) compound.push(token);
      const word = wordIn(token);
      if (word) add(word);
    }
    addCompound(compound);
    // The dictionary cuts ファイアウォール and クラウド in two: katakana is a word from end to end.
    for (const [run] of line.matchAll(/[ァ-ヺー]{2,}/gu)) add({ written: run, reading: run, isStem: false });
  }
  return [...words.values()].sort((a, b) => (a.written < b.written ? -1 : 1));
}

function readingOf({ surface, reading }: Token): string {
  return reading ?? surface;
}

/** Whether a token can be part of a compound noun. */
function joins({ partOfSpeech, partOfSpeechSubcategory1: kind, surface }: Token): boolean {
  if (partOfSpeech === 'UNK') return WORD.test(fold(surface));
  return (
    (partOfSpeech === '名詞' && !['非自立', '代名詞', '副詞可能'].includes(kind ?? '')) || partOfSpeech === '接頭詞'
  );
}

/** The word of a token; none where it says nothing on its own. */
function wordIn(token: Token): KnownWord | undefined {
  const { partOfSpeech, partOfSpeechSubcategory1: kind, surface, baseForm } = token;
  if (KATAKANA_ONLY.test(surface)) return undefined;
  const isNoun =
    partOfSpeech === '名詞' && !EMPTY_NOUNS.has(kind ?? '') && (surface.length > 1 || KANJI_ONLY.test(surface));
  if (isNoun || partOfSpeech === 'UNK') return { written: surface, reading: readingOf(token), isStem: false };
  if (!['動詞', '形容詞'].includes(partOfSpeech) || kind !== '自立') return undefined;
  const stem = baseForm.slice(0, -1);
  // The reading of a form begins as the stem's does, up to its own end.
  const tail = surface.startsWith(stem) ? surface.slice(stem.length) : undefined;
  const read = toHiragana(readingOf(token));
  const reading = tail !== undefined && read.endsWith(tail) ? read.slice(0, read.length - tail.length) : '';
  return { written: stem, reading, isStem: true };
}
